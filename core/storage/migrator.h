// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migrations.h"

namespace guitai {

/// Brings a data file to the newest schema. Each migration is one transaction that also sets the version, so
/// a file that an upgrade was killed over is of the old schema or of the new one, and is taken up from there.
class Migrator
{
public:
    explicit Migrator(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}

    [[nodiscard]] int newestVersion() const { return static_cast<int>(m_migrations.size()); }

    /// A file that is not empty is first backed up to backupPath(), and a backup that cannot be made and
    /// verified stops everything. Errors: FileNewer, those of backupTo(), DatabaseFailed (which script).
    [[nodiscard]] Result<void> run(Database& database) const;

    /// "NAME.before-0002.bak" beside the file: what it was before the migration to version 2.
    [[nodiscard]] static QString backupPath(const QString& path, int version);

private:
    [[nodiscard]] static Result<void> apply(Database& database, const Migration& migration);
    [[nodiscard]] static Result<void> applyInside(Database& database, const Migration& migration);

    std::vector<Migration> m_migrations;
};

} // namespace guitai
