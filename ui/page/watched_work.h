// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/side_work.h"

#include <QTimer>
#include <atomic>

namespace guitai {

/// Side work that tells how far it has come and can be cancelled. It only leaves its numbers; they are looked at ten
/// times a second. Gone, it cancels what runs, and waits for it.
class WatchedWork : public QObject
{
    Q_OBJECT

public:
    explicit WatchedWork(QObject* parent = nullptr);
    ~WatchedWork() override { cancel(); }
    Q_DISABLE_COPY_MOVE(WatchedWork)

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

    /// REQUIRES: nothing is running.
    template <class Answer>
    void begin(std::function<Answer()> work, std::function<void(Answer)> then)
    {
        m_cancelled = false;
        m_done = m_total = 0;
        m_work.begin<Answer>(std::move(work), std::move(then));
    }

    /// From the thread of the work: how far it is. False: it shall end.
    [[nodiscard]] bool goesOn(qint64 done, qint64 total);
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(qint64 done, qint64 total);

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<qint64> m_done = 0, m_total = 0;
    QTimer m_glance;
    SideWork m_work; ///< ends before what it works with
};

} // namespace guitai
