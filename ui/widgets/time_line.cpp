// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_line.h"

#include "ui/theme/theme_style.h"
#include "ui/widgets/time_line_delegate.h"

#include <QResizeEvent>

namespace guitai {

TimeLine::TimeLine(const QTimeZone& zone, QWidget* parent)
    : QListView(parent), m_rows(new TimeLineModel(zone, this)), m_delegate(new TimeLineDelegate(*m_rows, this))
{
    setModel(m_rows);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    setBatchSize(200);
    setEditTriggers(NoEditTriggers);
    setFrameless(*this);
    setAccessibleName(tr("What happened"));
}

void TimeLine::setRows(const QList<TimeLineRow>& rows)
{
    m_delegate->forgetHeights();
    m_rows->setRows(rows);
    // Current but not chosen: the keys have a place to start from.
    selectionModel()->setCurrentIndex(m_rows->index(0), QItemSelectionModel::NoUpdate);
}

QSize TimeLine::minimumSizeHint() const
{
    return {TimeLineDelegate::leastWidth(), QListView::minimumSizeHint().height()};
}

void TimeLine::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    m_delegate->forgetHeights();
    scheduleDelayedItemsLayout(); // Qt's own follows only the height of a list that runs downward
}

} // namespace guitai
