// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/sqlite_error.h"
#include "core/storage/statement.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <sqlite3.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// The log is cut back to this after a checkpoint, so that one import does not leave gigabytes behind.
constexpr int logSizeLimit = 16 * 1024 * 1024;

/// KiB of pages kept in memory. With SQLite's 2 MiB an import writes the pages of its indexes to the log and reads them
/// again many times over.
constexpr int cacheSize = 32 * 1024;

QString logOf(const QString& path)
{
    return path + u"-wal"_s;
}

/// As a URI, because only so SQLite can be told not to create the file.
QString uriOf(const QString& path, OpenMode mode, bool unchanging)
{
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded));
    uri += mode == OpenMode::ReadOnly ? u"?mode=ro"_s : u"?mode=rw"_s;
    return unchanging ? uri + u"&immutable=1"_s : uri;
}

/// SQLite reads a file with a log only where it may make the log's index, or where it is told that nobody
/// writes: on a read-only medium, which without a log beside the file holds all there is.
Result<bool> isUnchanging(const QString& path, const FileHeader& header, const OpenOptions& options)
{
    if (!header.writeAheadLog || options.probes.isWritable(QFileInfo(path).absolutePath()))
        return false;
    if (QFileInfo(logOf(path)).size() > 0)
        return fail(Error::Code::FileReadOnly, {path}, u"the log cannot be read here"_s);
    return true;
}

Result<void> createEmpty(const QString& path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return std::unexpected(writeError(path, u"create"_s));
    return {};
}

void removeFile(const QString& path)
{
    for (const auto& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + end);
}

} // namespace

Database::Database(QString path, OpenMode mode)
    : m_path(std::move(path)),
      m_name(u"guitai-%1"_s.arg(reinterpret_cast<quintptr>(this), 0, 16)) // no two live ones share an address
      ,
      m_mode(mode)
{}

Database::~Database()
{
    if (m_handle)
        connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, OpenMode mode, const OpenOptions& options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto header = checkDataFile(absolute, mode, options.probes);
    if (!header)
        return std::unexpected(header.error());
    if (header->version > options.newestVersion)
        return fail(Error::Code::FileNewer, {absolute});
    const auto unchanging = mode == OpenMode::ReadOnly ? isUnchanging(absolute, *header, options) : Result<bool>(false);
    if (!unchanging)
        return std::unexpected(unchanging.error());
    if (mode == OpenMode::Create) {
        if (const auto created = createEmpty(absolute); !created)
            return std::unexpected(created.error());
    }
    std::unique_ptr<Database> database(new Database(absolute, mode));
    if (const auto connected = database->connect(options, *unchanging); !connected) {
        database.reset();
        if (mode == OpenMode::Create)
            removeFile(absolute);
        return std::unexpected(connected.error());
    }
    return database;
}

Result<void> Database::connect(const OpenOptions& options, bool unchanging)
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(uriOf(m_path, m_mode, unchanging));
    connection.setConnectOptions(isReadOnly() ? u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s : u"QSQLITE_OPEN_URI"_s);
    if (!connection.open())
        return std::unexpected(databaseError(connection.lastError(), nullptr, m_path, u"open"));
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(Error::Code::DatabaseFailed, {m_path}, u"the driver hands out no sqlite3"_s);
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    m_patience = options.patience;
    sqlite3_busy_handler(m_handle, &Database::waitOnceMore, this);
    if (const auto done = harden(); !done)
        return done;
    if (m_mode == OpenMode::Create) {
        if (const auto done = claim(); !done)
            return done;
    }
    if (const auto done = checkVersion(options.newestVersion); !done)
        return done;
    if (const auto done = configure(); !done)
        return done;
    return m_mode == OpenMode::Create ? syncFolder(QFileInfo(m_path).absolutePath()) : Result<void>();
}

/// SQLite's own waiting slows down to a tenth of a second a try, and beside a program that writes without a pause it
/// found the file busy for seconds.
int Database::waitOnceMore(void* database, int waited)
{
    constexpr std::chrono::milliseconds betweenTries{1};
    auto& self = *static_cast<Database*>(database);
    const auto now = std::chrono::steady_clock::now();
    if (waited == 0)
        self.m_waitingSince = now;
    if (now - self.m_waitingSince >= self.m_patience)
        return 0;
    std::this_thread::sleep_for(betweenTries);
    return 1;
}

/// Before the first statement reads the schema: a data file may come from anywhere.
Result<void> Database::harden()
{
    struct Setting
    {
        int option;
        int value;
    };
    for (const auto [option, value] : {Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                       {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                       {SQLITE_DBCONFIG_DQS_DML, 0},
                                       {SQLITE_DBCONFIG_DQS_DDL, 0},
                                       {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                       {SQLITE_DBCONFIG_ENABLE_FKEY, 1}}) {
        int set = -1;
        const int result = sqlite3_db_config(m_handle, option, value, &set);
        if (result != SQLITE_OK || set != value)
            return fail(Error::Code::DatabaseFailed, {m_path}, u"sqlite3_db_config %1"_s.arg(option));
    }
    return execute(u"PRAGMA cell_size_check = ON"_s);
}

/// Makes an empty file ours. Before the log is switched on, so that the header itself says so.
Result<void> Database::claim()
{
    return execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
}

Result<void> Database::checkVersion(int newest)
{
    const auto found = version();
    if (!found)
        return std::unexpected(found.error());
    return *found > newest ? fail(Error::Code::FileNewer, {m_path}) : Result<void>();
}

Result<void> Database::configure()
{
    if (!isReadOnly()) {
        const auto mode = pragma("PRAGMA journal_mode = WAL");
        if (!mode)
            return std::unexpected(mode.error());
        if (*mode != u"wal")
            return fail(Error::Code::DatabaseFailed, {m_path}, u"journal_mode is "_s + *mode);
    }
    // Erased names must not live on in free pages, nor any name in a temporary file.
    for (const auto& sql : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA mmap_size = 0"_s, u"PRAGMA secure_delete = ON"_s,
                            u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA journal_size_limit = %1"_s.arg(logSizeLimit),
                            u"PRAGMA cache_size = -%1"_s.arg(cacheSize)}) {
        if (const auto done = execute(sql); !done)
            return done;
    }
    const auto foreignKeys = pragma("PRAGMA foreign_keys");
    const auto synchronous = pragma("PRAGMA synchronous");
    if (!foreignKeys || *foreignKeys != u"1" || !synchronous || *synchronous != u"2")
        return fail(Error::Code::DatabaseFailed, {m_path}, u"foreign_keys or synchronous is not kept"_s);
    return {};
}

Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return std::unexpected(databaseError(query.lastError(), m_handle, m_path, sql));
    return {};
}

/// The one value of a pragma as text, whatever its type.
Result<QString> Database::pragma(std::string_view sql)
{
    QSqlQuery query(connection());
    const QString text = QString::fromLatin1(sql.data(), static_cast<qsizetype>(sql.size()));
    if (!query.exec(text))
        return std::unexpected(databaseError(query.lastError(), m_handle, m_path, text));
    return query.next() ? query.value(0).toString() : QString();
}

Result<int> Database::version()
{
    const auto text = pragma("PRAGMA user_version");
    if (!text)
        return std::unexpected(text.error());
    return text->toInt();
}

Result<void> Database::fullCheck()
{
    const auto found = pragma("PRAGMA integrity_check(1)");
    if (!found)
        return std::unexpected(found.error());
    if (*found != u"ok")
        return fail(Error::Code::FileDamaged, {m_path}, *found);
    return checkForeignKeys();
}

Result<void> Database::checkForeignKeys()
{
    const auto table = pragma("PRAGMA foreign_key_check");
    if (!table)
        return std::unexpected(table.error());
    return table->isEmpty() ? Result<void>() : fail(Error::Code::FileDamaged, {m_path, *table}, u"foreign key"_s);
}

Result<void> Database::checkpoint()
{
    const int result = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (result != SQLITE_OK && result != SQLITE_BUSY)
        return std::unexpected(databaseError(result, m_handle, m_path, u"checkpoint"));
    return {};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

} // namespace guitai
