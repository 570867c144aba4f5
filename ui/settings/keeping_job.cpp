// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keeping_job.h"

namespace guitai {

KeepingJob::KeepingJob(Office& office, StaffId actor, QObject* parent)
    : QObject(parent), m_dataFile(office.database().path()), m_clock(office.clock()), m_actor(actor)
{
    connect(&m_work, &WatchedWork::runningChanged, this, &KeepingJob::runningChanged);
    connect(&m_work, &WatchedWork::progressed, this, &KeepingJob::progressed);
}

template <class Answer>
void KeepingJob::begin(std::function<Result<Answer>(Office&)> work, Then<Result<Answer>> then)
{
    const auto openAndWork = [this, work = std::move(work)]() -> Result<Answer> {
        const auto office = Office::open(m_dataFile, m_clock);
        return office ? work(**office) : std::unexpected(office.error());
    };
    m_work.begin<Result<Answer>>(openAndWork, std::move(then));
}

void KeepingJob::look(Then<Result<FileFacts>> then)
{
    begin<FileFacts>(fileFacts, std::move(then));
}

void KeepingJob::backUp(const QString& target, Then<Result<BackedUp>> then)
{
    const auto work = [this, target](Office& office) {
        return guitai::backUp(office, m_actor, target, [this](const BackupProgress& progress) {
            return m_work.goesOn(progress.done, progress.total);
        });
    };
    begin<BackedUp>(work, std::move(then));
}

void KeepingJob::check(Then<Result<VerifyReport>> then)
{
    const auto work = [this](Office& office) -> Result<VerifyReport> {
        const auto head = office.journal.head();
        if (!head)
            return std::unexpected(head.error());
        VerifyOptions options;
        options.progress = [this, all = head->seq](qint64 lines, qint64) { return m_work.goesOn(lines, all); };
        return verify(office, options);
    };
    begin<VerifyReport>(work, std::move(then));
}

} // namespace guitai
