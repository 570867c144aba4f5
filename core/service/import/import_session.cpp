// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_session.h"

#include "core/service/permission.h"
#include "core/steps/importing.h"

#include <algorithm>

namespace guitai {

namespace {

template <class Record>
Result<Record> found(Result<std::optional<Record>> read, const char* what)
{
    if (!read)
        return std::unexpected(std::move(read.error()));
    if (!*read || (*read)->retired)
        return fail(Error::Code::NotFound, {QString::fromLatin1(what)});
    return std::move(**read);
}

} // namespace

QList<RejectedRow> sentencesOf(QList<RowFault> faults)
{
    std::ranges::stable_sort(faults, {}, &RowFault::row);
    QList<RejectedRow> rows;
    for (const auto& fault : faults)
        rows << RejectedRow{.row = fault.row, .code = fault.code, .reason = fault.sentence()};
    return rows;
}

QList<const char*> stepsOfImport(TableKind kind)
{
    if (kind == TableKind::Ledger)
        return {ImportRepair::name};
    return {"putEstate", "putBuilding", "putRoom", "putResident"};
}

Result<std::optional<Refusal>> barredFromImport(Office& office, StaffId actor, TableKind kind)
{
    for (const auto* step : stepsOfImport(kind))
        if (auto refusal = barredByRole(office, actor, step); !refusal || *refusal)
            return refusal;
    return std::nullopt;
}

Outcome<Importer> admitImporter(Office& office, StaffId actor, SiteId site, const QList<const char*>& steps)
{
    auto person = found(office.staff.find(actor), "staff");
    if (!person)
        return std::unexpected(Trouble(person.error()));
    for (const auto* step : steps) {
        const auto refusal = barredByRole(office, actor, step);
        if (!refusal)
            return std::unexpected(Trouble(refusal.error()));
        if (!*refusal)
            continue;
        const Attempt attempt{.actor = actor, .aggregate = BatchTag::name, .step = step};
        if (auto written = journalDenial(office, attempt, **refusal); !written)
            return std::unexpected(Trouble(std::move(written.error())));
        return std::unexpected(Trouble(**refusal));
    }
    auto chosen = found(office.sites.find(site ? site : person->site), "site");
    if (!chosen)
        return std::unexpected(Trouble(std::move(chosen.error())));
    return Importer{.person = std::move(*person), .site = std::move(*chosen)};
}

Result<std::unique_ptr<ImportSession>> ImportSession::begin(Office& office, StaffId actor, bool dryRun)
{
    auto transaction = dryRun ? Transaction::beginReading(office.database()) : Transaction::begin(office.database());
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    const auto head = office.journal.head();
    if (!head)
        return std::unexpected(head.error());
    return std::unique_ptr<ImportSession>(
        new ImportSession(office, actor, dryRun, std::move(*transaction), head->seq + 1));
}

Result<BatchId> ImportSession::batch()
{
    if (m_batch || m_dryRun)
        return m_batch;
    const auto id = m_office.nextId();
    if (!id)
        return std::unexpected(id.error());
    m_batch.value = *id;
    return m_batch;
}

Result<void> ImportSession::finish(const ImportBatch& batch, const char* step, const ImportLine& line)
{
    if (auto written = m_store.put(batch); !written)
        return written;
    JournalLine last = m_office.line(m_actor, BatchTag::name, batch.id.value, step, m_office.company().rules);
    last.act = m_firstLine;
    QByteArray open, sealed;
    writeJsonObject(open, line, Members::Open);
    writeJsonObject(sealed, line, Members::Sealed);
    last.input = QString::fromUtf8(open);
    if (auto appended = m_office.journal.append(std::move(last), sealed); !appended)
        return std::unexpected(std::move(appended.error()));
    return m_transaction.commit();
}

} // namespace guitai
