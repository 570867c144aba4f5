// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/backup.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace guitai {

QString Migrator::backupPath(const QString& path, int version)
{
    return u"%1.before-%2.bak"_s.arg(path).arg(version, 4, 10, QChar(u'0'));
}

Result<void> Migrator::run(Database& database) const
{
    const auto version = database.version();
    if (!version)
        return std::unexpected(version.error());
    if (*version > newestVersion())
        return fail(Error::Code::FileNewer, {database.path()});
    if (*version == newestVersion())
        return {};
    if (*version > 0) {
        // One of an earlier attempt is older than what stands now. No migration touches an attachment.
        const BackupOptions options{.replace = true, .attachments = false};
        if (const auto saved = backupTo(database, backupPath(database.path(), *version + 1), options); !saved)
            return saved;
    }
    for (const auto& migration : m_migrations) {
        if (migration.version <= *version)
            continue;
        if (const auto applied = apply(database, migration); !applied)
            return applied;
    }
    return {};
}

/// A table can be rebuilt only while foreign keys are off, and that switch is ignored inside a transaction; so
/// they are off around it and checked before it commits.
Result<void> Migrator::apply(Database& database, const Migration& migration)
{
    if (const auto off = database.execute(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    auto applied = applyInside(database, migration);
    const auto on = database.execute(u"PRAGMA foreign_keys = ON"_s);
    return applied ? on : applied;
}

Result<void> Migrator::applyInside(Database& database, const Migration& migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto version = database.version();
    if (!version)
        return std::unexpected(version.error());
    if (*version >= migration.version) // another seat was faster
        return {};
    for (const auto& sql : migration.statements) {
        if (auto done = database.execute(sql); !done) {
            done.error().detail.prepend(migration.name + u": "_s);
            return done;
        }
    }
    if (const auto whole = database.checkForeignKeys(); !whole)
        return whole;
    if (const auto set = database.execute(u"PRAGMA user_version = %1"_s.arg(migration.version)); !set)
        return set;
    return transaction->commit();
}

} // namespace guitai
