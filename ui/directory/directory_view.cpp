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
        const int name = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
        const int taken = option.decorationSize.width() + name + 3 * metrics::grid;
        const QRect rest = option.rect.adjusted(taken, 0, -metrics::grid, 0);
        if (detail.isEmpty() || rest.width() < metrics::largeIcon)
            return;
        painter->save();
        painter->setFont(fontFor(FontRole::Caption));
        painter->setPen(currentTheme().muted);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, rest.width()));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(DirectoryTree::FaintRole).toBool())
            for (const auto role : {QPalette::Text, QPalette::HighlightedText})
                option->palette.setColor(role, currentTheme().muted);
    }
};

} // namespace

DirectoryView::DirectoryView(QWidget* parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new LineDelegate(this));
    setIconSize({metrics::icon, metrics::icon});
    setIndentation(2 * metrics::grid + metrics::halfGrid);
    setTabKeyNavigation(false);
    setFrameless(*this);
    setDensity(*this, Density::Compact);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DirectoryView::readOn);
}

void DirectoryView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (this->model()->rowCount(index) == 0 && this->model()->canFetchMore(index))
            this->model()->fetchMore(index);
    });
}

void DirectoryView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!model()->hasChildren(index))
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
        if (seen.isValid() && seen.row() + rowsAhead >= model()->rowCount(list) && model()->canFetchMore(list))
            model()->fetchMore(list);
    }
}

} // namespace guitai
