// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_error.h"

#include <QSqlError>

#include <cerrno>
#include <sqlite3.h>

namespace guitai {

namespace {

constexpr qsizetype longestQuotedSql = 120;

/// A file size limit or quota is a full disk to whoever reads the sentence, but SQLite knows only ENOSPC.
bool noRoom(sqlite3* handle)
{
    const int code = handle ? sqlite3_system_errno(handle) : 0;
    return code == EFBIG || code == ENOSPC
#ifdef EDQUOT
           || code == EDQUOT
#endif
        ;
}

Error::Code codeOf(int result, sqlite3* handle)
{
    if (result == SQLITE_CONSTRAINT_UNIQUE)
        return Error::Code::AlreadyExists;
    switch (result & 0xff) {
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::FileLocked;
    case SQLITE_READONLY:
        return Error::Code::FileReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::FileDamaged;
    case SQLITE_IOERR:
        return noRoom(handle) ? Error::Code::DiskFull : Error::Code::WriteFailed;
    case SQLITE_CANTOPEN:
        return Error::Code::FileUnreadable;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    default:
        return Error::Code::DatabaseFailed;
    }
}

Error described(int result, sqlite3* handle, const QString& path, const QString& message, QStringView sql)
{
    return {codeOf(result, handle),
            {path},
            QStringLiteral("%1 (%2) in: %3")
                .arg(message, QString::number(result), sql.first(qMin(sql.size(), longestQuotedSql)))};
}

} // namespace

Error databaseError(const QSqlError& error, sqlite3* handle, const QString& path, QStringView sql)
{
    return described(error.nativeErrorCode().toInt(), handle, path, error.text(), sql);
}

Error databaseError(int result, sqlite3* handle, const QString& path, QStringView sql)
{
    return described(result, handle, path, QString::fromUtf8(sqlite3_errmsg(handle)), sql);
}

} // namespace guitai
