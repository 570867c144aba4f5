// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_service.h"

#include <QTimer>

#include <functional>

namespace guitai {

/// Writes what another connection may hinder, such as an import of many thousand rows: tried at once, and while the
/// data file is locked again and again, so that nobody waits for it and nothing that was begun is lost.
class BusyRetry : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause{250};

    explicit BusyRetry(QObject* parent = nullptr);

    /// `act` may be called many times; of a connection with little patience (core/storage/patience.h). Tells `end`
    /// what it answered: before this returns where the file is free, later where it is not, and never once it is
    /// cancelled. REQUIRES: nothing waits.
    template <class Act, class End>
    void begin(Act act, End end)
    {
        Q_ASSERT(!m_waiting);
        m_attempt = [act = std::move(act), end = std::move(end)]() -> std::function<void()> {
            auto outcome = act();
            if (!outcome && isBusy(outcome.error()))
                return {};
            return [end, outcome = std::move(outcome)] { end(outcome); };
        };
        attempt();
    }
    void cancel();
    /// Once more at once, where it waits: the window closes, and its connection has more patience now.
    void tryNow();

    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// The file was locked: nothing was written, and the same may be tried again.
    [[nodiscard]] static bool isBusy(const Trouble& trouble);
    [[nodiscard]] static bool isBusy(const Stopped& stopped) { return isBusy(stopped.trouble); }

Q_SIGNALS:
    void waitingChanged(bool waiting);

private:
    void attempt();
    void setWaiting(bool waiting);

    std::function<std::function<void()>()> m_attempt; ///< answers how to tell of it; nothing while the file is busy
    QTimer m_next;
    bool m_waiting = false;
};

} // namespace guitai
