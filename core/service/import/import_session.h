// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/column_map.h"
#include "core/service/import/import_result.h"
#include "core/service/office.h"
#include "core/service/outcome.h"
#include "core/storage/import_store.h"

namespace guitai {

/// Who imports, and for which site.
struct Importer
{
    Staff person;
    Site site;
};

/// The steps that an import of such a table takes.
[[nodiscard]] QList<const char*> stepsOfImport(TableKind kind);

/// Why this person may import no such table. Asked beforehand, it leaves no line in the journal.
[[nodiscard]] Result<std::optional<Refusal>> barredFromImport(Office& office, StaffId actor, TableKind kind);

/// NotFound for a person or site that is not there. A refusal for want of a role is journalled.
/// REQUIRES: no transaction is open.
[[nodiscard]] Outcome<Importer> admitImporter(Office& office, StaffId actor, SiteId site,
                                              const QList<const char*>& steps);

/// The line of the journal that ends an import: with the first line it spans (`act`), it says which lines are its own.
struct ImportLine
{
    QString file;
    qint64 created = 0;
    qint64 changed = 0;
    QString reason; ///< of a withdrawal

    static constexpr auto fields()
    {
        using L = ImportLine;
        return std::tuple{Field{"file", &L::file}, Field{"created", &L::created}, Field{"changed", &L::changed},
                          Field{"reason", &L::reason, Secrecy::Sealed}};
    }
};

/// One import or withdrawal inside its one transaction. A dry run gives ids that nobody keeps.
class ImportSession
{
    Q_DISABLE_COPY_MOVE(ImportSession)

public:
    ~ImportSession() = default;

    /// Takes the write lock, or for a dry run a snapshot.
    [[nodiscard]] static Result<std::unique_ptr<ImportSession>> begin(Office& office, StaffId actor, bool dryRun);

    [[nodiscard]] Office& office() { return m_office; }
    [[nodiscard]] StaffId actor() const { return m_actor; }
    [[nodiscard]] bool isDryRun() const { return m_dryRun; }
    [[nodiscard]] ImportStore& store() { return m_store; }

    /// A new id for what a dry run would create.
    [[nodiscard]] qint64 imaginaryId() { return --m_lastImaginary; }

    /// The id of the batch; reserved once.
    [[nodiscard]] Result<BatchId> batch();
    /// Writes the batch and its line, and commits.
    [[nodiscard]] Result<void> finish(const ImportBatch& batch, const char* step, const ImportLine& line);

private:
    ImportSession(Office& office, StaffId actor, bool dryRun, Transaction transaction, qint64 firstLine)
        : m_office(office),
          m_actor(actor),
          m_dryRun(dryRun),
          m_store(office.database()),
          m_transaction(std::move(transaction)),
          m_firstLine(firstLine)
    {}

    Office& m_office;
    StaffId m_actor;
    bool m_dryRun;
    ImportStore m_store;
    Transaction m_transaction;
    qint64 m_firstLine;
    BatchId m_batch;
    qint64 m_lastImaginary = 0;
};

} // namespace guitai
