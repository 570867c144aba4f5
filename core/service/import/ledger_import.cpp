// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/ledger_import.h"

#include "core/service/case_service.h"
#include "core/service/import/archive_index.h"
#include "core/service/import/import_session.h"
#include "core/service/import/ledger_table.h"

#include <QFileInfo>

namespace guitai {

namespace {

constexpr qint64 rowsPerProgress = 100;

using SiteAndText = std::pair<qint64, QString>;

/// The orders that ledgers gave, also those of earlier imports.
class KnownOrders
{
public:
    void add(SiteId site, const QString& key, const QString& number, const QDateTime& registeredAt)
    {
        m_keys.insert({site.value, key});
        const QString serial = key.left(key.lastIndexOf(u'@'));
        m_bySerial[{site.value, serial}] << Order{number, registeredAt};
    }

    bool has(SiteId site, const QString& key) const { return m_keys.contains({site.value, key}); }

    /// Serials begin anew with many a year: the latest order that is no later than the row is meant.
    std::optional<QString> earlier(SiteId site, const QString& serial, const QDateTime& than) const
    {
        const Order* best = nullptr;
        const auto orders = m_bySerial.constFind({site.value, serial});
        if (orders != m_bySerial.constEnd())
            for (const auto& order : *orders)
                if (order.registeredAt <= than && (!best || best->registeredAt <= order.registeredAt))
                    best = &order;
        return best ? std::optional(best->number) : std::nullopt;
    }

private:
    struct Order
    {
        QString number;
        QDateTime registeredAt;
    };

    QSet<SiteAndText> m_keys;
    QHash<SiteAndText, QList<Order>> m_bySerial;
};

class LedgerImport
{
public:
    LedgerImport(ImportSession& session, ArchiveIndex index, SiteId site, const ImportOptions& options,
                 ImportResult& result, QList<RowFault>& remarks)
        : m_session(session),
          m_index(std::move(index)),
          m_site(site),
          m_options(options),
          m_result(result),
          m_remarks(remarks),
          m_service(session.office())
    {}

    Outcome<void> take(LedgerTable& table)
    {
        if (auto loaded = loadKnown(); !loaded)
            return std::unexpected(Trouble(std::move(loaded.error())));
        // The oldest first: its numbers rise with time, and what is redone is there before what redoes it.
        std::ranges::stable_sort(table.rows, {}, [](const LedgerRow& row) { return row.repair.registeredAt; });
        m_result.cases = table.rows.size();
        qint64 written = 0;
        for (auto& row : table.rows) {
            if (auto taken = takeRow(row); !taken)
                return taken;
            const bool asks = m_options.table.progress && ++written % rowsPerProgress == 0;
            if (asks && !m_options.table.progress(table.rows.size(), written))
                return std::unexpected(Trouble(Error{Error::Code::Cancelled, {}, {}}));
        }
        return {};
    }

private:
    Result<void> loadKnown()
    {
        const auto orders = m_session.store().importedOrders();
        if (!orders)
            return std::unexpected(orders.error());
        for (const auto& order : *orders)
            m_known.add(order.site, order.sourceKey, order.number, order.registeredAt);
        return {};
    }

    Outcome<void> takeRow(LedgerRow& row)
    {
        const auto* found = row.estate.isEmpty() ? nullptr : m_index.estate(row.estate);
        const auto* estate = found && !found->retired ? found : nullptr;
        const SiteId site = estate ? estate->site : m_site;
        auto& repair = row.repair;
        if (m_known.has(site, repair.key)) {
            ++m_result.unchanged;
            return {};
        }
        if (estate) {
            repair.estate = estate->id;
            repair.room = row.room ? m_index.room(estate->id, *row.room) : std::nullopt;
        } else {
            repair.site = m_site;
        }
        if (!repair.redoes.isEmpty())
            findRedone(site, repair);
        ++m_result.created;
        if (m_session.isDryRun()) {
            m_known.add(site, repair.key, QString(), repair.registeredAt);
            return {};
        }
        return write(site, repair);
    }

    void findRedone(SiteId site, ImportRepair& repair)
    {
        if (const auto number = m_known.earlier(site, repair.redoes, repair.registeredAt))
            repair.redoes = *number;
        else
            m_remarks << RowFault{.row = repair.row,
                                  .code = RowFault::Code::RedoesUnknown,
                                  .column = headerOf(TableKind::Ledger, Column::Redoes),
                                  .value = excerpt(repair.redoes)};
    }

    Outcome<void> write(SiteId site, ImportRepair& repair)
    {
        const auto batch = m_session.batch();
        if (!batch)
            return std::unexpected(Trouble(batch.error()));
        repair.batch = *batch;
        const auto taken =
            m_service.takeInside({.actor = m_session.actor(), .target = {}, .steps = {repair}, .seenRevision = {}});
        if (!taken)
            return std::unexpected(taken.error());
        m_known.add(site, repair.key, taken->orders.first().number, repair.registeredAt);
        return {};
    }

    ImportSession& m_session;
    ArchiveIndex m_index;
    SiteId m_site;
    const ImportOptions& m_options;
    ImportResult& m_result;
    QList<RowFault>& m_remarks;
    CaseService m_service;
    KnownOrders m_known;
};

Outcome<void> write(ImportSession& session, LedgerTable& table, const Importer& importer, const QString& path,
                    const ImportOptions& options, ImportResult& result)
{
    auto index = ArchiveIndex::load(session.office(), session.store());
    if (!index)
        return std::unexpected(Trouble(std::move(index.error())));
    LedgerImport import(session, std::move(*index), importer.site.id, options, result, table.remarks);
    if (auto taken = import.take(table); !taken)
        return taken;
    if (session.isDryRun() || result.created == 0)
        return {};
    const auto batch = session.batch();
    if (!batch)
        return std::unexpected(Trouble(batch.error()));
    result.batch = *batch;
    const QString file = QFileInfo(path).fileName();
    if (auto done = session.finish({.id = *batch,
                                    .site = importer.site.id,
                                    .kind = ImportBatch::Kind::Ledger,
                                    .file = file,
                                    .at = session.office().clock().now(),
                                    .by = session.actor()},
                                   "importLedger", {.file = file, .created = result.created});
        !done)
        return std::unexpected(Trouble(std::move(done.error())));
    return {};
}

} // namespace

Outcome<ImportResult> importLedger(Office& office, StaffId actor, const QString& path, const ImportOptions& options)
{
    const auto admitted = admitImporter(office, actor, options.site, stepsOfImport(TableKind::Ledger));
    if (!admitted)
        return std::unexpected(admitted.error());
    const auto rules = office.rules();
    if (!rules)
        return std::unexpected(Trouble(rules.error()));
    auto table =
        readLedger(path, (*rules)->rules.procedures.first(), QTimeZone(admitted->site.zone.toLatin1()), options.table);
    if (!table)
        return std::unexpected(Trouble(std::move(table.error())));
    ImportResult result{.columns = table->columns, .rejected = sentencesOf(table->rejected)};
    auto session = ImportSession::begin(office, actor, options.dryRun);
    if (!session)
        return std::unexpected(Trouble(std::move(session.error())));
    if (auto written = write(**session, *table, *admitted, path, options, result); !written)
        return std::unexpected(written.error());
    result.remarks = sentencesOf(table->remarks);
    return result;
}

} // namespace guitai
