// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "tests/storage/child.h"
#include "tests/storage/data_folder.h"

#include <QSqlQuery>

#include <fcntl.h>
#include <sqlite3.h>
#include <thread>

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

std::optional<Error::Code> opening(const DataFolder& folder, OpenMode mode = OpenMode::ReadWrite,
                                   const OpenOptions& options = {})
{
    return codeOf(Database::open(folder.path(), mode, options));
}

/// A sound file with some hundred pages, closed and all in one piece.
void makeFull(const DataFolder& folder)
{
    fill(*folder.create(), 500);
    REQUIRE(folder.names() == QStringList{u"desk.guitai"_s});
}

DiskProbes probesWhere(std::function<bool(const QString&)> DiskProbes::* probe,
                       std::function<bool(const QString&)> answer)
{
    DiskProbes probes = DiskProbes::real();
    probes.*probe = std::move(answer);
    return probes;
}

QString pragma(Database& database, const QString& name)
{
    QSqlQuery query(database.connection());
    REQUIRE(query.exec(u"PRAGMA "_s + name));
    REQUIRE(query.next());
    return query.value(0).toString();
}

} // namespace

TEST_CASE("a new file is ours, in WAL and safe against a power cut")
{
    const DataFolder folder;
    folder.create().reset();
    const auto database = folder.open();
    CHECK(pragma(*database, u"application_id"_s).toInt() == applicationId);
    CHECK(pragma(*database, u"journal_mode"_s) == u"wal"_s);
    CHECK(pragma(*database, u"synchronous"_s) == u"2"_s);
    CHECK(pragma(*database, u"foreign_keys"_s) == u"1"_s);
    CHECK(pragma(*database, u"trusted_schema"_s) == u"0"_s);
    CHECK(pragma(*database, u"cell_size_check"_s) == u"1"_s);
    CHECK(pragma(*database, u"secure_delete"_s) == u"1"_s);
    CHECK(database->patience() == std::chrono::seconds(5));
    CHECK(pragma(*database, u"mmap_size"_s) == u"0"_s);
    CHECK(folder.read(u"desk.guitai"_s).mid(68, 4).toHex() == "67755461");
}

TEST_CASE("foreign keys are kept and a name in double quotes is no text")
{
    const DataFolder folder;
    const auto database = folder.create();
    must(database->execute(u"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT"_s));
    must(database->execute(u"CREATE TABLE b (a INTEGER NOT NULL REFERENCES a (id)) STRICT"_s));
    CHECK(codeOf(database->execute(u"INSERT INTO b (a) VALUES (1)"_s)) == Error::Code::DatabaseFailed);
    CHECK(codeOf(database->execute(u"SELECT \"no_column\" FROM a"_s)) == Error::Code::DatabaseFailed);
    CHECK(codeOf(database->execute(u"UPDATE sqlite_schema SET sql = ''"_s)) == Error::Code::DatabaseFailed);
}

TEST_CASE("a path with signs that mean something elsewhere is a path")
{
    const DataFolder folder;
    const QString name = u"柜台 50% ?mode=memory&x=#1;'\".guitai"_s;
    const auto database = folder.create(name);
    fill(*database, 1);
    CHECK(QFileInfo(folder.path(name)).size() > 0);
}

TEST_CASE("what cannot be opened is refused with its reason and nothing is made")
{
    const DataFolder folder;
    const auto mode = GENERATE(OpenMode::ReadWrite, OpenMode::ReadOnly);
    CHECK(opening(folder, mode) == Error::Code::FileMissing);
    CHECK(codeOf(Database::open(QFileInfo(folder.path()).path(), mode)) == Error::Code::FileUnreadable);
    REQUIRE(QFile::link(folder.path(u"nowhere"_s), folder.path()));
    CHECK(opening(folder, mode) == Error::Code::FileMissing);
    CHECK(QDir(QFileInfo(folder.path()).path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("creating refuses what stands there and where it cannot")
{
    const DataFolder folder;
    folder.create().reset();
    CHECK(opening(folder, OpenMode::Create) == Error::Code::FileExists);
    CHECK(codeOf(Database::open(folder.path(u"no/desk"_s), OpenMode::Create)) == Error::Code::FileMissing);
    const auto nowhere = probesWhere(&DiskProbes::isWritable, [](const QString&) { return false; });
    const auto share = probesWhere(&DiskProbes::isOnNetworkShare, [](const QString&) { return true; });
    CHECK(codeOf(Database::open(folder.path(u"new"_s), OpenMode::Create, {.probes = nowhere})) ==
          Error::Code::FileReadOnly);
    CHECK(codeOf(Database::open(folder.path(u"new"_s), OpenMode::Create, {.probes = share})) ==
          Error::Code::NetworkShare);
    CHECK(folder.names() == QStringList{u"desk.guitai"_s});
}

TEST_CASE("a create that fails on a full disk leaves no file behind")
{
    const DataFolder folder;
    const int end = inChild([&] {
        limitFileSize(2000);
        return opening(folder, OpenMode::Create) == Error::Code::DiskFull ? 0 : 1;
    });
    CHECK(end == 0);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("a file or folder that may not be written is read-only, and can be read")
{
    const DataFolder folder;
    makeFull(folder);
    const bool wholeFolder = GENERATE(false, true);
    const auto probes = probesWhere(&DiskProbes::isWritable,
                                    [&](const QString& path) { return wholeFolder != QFileInfo(path).isDir(); });
    CHECK(opening(folder, OpenMode::ReadWrite, {.probes = probes}) == Error::Code::FileReadOnly);
    CHECK(opening(folder, OpenMode::ReadOnly, {.probes = probes}) == std::nullopt);
}

TEST_CASE("a read-only medium is known as one, whoever runs the program")
{
    const DataFolder folder;
    makeFull(folder);
    const int end = inChild([&] {
        if (!mountReadOnly(QFileInfo(folder.path()).path()))
            return notPossibleHere;
        if (opening(folder) != Error::Code::FileReadOnly)
            return 1;
        const auto database = Database::open(folder.path(), OpenMode::ReadOnly);
        return database && count(**database, "SELECT count(*) AS n FROM note") == 500 ? 0 : 2;
    });
    CHECK((end == 0 || end == notPossibleHere));
    CHECK(folder.names() == QStringList{u"desk.guitai"_s});
}

TEST_CASE("a read-only connection changes nothing")
{
    const DataFolder folder;
    makeFull(folder);
    const auto database = folder.open(OpenMode::ReadOnly);
    CHECK(codeOf(database->execute(u"DELETE FROM note"_s)) == Error::Code::FileReadOnly);
}

TEST_CASE("a network share is refused for writing")
{
    const DataFolder folder;
    makeFull(folder);
    const auto share = probesWhere(&DiskProbes::isOnNetworkShare, [](const QString&) { return true; });
    CHECK(opening(folder, OpenMode::ReadWrite, {.probes = share}) == Error::Code::NetworkShare);
    CHECK(opening(folder, OpenMode::ReadOnly, {.probes = share}) == Error::Code::NetworkShare);
    CHECK(DiskProbes::real().isOnNetworkShare(u"//server/share/desk.guitai"_s));
    CHECK_FALSE(DiskProbes::real().isOnNetworkShare(folder.path()));
}

TEST_CASE("a file that nobody may read is unreadable")
{
    const DataFolder folder;
    makeFull(folder);
    const auto probes = probesWhere(&DiskProbes::isReadable, [](const QString&) { return false; });
    CHECK(opening(folder, OpenMode::ReadOnly, {.probes = probes}) == Error::Code::FileUnreadable);
}

TEST_CASE("what is not one of ours is foreign and stays as it was")
{
    const DataFolder folder;
    const QString name = u"desk.guitai"_s;
    SECTION("text")
    {
        folder.write(name, "Dear SQLite format 3");
    }
    SECTION("a short text")
    {
        folder.write(name, "x");
    }
    SECTION("a database of another program")
    {
        sqlite3* other = nullptr;
        REQUIRE(sqlite3_open(QFile::encodeName(folder.path()).constData(), &other) == SQLITE_OK);
        REQUIRE(sqlite3_exec(other, "CREATE TABLE t (a)", nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(other);
    }
    const QByteArray before = folder.read(name);
    CHECK(opening(folder) == Error::Code::FileForeign);
    CHECK(opening(folder, OpenMode::ReadOnly) == Error::Code::FileForeign);
    CHECK(folder.read(name) == before);
    CHECK(folder.names() == QStringList{name});
}

TEST_CASE("a file of a newer program is refused, even when only its log knows")
{
    const DataFolder folder;
    const auto newer = folder.create();
    must(newer->execute(u"PRAGMA user_version = 3"_s));
    CHECK(opening(folder, OpenMode::ReadWrite, {.newestVersion = 2}) == Error::Code::FileNewer);
    CHECK(opening(folder, OpenMode::ReadWrite, {.newestVersion = 3}) == std::nullopt);
    must(newer->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    CHECK(opening(folder, OpenMode::ReadOnly, {.newestVersion = 2}) == Error::Code::FileNewer);
}

TEST_CASE("a file that was cut is damaged")
{
    const DataFolder folder;
    makeFull(folder);
    const QString name = u"desk.guitai"_s;
    const QByteArray whole = folder.read(name);
    const auto size =
        GENERATE_COPY(qsizetype{0}, qsizetype{50}, qsizetype{4096}, whole.size() / 2, whole.size() - 4096);
    folder.write(name, whole.first(size));
    const auto database = Database::open(folder.path(), OpenMode::ReadWrite);
    CHECK(codeOf(database) == Error::Code::FileDamaged);
}

TEST_CASE("a page that was overwritten is found by the check and by whoever reads it")
{
    const DataFolder folder;
    makeFull(folder);
    const QString name = u"desk.guitai"_s;
    QByteArray content = folder.read(name);
    content.replace(20 * 4096, 4096, QByteArray(4096, '\x5a'));
    folder.write(name, content);
    const auto database = folder.open();
    CHECK(codeOf(database->fullCheck()) == Error::Code::FileDamaged);
    Statement select(*database, "SELECT text FROM note");
    auto found = select.next();
    while (found && *found)
        found = select.next();
    CHECK(codeOf(found) == Error::Code::FileDamaged);
}

TEST_CASE("a file that another process holds for itself is locked")
{
    const DataFolder folder;
    makeFull(folder);
    int ready[2];
    int done[2];
    REQUIRE(::pipe(ready) == 0);
    REQUIRE(::pipe(done) == 0);
    char sign = 0;
    std::thread holder([&] {
        inChild([&] {
            sqlite3* other = nullptr;
            sqlite3_open(QFile::encodeName(folder.path()).constData(), &other);
            const int held =
                sqlite3_exec(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
            (void)!::write(ready[1], held == SQLITE_OK ? "1" : "0", 1);
            return static_cast<int>(::read(done[0], &sign, 1));
        });
    });
    REQUIRE(::read(ready[0], &sign, 1) == 1);
    CHECK(sign == '1');
    const OpenOptions impatient{.patience = std::chrono::milliseconds(100)};
    CHECK(opening(folder, OpenMode::ReadWrite, impatient) == Error::Code::FileLocked);
    REQUIRE(::write(done[1], "x", 1) == 1);
    holder.join();
    CHECK(opening(folder) == std::nullopt);
}

TEST_CASE("a second connection of the same program takes no lock off the first", "[promise-1]")
{
    const DataFolder folder;
    fill(*folder.create(), 1);
    const auto first = Database::open(folder.path(), OpenMode::ReadWrite);
    fill(**first, 1);
    const auto lockedFor = [&](const QString& path) {
        return inChild([&] {
            struct flock asked = {};
            asked.l_type = F_WRLCK;
            asked.l_whence = SEEK_SET;
            const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
            return file >= 0 && ::fcntl(file, F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK ? 1 : 0;
        });
    };
    REQUIRE(lockedFor(folder.path()) == 1);
    REQUIRE(lockedFor(folder.path() + u"-shm"_s) == 1);
    CHECK(opening(folder) == std::nullopt);
    CHECK(opening(folder, OpenMode::ReadOnly) == std::nullopt);
    CHECK(lockedFor(folder.path()) == 1);
    CHECK(lockedFor(folder.path() + u"-shm"_s) == 1);
}
