// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/seat.h"

#include <QObject>
#include <QTimer>

namespace guitai {

/// The pulse of the window: clocks tick once a second, and whatever was written, here, by another seat or by the
/// command line, is noticed by the growth of the journal.
class OfficeWatch : public QObject
{
    Q_OBJECT

public:
    explicit OfficeWatch(Seat& seat, QObject* parent = nullptr);

    /// Looks now instead of at the next second: called behind every step of our own.
    void look();

Q_SIGNALS:
    void ticked();
    void changed();
    void seatChanged(); ///< comes before changed()
    /// The file cannot be read any more, and again when it can (an empty sentence).
    void troubled(const QString& sentence);

private:
    void tick();

    Seat& m_seat;
    QTimer m_timer;
    qint64 m_seen = -1;
    bool m_troubled = false;
};

} // namespace guitai
