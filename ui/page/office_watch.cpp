// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/office_watch.h"

#include "core/service/sentences.h"

namespace guitai {

OfficeWatch::OfficeWatch(Seat& seat, QObject* parent) : QObject(parent), m_seat(seat)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &OfficeWatch::tick);
    m_timer.start();
}

void OfficeWatch::look()
{
    const auto head = m_seat.office.journal.head();
    if (head.has_value() == m_troubled) {
        m_troubled = !head;
        Q_EMIT troubled(head ? QString() : sentence(head.error()));
    }
    if (!head || head->seq == m_seen)
        return;
    m_seen = head->seq;
    if (m_seat.renew())
        Q_EMIT seatChanged();
    Q_EMIT changed();
}

void OfficeWatch::tick()
{
    look();
    Q_EMIT ticked();
}

} // namespace guitai
