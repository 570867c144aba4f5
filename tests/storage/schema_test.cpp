// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/counter_file.h"
#include "tests/support/schema_dump.h"

using namespace guitai;
using namespace guitai::testing;

TEST_CASE("an empty file that is brought to the newest schema equals the golden one", "[promise-7]")
{
    const CounterFile file;
    QFile golden(QStringLiteral(GUITAI_TEST_DATA "/schema.golden.sql"));
    // Set to write the golden schema anew after a change that was meant.
    if (qEnvironmentVariableIsSet("GUITAI_WRITE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(schemaDump(*file.database).toUtf8());
        golden.close();
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(schemaDump(*file.database) == QString::fromUtf8(golden.readAll()));
}

TEST_CASE("a file of the first schema reaches the newest with its rows", "[promise-7]")
{
    DataFolder folder;
    const auto database = folder.create();
    auto migrations = taken(readMigrations(QStringLiteral(":/migrations/sqlite")));
    must(Migrator({migrations.front()}).run(*database));
    const Site site{.id = {7}, .code = QStringLiteral("SH01"), .name = QString::fromUtf8("恒园管理处"), .phone = {}};
    must(RecordStore<Site>(*database).put(site));
    must(Migrator(std::move(migrations)).run(*database));
    CHECK(taken(RecordStore<Site>(*database).find({7})) == site);
    CHECK(schemaDump(*database) == schemaDump(*CounterFile().database));
}
