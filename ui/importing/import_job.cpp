// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_job.h"

#include "core/service/import/ledger_import.h"
#include "core/service/import/roster_import.h"

namespace guitai {

ImportJob::ImportJob(const Office& office, QString dataFile, StaffId actor, QObject* parent)
    : QObject(parent), m_dataFile(std::move(dataFile)), m_clock(office.clock()), m_actor(actor)
{
    connect(&m_work, &WatchedWork::runningChanged, this, &ImportJob::runningChanged);
    connect(&m_work, &WatchedWork::progressed, this, &ImportJob::progressed);
}

void ImportJob::look(const QString& path, Then<Result<TableHead>> then)
{
    m_work.begin<Result<TableHead>>([path] { return readTableHead(path); }, std::move(then));
}

void ImportJob::run(const ImportWish& wish, Then<Outcome<ImportResult>> then)
{
    m_work.begin<Outcome<ImportResult>>([this, wish] { return importHere(wish); }, std::move(then));
}

void ImportJob::withdraw(BatchId batch, const QString& reason, Then<Outcome<WithdrawResult>> then)
{
    m_work.begin<Outcome<WithdrawResult>>([this, batch, reason] { return withdrawHere(batch, reason); },
                                          std::move(then));
}

Outcome<ImportResult> ImportJob::importHere(const ImportWish& wish)
{
    auto office = Office::open(m_dataFile, m_clock);
    if (!office)
        return std::unexpected(Trouble(std::move(office.error())));
    ImportOptions options = wish.options;
    options.table.progress = [this](qint64 read, qint64 written) { return m_work.goesOn(read, written); };
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
