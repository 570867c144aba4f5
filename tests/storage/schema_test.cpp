// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/counter_file.h"
#include "tests/support/filled.h"
#include "tests/support/schema_dump.h"

using namespace guitai;
using namespace guitai::testing;

namespace {

/// All that a file of the first version can hold of the archive.
void fillFirstVersion(Database& database)
{
    auto transaction = taken(Transaction::begin(database));
    auto site = filled<Site>();
    auto staff = filled<Staff>();
    auto estate = filled<Estate>();
    auto building = filled<Building>();
    auto room = filled<Room>();
    auto resident = filled<Resident>();
    staff.site = estate.site = site.id;
    building.estate = estate.id;
    room.building = building.id;
    resident.room = room.id;
    must(RecordStore<Site>(database).put(site));
    must(RecordStore<Staff>(database).put(staff));
    must(RecordStore<Estate>(database).put(estate));
    must(RecordStore<Building>(database).put(building));
    must(RecordStore<Room>(database).put(room));
    must(RecordStore<Resident>(database).put(resident));
    must(transaction.commit());
}

} // namespace

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

TEST_CASE("a file of an older version is brought to the golden schema and keeps its rows", "[promise-7]")
{
    const auto all = taken(readMigrations(QStringLiteral(":/migrations/sqlite")));
    const auto older = GENERATE_COPY(range(std::size_t{1}, all.size()));
    const DataFolder folder;
    const auto database = folder.create();
    must(Migrator({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(older)}).run(*database));
    fillFirstVersion(*database);
    const auto residents = taken(RecordStore<Resident>(*database).list());
    must(Migrator(all).run(*database));
    CHECK(schemaDump(*database) == schemaDump(*CounterFile().database));
    CHECK(taken(RecordStore<Resident>(*database).list()) == residents);
    CHECK(count(*database, "SELECT count(*) AS n FROM room") == 1);
    must(database->fullCheck());
}
