// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_list.h"

#include "ui/board/card_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <utility>

namespace guitai {

CardList::CardList(WorkRows& rows, QWidget* parent) : QListView(parent)
{
    setModel(&rows);
    setItemDelegate(new CardDelegate(rows, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setFrameless(*this);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update)); // only what is seen is painted
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT sideways(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QListView::keyPressEvent(event);
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    Q_EMIT entered();
}

/// Qt's own would take the row out of its list once it was dropped; here only a step moves it.
void CardList::startDrag(Qt::DropActions)
{
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(selectedIndexes()));
    const QRect card = visualRect(currentIndex());
    drag->setPixmap(viewport()->grab(card));
    drag->setHotSpot({card.width() / 2, metrics::grid});
    drag->exec(Qt::MoveAction);
}

void CardList::dragEnterEvent(QDragEnterEvent* event)
{
    const bool card = event->source() != this && draggedCase(*event->mimeData());
    aim(card);
    event->setAccepted(card);
}

void CardList::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(m_aimedAt);
}

void CardList::dragLeaveEvent(QDragLeaveEvent*)
{
    aim(false);
}

void CardList::dropEvent(QDropEvent* event)
{
    aim(false);
    const auto id = draggedCase(*event->mimeData());
    if (!id || event->source() == this)
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(*id);
}

void CardList::aim(bool here)
{
    if (std::exchange(m_aimedAt, here) != here)
        viewport()->update();
}

void CardList::paintEvent(QPaintEvent* event)
{
    if (m_aimedAt) {
        QPainter painter(viewport());
        paintBox(painter, viewport()->rect(), metrics::cardRadius, currentTheme().accentSoft, currentTheme().accent);
    }
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(currentTheme().muted);
    painter.drawText(viewport()->rect().adjusted(0, metrics::largeIcon, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     tr("No order here"));
}

void CardList::showEvent(QShowEvent* event)
{
    m_tick.start();
    QListView::showEvent(event);
}

void CardList::hideEvent(QHideEvent* event)
{
    m_tick.stop();
    QListView::hideEvent(event);
}

} // namespace guitai
