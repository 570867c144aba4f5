// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/import_result.h"
#include "core/service/import/table_head.h"
#include "core/service/import/withdraw_import.h"
#include "ui/page/watched_work.h"

namespace guitai {

/// What is to be imported, and how.
struct ImportWish
{
    QString path;
    TableKind kind = TableKind::Roster;
    ImportOptions options; ///< its progress is the job's own
};

/// The long work of the import page, on a thread and a connection of its own; one piece at a time. The answer comes
/// in the thread of the job, unless the job is gone by then: that cancels, and waits until all is as it was.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    template <class Answer>
    using Then = std::function<void(Answer)>;

    /// The clock must outlive the job.
    ImportJob(const Office& office, QString dataFile, StaffId actor, QObject* parent);

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

    /// REQUIRES of all three: nothing is running.
    void look(const QString& path, Then<Result<TableHead>> then);
    void run(const ImportWish& wish, Then<Outcome<ImportResult>> then);
    void withdraw(BatchId batch, const QString& reason, Then<Outcome<WithdrawResult>> then);

    /// An import ends with Cancelled soon; what cannot be cancelled goes on.
    void cancel() { m_work.cancel(); }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(qint64 rowsRead, qint64 rowsWritten);

private:
    [[nodiscard]] Outcome<ImportResult> importHere(const ImportWish& wish);
    [[nodiscard]] Outcome<WithdrawResult> withdrawHere(BatchId batch, const QString& reason);

    QString m_dataFile;
    const Clock& m_clock;
    StaffId m_actor;
    WatchedWork m_work; ///< ends before what it works with
};

} // namespace guitai
