// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "tests/storage/child.h"
#include "tests/storage/data_folder.h"
#include "tests/support/schema_dump.h"

#include <sqlite3.h>

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto first = R"sql(
-- rooms; a comment may hold a semicolon; and a 'quote
CREATE TABLE room (
    id    INTEGER PRIMARY KEY,
    label TEXT NOT NULL DEFAULT 'a;b'  /* ; */
) STRICT;
CREATE TABLE log (id INTEGER PRIMARY KEY, room INTEGER NOT NULL REFERENCES room (id), old TEXT NOT NULL) STRICT;
CREATE TRIGGER room_changed AFTER UPDATE ON room
BEGIN
    INSERT INTO log (room, old) VALUES (old.id, CASE WHEN old.label = 'END;' THEN '' ELSE old.label END);
    UPDATE room SET label = CASE WHEN new.label = '' THEN 'x' ELSE new.label END WHERE id = new.id; -- END;
END;
INSERT INTO room (id, label) VALUES (1, 'one;'), (2, 'it''s')
)sql";
constexpr auto second = R"sql(
CREATE TABLE room_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL, floor INTEGER NOT NULL) STRICT;
INSERT INTO room_new (id, label, floor) SELECT id, label, 1 FROM room;
DROP TABLE room;
ALTER TABLE room_new RENAME TO room;
)sql";

std::vector<Migration> toy(const DataFolder& folder, const QByteArray& last = second)
{
    folder.write(u"0001_first.sql"_s, first);
    folder.write(u"0002_second.sql"_s, last);
    auto migrations = readMigrations(QFileInfo(folder.path()).path());
    REQUIRE(migrations);
    return *migrations;
}

std::vector<Migration> onlyFirst(std::vector<Migration> migrations)
{
    migrations.resize(1);
    return migrations;
}

QString backup(const DataFolder& folder)
{
    return Migrator::backupPath(folder.path(), 2);
}

} // namespace

TEST_CASE("a script is split where its statements end and nowhere else")
{
    const auto statements = splitStatements(QString::fromUtf8(first));
    REQUIRE(statements.size() == 4);
    CHECK(statements[0].startsWith(u"CREATE TABLE room"_s));
    CHECK(statements[2].startsWith(u"CREATE TRIGGER"_s));
    CHECK(statements[2].endsWith(u"END"_s));
    CHECK(statements[3].endsWith(u"'it''s')"_s));
    CHECK(splitStatements(u" ;; -- nothing;\n/* at all; */ ; "_s).isEmpty());
    CHECK(splitStatements(u"CREATE TEMP TRIGGER t BEGIN SELECT 1; END; SELECT ';', [a;b], \"c;d\""_s).size() == 2);
    CHECK(splitStatements(u"CREATE TRIGGER IF NOT EXISTS t BEGIN SELECT 1; SELECT 2; END;SELECT 3"_s).size() == 2);
    CHECK(splitStatements(u"SELECT 'open; for ever"_s).size() == 1);
}

TEST_CASE("an empty file reaches the newest schema, without a backup")
{
    const DataFolder folder;
    const Migrator migrator(toy(folder));
    const auto database = folder.create();
    must(migrator.run(*database));
    CHECK(database->version() == 2);
    CHECK(count(*database, "SELECT floor AS n FROM room WHERE id = 2") == 1);
    CHECK_FALSE(QFileInfo::exists(Migrator::backupPath(folder.path(), 1)));
    CHECK_FALSE(QFileInfo::exists(backup(folder)));
    must(migrator.run(*database)); // nothing left to do
}

TEST_CASE("an older file is backed up, keeps its rows and its references")
{
    const DataFolder folder;
    const auto migrations = toy(folder);
    const auto database = folder.create();
    must(Migrator(onlyFirst(migrations)).run(*database));
    must(database->execute(u"UPDATE room SET label = 'changed' WHERE id = 1"_s));
    const qint64 logged = count(*database, "SELECT count(*) AS n FROM log");
    must(Migrator(migrations).run(*database));
    CHECK(count(*database, "SELECT count(*) AS n FROM log") == logged);
    CHECK(count(*database, "SELECT count(*) AS n FROM room") == 2);
    CHECK(codeOf(database->execute(u"INSERT INTO log (room, old) VALUES (9, '')"_s)) == Error::Code::DatabaseFailed);
    const auto saved = Database::open(backup(folder), OpenMode::ReadOnly);
    REQUIRE(saved);
    CHECK((*saved)->version() == 1);
    CHECK(count(**saved, "SELECT count(*) AS n FROM room WHERE label = 'changed'") == 1);
}

TEST_CASE("a migration that fails leaves the older file as it was")
{
    const auto broken = GENERATE(values<QByteArray>({
        QByteArray(second) + "CREATE TABLE room (id INTEGER);",
        QByteArray(second) + "DELETE FROM room WHERE id = 1; INSERT INTO log (id, room, old) VALUES (1, 1, '');",
        "INSERT INTO room (label) VALUES (NULL)",
        "THIS IS NO SQL",
    }));
    const DataFolder folder;
    const auto migrations = toy(folder, broken);
    const auto database = folder.create();
    must(Migrator(onlyFirst(migrations)).run(*database));
    const QString before = schemaDump(*database);
    const auto failed = Migrator(migrations).run(*database);
    REQUIRE_FALSE(failed);
    CHECK(schemaDump(*database) == before);
    CHECK(count(*database, "SELECT count(*) AS n FROM room") == 2);
    CHECK(codeOf(database->execute(u"INSERT INTO log (room, old) VALUES (9, '')"_s)) == Error::Code::DatabaseFailed);
    must(database->fullCheck());
}

TEST_CASE("no migration without a backup")
{
    const DataFolder folder;
    const auto migrations = toy(folder);
    const auto database = folder.create();
    must(Migrator(onlyFirst(migrations)).run(*database));
    REQUIRE(QDir().mkdir(backup(folder)));
    CHECK(codeOf(Migrator(migrations).run(*database)) == Error::Code::FileExists);
    CHECK(database->version() == 1);
}

TEST_CASE("a migration that is killed over any statement is taken up again", "[promise-7]")
{
    const DataFolder folder;
    auto migrations = toy(folder);
    const auto last = static_cast<std::size_t>(migrations[1].statements.size());
    const auto position = GENERATE_COPY(range(std::size_t{0}, last + 1));
    must(Migrator(onlyFirst(migrations)).run(*folder.create()));
    const int end = inChild([&] {
        const auto database = folder.open();
        sqlite3_create_function(
            database->handle(), "fall", 0, SQLITE_UTF8, nullptr,
            [](sqlite3_context*, int, sqlite3_value**) { std::raise(SIGKILL); }, nullptr, nullptr);
        auto killing = migrations;
        killing[1].statements.insert(static_cast<qsizetype>(position), u"SELECT fall()"_s);
        return Migrator(killing).run(*database) ? 1 : 2;
    });
    CHECK(end == -SIGKILL);
    const auto database = folder.open();
    must(database->fullCheck());
    CHECK(database->version() == 1);
    CHECK(count(*database, "SELECT count(*) AS n FROM room") == 2);
    must(Migrator(migrations).run(*database));
    CHECK(database->version() == 2);
}

TEST_CASE("a file beyond the newest migration is refused")
{
    const DataFolder folder;
    const auto migrations = toy(folder);
    const auto database = folder.create();
    must(Migrator(migrations).run(*database));
    CHECK(codeOf(Migrator(onlyFirst(migrations)).run(*database)) == Error::Code::FileNewer);
}

TEST_CASE("scripts that end their transaction or leave a gap are refused")
{
    const DataFolder folder;
    const QString place = QFileInfo(folder.path()).path();
    CHECK(codeOf(readMigrations(place)) == Error::Code::FileMissing);
    const auto word = GENERATE(values<QByteArray>(
        {"COMMIT", "pragma foreign_keys = off", "-- a\n /* b */ VACUUM", "Begin", "END", "ATTACH 'x' AS y"}));
    folder.write(u"0001_a.sql"_s, "SELECT 1;" + word + ";");
    CHECK(codeOf(readMigrations(place)) == Error::Code::DatabaseFailed);
    folder.write(u"0001_a.sql"_s, "SELECT 1");
    CHECK(readMigrations(place).has_value());
    folder.write(u"0003_c.sql"_s, "SELECT 1");
    CHECK(codeOf(readMigrations(place)) == Error::Code::DatabaseFailed);
}

TEST_CASE("two ways to the same schema have one dump")
{
    const DataFolder folder;
    const auto a = folder.create(u"a"_s);
    const auto b = folder.create(u"b"_s);
    must(a->execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name IN ('x', 'y')))"_s));
    must(b->execute(u"CREATE TABLE t(id INTEGER PRIMARY KEY)"_s));
    must(b->execute(u"ALTER TABLE t ADD COLUMN name TEXT/* c */NOT NULL DEFAULT'' CHECK(name IN('x','y'))"_s));
    must(a->execute(u"DROP TABLE t"_s));
    must(a->execute(
        u"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '' CHECK (name IN ('x', 'y')))"_s));
    CHECK(schemaDump(*a) == schemaDump(*b));
    CHECK(schemaDump(*a) == u"-- user_version 0\nCREATE TABLE t (\n    id INTEGER PRIMARY KEY,\n"
                            "    name TEXT NOT NULL DEFAULT '' CHECK (name IN ('x', 'y'))\n);\n"_s);
}
