// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/blob_store.h"
#include "core/storage/cancel_watch.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr auto vacuumInto = R"sql(VACUUM INTO :target)sql";

constexpr auto latestBackup = R"sql(
SELECT at, actor, input FROM journal
WHERE subject = 0 AND step = :step AND outcome = 'taken' ORDER BY seq DESC LIMIT 1
)sql";

/// The unfinished copy: gone with all that SQLite put beside it, unless it was renamed.
class PartialCopy
{
    Q_DISABLE_COPY_MOVE(PartialCopy)

public:
    explicit PartialCopy(QString path) : m_path(std::move(path)) { remove(); }
    ~PartialCopy() { remove(); }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    void remove() const
    {
        for (const auto& end : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + end);
    }

    QString m_path;
};

/// The attachments of a backup that does not come about go again, unless an older one has some there already.
class NewAttachments
{
    Q_DISABLE_COPY_MOVE(NewAttachments)

public:
    explicit NewAttachments(const QString& target)
        : m_folder(BlobStore::folderOf(target)), m_kept(QFileInfo::exists(m_folder))
    {}
    ~NewAttachments()
    {
        if (!m_kept)
            QDir(m_folder).removeRecursively();
    }
    void keep() { m_kept = true; }

private:
    QString m_folder;
    bool m_kept;
};

using Stage = BackupProgress::Stage;

/// Whether SQLite shall stop; none where nobody is told.
std::function<bool()> question(const BackupOptions& options, Stage stage, const QString& growing = {}, qint64 total = 0)
{
    if (!options.progress)
        return nullptr;
    return [&options, stage, growing, total] {
        const qint64 done = growing.isEmpty() ? 0 : std::min(total, QFileInfo(growing).size());
        return !options.progress({.stage = stage, .done = done, .total = total});
    };
}

/// Where a path leads, also when its last part is not there yet.
QString canonical(const QString& path)
{
    const QFileInfo file(path);
    const QString found = file.canonicalFilePath();
    return found.isEmpty() ? QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName() : found;
}

Result<void> checkTarget(const QString& source, const QString& target, bool replace)
{
    const QString to = canonical(target);
    for (const auto& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (to == canonical(source) + end)
            return fail(Error::Code::FileExists, {target});
    }
    const QFileInfo file(target);
    if (!QFileInfo(file.absolutePath()).isDir())
        return fail(Error::Code::FileMissing, {file.absolutePath()});
    if (file.isDir() || (file.exists() && !replace))
        return fail(Error::Code::FileExists, {target});
    // Somebody has it open: its log would be played into the new file.
    if (file.exists() && QFileInfo::exists(to + u"-wal"_s))
        return fail(Error::Code::FileLocked, {target});
    return {};
}

/// Two seats that make the same backup at one time would take each other's unfinished copy for their own. The
/// lock of a process that died does not count.
Result<void> takeTurn(QLockFile& lock, const QString& target)
{
    lock.setStaleLockTime(0);
    errno = 0;
    if (lock.tryLock(0))
        return {};
    if (lock.error() == QLockFile::LockFailedError)
        return fail(Error::Code::FileLocked, {target}, u"another backup to it is being made"_s);
    if (lock.error() == QLockFile::PermissionError)
        return fail(Error::Code::FileReadOnly, {target});
    return std::unexpected(writeError(target, u"lock"_s));
}

Result<void> verifyCopy(const QString& path, int version, const BackupOptions& options)
{
    const auto copy = Database::open(path, OpenMode::ReadOnly);
    if (!copy)
        return std::unexpected(copy.error());
    const auto copied = (*copy)->version();
    if (!copied || *copied != version)
        return fail(Error::Code::FileDamaged, {path}, u"user_version"_s);
    const CancelWatch watch((*copy)->handle(), question(options, Stage::Check));
    if (const auto whole = (*copy)->fullCheck(); !whole)
        return whole;
    return options.verify ? options.verify(**copy) : Result<void>();
}

Result<void> copyRows(Database& database, const QString& path, const BackupOptions& options)
{
    const CancelWatch watch(database.handle(), question(options, Stage::Rows, path, QFileInfo(database.path()).size()));
    Statement statement(database, vacuumInto);
    statement.bind("target", path);
    if (const auto copied = statement.run(); !copied)
        return copied;
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return std::unexpected(writeError(path, u"open"_s));
    return syncFile(file);
}

Result<void> copyAttachments(const QString& source, const QString& target, const BackupOptions& options)
{
    const BlobStore attachments(BlobStore::folderOf(source));
    BlobStore copies(BlobStore::folderOf(target), std::numeric_limits<qint64>::max()); // all that were let in
    if (!options.progress)
        return attachments.copyTo(copies);
    const qint64 total = attachments.extent().bytes;
    return attachments.copyTo(copies, [&](qint64 done) {
        return options.progress({.stage = Stage::Attachments, .done = done, .total = total});
    });
}

} // namespace

/// The attachments come before the rename: a backup never names one that it does not hold.
Result<void> backupTo(Database& database, const QString& target, const BackupOptions& options)
{
    Q_ASSERT(!database.inTransaction());
    const QString absolute = QFileInfo(target).absoluteFilePath();
    if (const auto allowed = checkTarget(database.path(), absolute, options.replace); !allowed)
        return allowed;
    QLockFile lock(absolute + u".lock"_s);
    if (const auto turn = takeTurn(lock, absolute); !turn)
        return turn;
    const auto version = database.version();
    if (!version)
        return std::unexpected(version.error());
    const PartialCopy copy(absolute + u".part"_s);
    if (const auto copied = copyRows(database, copy.path(), options); !copied)
        return copied;
    if (const auto whole = verifyCopy(copy.path(), *version, options); !whole)
        return whole;
    NewAttachments attachments(absolute);
    if (options.attachments) {
        if (const auto copied = copyAttachments(database.path(), absolute, options); !copied)
            return copied;
    }
    if (const auto named = renameDurably(copy.path(), absolute); !named)
        return named;
    attachments.keep();
    return {};
}

Result<std::optional<LastBackup>> lastBackup(Database& database)
{
    Statement statement(database, latestBackup);
    statement.bind("step", QString::fromLatin1(backUpStep));
    const auto found = statement.next();
    if (!found || !*found)
        return found ? Result<std::optional<LastBackup>>(std::nullopt) : std::unexpected(found.error());
    const auto at = statement.value<QDateTime>("at");
    const auto actor = statement.value<StaffId>("actor");
    const auto input = statement.value<QString>("input");
    if (!at || !actor || !input)
        return std::unexpected(!at ? at.error() : !actor ? actor.error() : input.error());
    const auto members = QJsonDocument::fromJson(input->toUtf8()).object();
    return LastBackup{.at = *at, .actor = *actor, .target = members.value(u"target"_s).toString()};
}

} // namespace guitai
