// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"
#include "core/service/outcome.h"

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

    /// May be called many times; of a connection with little patience (core/storage/patience.h).
    using Act = std::function<Outcome<CaseFile>()>;
    using End = std::function<void(const Outcome<CaseFile>&)>;

    explicit BusyRetry(QObject* parent = nullptr);

    /// Tells `end` what came of it: before this returns where the file is free, later where it is not, and never
    /// once it is cancelled. REQUIRES: nothing waits.
    void begin(Act act, End end);
    void cancel();
    /// Once more at once, where it waits: the window closes, and its connection has more patience now.
    void tryNow();

    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// The file was locked: nothing was written, and the same may be tried again.
    [[nodiscard]] static bool isBusy(const Trouble& trouble);

Q_SIGNALS:
    void waitingChanged(bool waiting);

private:
    void attempt();
    void setWaiting(bool waiting);

    Act m_act;
    End m_end;
    QTimer m_next;
    bool m_waiting = false;
};

} // namespace guitai
