// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/keeping.h"
#include "core/service/verify_service.h"
#include "ui/page/watched_work.h"

namespace guitai {

/// The long work of a data file's keeper, beside the window and on a connection of its own; one piece at a time. Gone,
/// it cancels what runs, and waits for it.
class KeepingJob : public QObject
{
    Q_OBJECT

public:
    template <class Answer>
    using Then = std::function<void(Answer)>;

    /// The office's clock outlives the job.
    KeepingJob(Office& office, StaffId actor, QObject* parent);

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

    /// REQUIRES of all three: nothing is running.
    void look(Then<Result<FileFacts>> then);
    void backUp(const QString& target, Then<Result<BackedUp>> then);
    void check(Then<Result<VerifyReport>> then);

    void cancel() { m_work.cancel(); }

Q_SIGNALS:
    void runningChanged(bool running);
    /// Bytes of a backup's stage, or lines of the journal.
    void progressed(qint64 done, qint64 total);

private:
    template <class Answer>
    void begin(std::function<Result<Answer>(Office&)> work, Then<Result<Answer>> then);

    QString m_dataFile;
    const Clock& m_clock;
    StaffId m_actor;
    WatchedWork m_work; ///< ends before what it works with
};

} // namespace guitai
