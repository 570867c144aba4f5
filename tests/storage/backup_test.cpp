// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/blob_store.h"
#include "tests/storage/child.h"
#include "tests/storage/data_folder.h"

#include <QLockFile>

#include <atomic>
#include <thread>

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto countNotes = "SELECT count(*) AS n FROM note";
const QString target = u"saved.bak"_s;

Result<void> save(const DataFolder& folder, Database& database, const BackupOptions& options = {})
{
    return backupTo(database, folder.path(target), options);
}

} // namespace

TEST_CASE("a backup holds the rows, the version and the attachments")
{
    const DataFolder folder;
    const auto database = folder.create();
    fill(*database, 100);
    must(database->execute(u"PRAGMA user_version = 4"_s));
    const auto key = BlobStore(BlobStore::folderOf(folder.path())).put(QByteArray("photo"));
    REQUIRE(key);
    must(save(folder, *database));
    const auto copy = Database::open(folder.path(target), OpenMode::ReadWrite);
    REQUIRE(copy);
    CHECK(count(**copy, countNotes) == 100);
    CHECK((*copy)->version() == 4);
    CHECK(BlobStore(BlobStore::folderOf(folder.path(target))).open(*key).has_value());
}

TEST_CASE("a backup is one file beside nothing unfinished")
{
    const DataFolder folder;
    auto database = folder.create();
    fill(*database, 10);
    must(save(folder, *database));
    database.reset();
    CHECK(folder.names() == QStringList{u"desk.guitai"_s, target});
}

TEST_CASE("a backup is never made over its source")
{
    const DataFolder folder;
    const auto database = folder.create();
    fill(*database, 1);
    REQUIRE(QFile::link(folder.path(), folder.path(u"link"_s)));
    const QString folderName = QFileInfo(folder.path()).dir().dirName();
    for (const auto& name : {u"desk.guitai"_s, u"link"_s, u"../"_s + folderName + u"/desk.guitai"_s,
                             u"desk.guitai-wal"_s, u"desk.guitai-shm"_s, u"desk.guitai-journal"_s}) {
        CAPTURE(name);
        CHECK(codeOf(backupTo(*database, folder.path(name), {.replace = true})) == Error::Code::FileExists);
    }
    CHECK(count(*database, countNotes) == 1);
}

TEST_CASE("an existing backup is replaced only when told and never while it is open")
{
    const DataFolder folder;
    const auto database = folder.create();
    fill(*database, 1);
    must(save(folder, *database));
    const QByteArray before = folder.read(target);
    fill(*database, 1);
    CHECK(codeOf(save(folder, *database)) == Error::Code::FileExists);
    CHECK(folder.read(target) == before);
    {
        const auto opened = Database::open(folder.path(target), OpenMode::ReadWrite);
        REQUIRE(opened);
        fill(**opened, 1);
        CHECK(codeOf(save(folder, *database, {.replace = true})) == Error::Code::FileLocked);
    }
    must(save(folder, *database, {.replace = true}));
    const auto copy = Database::open(folder.path(target), OpenMode::ReadOnly);
    REQUIRE(copy);
    CHECK(count(**copy, countNotes) == 2);
}

TEST_CASE("a backup into no folder or that another process is making is refused")
{
    const DataFolder folder;
    const auto database = folder.create();
    fill(*database, 1);
    CHECK(codeOf(backupTo(*database, folder.path(u"no/saved.bak"_s))) == Error::Code::FileMissing);
    QLockFile other(folder.path(target + u".lock"_s));
    REQUIRE(other.tryLock());
    CHECK(codeOf(save(folder, *database)) == Error::Code::FileLocked);
    other.unlock();
    must(save(folder, *database));
}

TEST_CASE("a backup that was killed leaves the older one and hinders no later one")
{
    const DataFolder folder;
    const auto database = folder.create();
    fill(*database, 5000);
    must(save(folder, *database));
    const QByteArray before = folder.read(target);
    const int end = inChild([&] {
        const auto child = folder.open();
        return save(folder, *child,
                    {.replace = true, .progress = [](const BackupProgress&) { return std::raise(SIGKILL) != 0; }})
                   ? 1
                   : 2;
    });
    CHECK(end == -SIGKILL);
    CHECK(folder.read(target) == before);
    must(save(folder, *database, {.replace = true}));
    CHECK_FALSE(folder.names().contains(target + u".part"_s));
}

TEST_CASE("a full disk leaves the older backup byte for byte", "[promise-4]")
{
    const DataFolder folder;
    auto database = folder.create();
    fill(*database, 10);
    must(save(folder, *database));
    const QByteArray before = folder.read(target);
    fill(*database, 1000);
    must(database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const int end = inChild([&] {
        const auto child = folder.open();
        limitFileSize(200'000);
        return codeOf(save(folder, *child, {.replace = true})) == Error::Code::DiskFull ? 0 : 1;
    });
    CHECK(end == 0);
    CHECK(folder.read(target) == before);
    CHECK_FALSE(folder.names().contains(target + u".part"_s));
    must(database->fullCheck());
}

TEST_CASE("a source that is damaged, a verifier that says no and a cancel leave no backup")
{
    const DataFolder folder;
    auto database = folder.create();
    fill(*database, 5000);
    const auto no = [](Database&) { return Result<void>(fail(Error::Code::StaleRevision)); };
    CHECK(codeOf(save(folder, *database, {.verify = no})) == Error::Code::StaleRevision);
    CHECK(codeOf(save(folder, *database, {.progress = [](const BackupProgress&) { return false; }})) ==
          Error::Code::Cancelled);
    must(save(folder, *database, {.progress = [](const BackupProgress&) { return true; }}));
    REQUIRE(QFile::remove(folder.path(target)));
    must(database->execute(u"PRAGMA foreign_keys = OFF"_s));
    must(database->execute(u"CREATE TABLE child (note INTEGER NOT NULL REFERENCES note (id)) STRICT"_s));
    must(database->execute(u"INSERT INTO child (note) VALUES (99999)"_s));
    CHECK(codeOf(save(folder, *database)) == Error::Code::FileDamaged);
    database.reset();
    CHECK(folder.names() == QStringList{u"desk.guitai"_s});
}

TEST_CASE("a backup made while others write holds one state of theirs", "[promise-6]")
{
    const DataFolder folder;
    const auto database = folder.create();
    fill(*database, 100);
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        const auto own = Database::open(folder.path(), OpenMode::ReadWrite);
        while (own && !stop) {
            auto transaction = Transaction::begin(**own);
            Statement insert(**own, "INSERT INTO note (text) VALUES (:text)");
            const bool both = transaction && insert.bind("text", u"a"_s).run() && insert.bind("text", u"b"_s).run();
            if (!both || !transaction->commit())
                return;
        }
    });
    for (int i = 0; i < 5; ++i) {
        must(save(folder, *database, {.replace = true}));
        const auto copy = Database::open(folder.path(target), OpenMode::ReadOnly);
        REQUIRE(copy);
        CHECK(count(**copy, countNotes) % 2 == 0);
    }
    stop = true;
    writer.join();
}
