// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_table.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/worn_look.h"

#include <QEvent>
#include <QPainter>
#include <QTableView>

namespace guitai {

namespace {

constexpr int padding = metrics::grid + metrics::line; ///< that of a cell

} // namespace

QSize PlainHeads::sizeHint() const
{
    const QSize natural = QHeaderView::sizeHint();
    return orientation() == Qt::Horizontal ? QSize(natural.width(), headHeight()) : natural;
}

/// Rows are as high as the heads beside them say, and those are not asked again by themselves.
void PlainHeads::changeEvent(QEvent* event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && orientation() == Qt::Vertical)
        setDefaultSectionSize(rowHeight());
}

void PlainHeads::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = currentTheme();
    const bool upright = orientation() == Qt::Vertical;
    const auto told = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment alignment = upright          ? Qt::AlignRight | Qt::AlignVCenter
                                    : told.isValid() ? told.value<Qt::Alignment>()
                                                     : Qt::AlignLeft | Qt::AlignVCenter;
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->setFont(fontFor(FontRole::Caption));
    painter->setPen(theme.muted);
    painter->drawText(rect.adjusted(padding, 0, -padding, 0), static_cast<int>(alignment),
                      model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    if (!upright)
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), metrics::line), theme.line);
    painter->restore();
}

QSize PlainHeads::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QFontMetrics type(fontFor(FontRole::Caption));
    return {type.horizontalAdvance(text) + 2 * padding, headHeight()};
}

void makePlainTable(QTableView& view)
{
    view.setHorizontalHeader(new PlainHeads(Qt::Horizontal, &view));
    view.setVerticalHeader(new PlainHeads(Qt::Vertical, &view));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(rowHeight());
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setStretchLastSection(true);
}

void leaveHiddenColumn(QTableView& view)
{
    const QModelIndex at = view.currentIndex();
    if (at.isValid() && view.isColumnHidden(at.column()))
        view.setCurrentIndex(at.siblingAtColumn(0));
}

} // namespace guitai
