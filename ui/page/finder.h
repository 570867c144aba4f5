// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/found.h"
#include "ui/page/seat.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace guitai {

/// Finds people, rooms and papers beside the window, on a connection of its own that stays open: a file whose pages
/// are not in memory yet must not hold up the hand that types.
class Finder : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<QList<Found>>;

    Finder(const Seat& seat, QObject* parent);
    ~Finder() override;
    Q_DISABLE_COPY_MOVE(Finder)

    /// answered() comes later, and only to the last text that was asked for.
    void find(const QString& typed);
    void forget() { ++m_asked; } ///< nobody waits for the answer any more

Q_SIGNALS:
    void answered(const guitai::Finder::Answer& answer);

private:
    /// Lives in the thread, and keeps the connection there.
    class Reader : public QObject
    {
    public:
        Reader(QString path, const Clock& clock) : m_path(std::move(path)), m_clock(clock) {}
        [[nodiscard]] Answer find(const QString& typed);

    private:
        QString m_path;
        const Clock& m_clock;
        std::unique_ptr<Office> m_office;
    };

    void begin();

    const Seat& m_seat;
    std::atomic<quint64> m_asked = 0;
    QThread m_thread;
    Reader* m_reader = nullptr; ///< from the first question on
};

} // namespace guitai
