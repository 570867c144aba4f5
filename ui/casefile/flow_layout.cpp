// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/flow_layout.h"

#include "ui/theme/metrics.h"

namespace guitai {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::grid);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    auto* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Act::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    flow(rect, Act::Place);
}

/// The height that it takes.
int FlowLayout::flow(const QRect& rect, Act act) const
{
    QPoint next = rect.topLeft();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (next.x() > rect.left() && next.x() + size.width() > rect.right() + 1) {
            next = {rect.left(), next.y() + lineHeight + metrics::halfGrid};
            lineHeight = 0;
        }
        if (act == Act::Place)
            item->setGeometry(QRect(next, size));
        next.rx() += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return next.y() + lineHeight - rect.top();
}

} // namespace guitai
