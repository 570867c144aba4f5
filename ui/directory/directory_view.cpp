// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_view.h"

#include "ui/directory/directory_tree.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_style.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace guitai {

namespace {

constexpr int rowsAhead = 20;

/// Behind the name, at the right and muted, what tells it from the others.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString detail = index.data(DirectoryTree::DetailRole).toString();
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QRect name = option.widget->style()->subElementRect(QStyle::SE_ItemViewItemText, &item, option.widget);
        QRect rest = option.rect.adjusted(0, 0, -metrics::grid, 0);
        rest.setLeft(name.left() + item.fontMetrics.horizontalAdvance(item.text) + 2 * metrics::grid);
        if (detail.isEmpty() || rest.width() < metrics::largeIcon)
            return;
        painter->save();
        painter->setFont(fontFor(FontRole::Caption));
        painter->setPen(currentTheme().muted);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(
                              detail, index.data(DirectoryTree::CutRole).value<Qt::TextElideMode>(), rest.width()));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false); // the list has a ring, the row a ground
        if (index.data(DirectoryTree::FaintRole).toBool())
            for (const auto role : {QPalette::Text, QPalette::HighlightedText})
                option->palette.setColor(role, currentTheme().muted);
    }
};

} // namespace

DirectoryView::DirectoryView(DirectoryTree& tree, QWidget* parent) : QTreeView(parent), m_tree(tree)
{
    setModel(&tree);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new LineDelegate(this));
    setIndentation(2 * metrics::grid);
    setTabKeyNavigation(false);
    setFrameless(*this);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DirectoryView::readOn);
}

void DirectoryView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (selectionModel()->isSelected(index)) {
        painter->fillRect(rect, currentTheme().accentSoft);
        painter->fillRect(QRect(rect.topLeft(), QSize(metrics::chosenBar, rect.height())), currentTheme().accent);
    }
    if (!m_tree.hasChildren(index))
        return;
    const QRectF box(rect.right() - metrics::smallIcon - 1, rect.center().y() - metrics::smallIcon / 2.0,
                     metrics::smallIcon, metrics::smallIcon);
    paintIcon(*painter, box, isExpanded(index) ? Icon::ChevronDown : Icon::ChevronRight, currentTheme().muted);
}

void DirectoryView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    readOn();
}

/// The list that the last line in sight belongs to, where its end is near.
void DirectoryView::readOn()
{
    for (const auto& seen : {indexAt({metrics::grid, viewport()->height() - 1}), currentIndex()}) {
        const auto list = seen.parent();
        if (seen.isValid() && seen.row() + rowsAhead >= m_tree.rowCount(list) && m_tree.hasMore(list))
            m_tree.readMore(list);
    }
}

} // namespace guitai
