// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_job.h"

#include "core/service/import/ledger_import.h"
#include "core/service/import/roster_import.h"

#include <QThread>

namespace guitai {

namespace {

constexpr std::chrono::milliseconds betweenGlances{100};

} // namespace

ImportJob::ImportJob(const Office& office, QString dataFile, StaffId actor, QObject* parent)
    : QObject(parent), m_dataFile(std::move(dataFile)), m_clock(office.clock()), m_actor(actor)
{
    m_glance.setInterval(betweenGlances);
    connect(&m_glance, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_read, m_written); });
}

ImportJob::~ImportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

template <class Answer>
void ImportJob::begin(std::function<Answer()> work, Then<Answer> then)
{
    Q_ASSERT(!isRunning());
    m_cancelled = false;
    m_read = m_written = 0;
    m_thread.reset(QThread::create([this, work = std::move(work), then = std::move(then)] {
        const auto answer = std::make_shared<Answer>(work());
        const auto tell = [this, then, answer] {
            end();
            then(std::move(*answer));
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }));
    m_thread->start();
    m_glance.start();
    Q_EMIT runningChanged(true);
}

void ImportJob::end()
{
    m_glance.stop();
    m_thread->wait();
    m_thread.reset();
    Q_EMIT runningChanged(false);
}

void ImportJob::look(const QString& path, Then<Result<TableHead>> then)
{
    begin<Result<TableHead>>([path] { return readTableHead(path); }, std::move(then));
}

void ImportJob::run(const ImportWish& wish, Then<Outcome<ImportResult>> then)
{
    begin<Outcome<ImportResult>>([this, wish] { return importHere(wish); }, std::move(then));
}

void ImportJob::withdraw(BatchId batch, const QString& reason, Then<Outcome<WithdrawResult>> then)
{
    begin<Outcome<WithdrawResult>>([this, batch, reason] { return withdrawHere(batch, reason); }, std::move(then));
}

Outcome<ImportResult> ImportJob::importHere(const ImportWish& wish)
{
    auto office = Office::open(m_dataFile, m_clock);
    if (!office)
        return std::unexpected(Trouble(std::move(office.error())));
    ImportOptions options = wish.options;
    options.table.progress = [this](qint64 read, qint64 written) {
        m_read = read;
        m_written = written;
        return !m_cancelled;
    };
    return wish.kind == TableKind::Roster ? importRoster(**office, m_actor, wish.path, options)
                                          : importLedger(**office, m_actor, wish.path, options);
}

Outcome<WithdrawResult> ImportJob::withdrawHere(BatchId batch, const QString& reason)
{
    auto office = Office::open(m_dataFile, m_clock);
    if (!office)
        return std::unexpected(Trouble(std::move(office.error())));
    return withdrawImport(**office, m_actor, batch, reason);
}

} // namespace guitai
