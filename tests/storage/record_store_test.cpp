// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/directory_store.h"

#include "tests/storage/counter_file.h"
#include "tests/support/filled.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

/// Put as new and put over an old record: both times every column holds its member.
template <class Record>
void checkStore(Database& database, const Record& full, Record other)
{
    RecordStore<Record> store(database);
    REQUIRE(isFilled(full));
    other.id = full.id;
    auto transaction = taken(Transaction::begin(database));
    for (const auto& record : {other, full}) {
        must(store.put(record));
        CHECK(taken(store.find(record.id)) == record);
    }
    const auto all = taken(store.list());
    CHECK(std::ranges::count(all, full) == 1);
    CHECK(std::ranges::is_sorted(all, {}, &Record::id));
    CHECK(taken(store.list({}, 1)).size() == 1);
    CHECK(taken(store.list(all.back().id)).empty());
    CHECK_FALSE(taken(store.find({9'999'999})));
    must(transaction.commit());
    CHECK(taken(store.find(full.id)) == full);
}

} // namespace

TEST_CASE("every record of the archive comes back as it was put")
{
    CounterFile file;
    auto& database = *file.database;

    auto site = filled<Site>();
    checkStore(database, site, Site{.code = u"X"_s, .name = u"x"_s, .phone = {}});
    auto staff = filled<Staff>();
    staff.site = {7};
    staff.account = u"wang"_s;
    checkStore(database, staff, Staff{.site = {7}, .account = u"zhao"_s, .name = u"赵"_s, .phone = {}, .roles = {}});
    auto estate = filled<Estate>();
    estate.site = {7};
    estate.id = {30};
    checkStore(database, estate, Estate{.site = {7}, .name = u"甲"_s, .developerName = {}, .contractTerms = {}});
    auto building = filled<Building>();
    building.estate = {3};
    building.id = {40};
    checkStore(database, building, Building{.estate = {3}, .name = u"9"_s, .units = {}});
    auto room = filled<Room>();
    room.building = {4};
    room.id = {50};
    checkStore(database, room, Room{.building = {4}, .unit = u"2"_s, .number = u"101"_s, .note = {}});
    auto resident = filled<Resident>();
    resident.room = {5};
    resident.id = {60};
    checkStore(database, resident, Resident{.room = {5}, .name = u"李"_s, .phones = {}, .note = {}});
    auto contractor = filled<Contractor>();
    contractor.id = {70};
    checkStore(database, contractor,
               Contractor{.name = u"恒建"_s, .contact = {}, .phone = {}, .covers = {}, .note = {}});
    must(database.fullCheck());
}

TEST_CASE("a record that takes another's name or refers to nothing is refused")
{
    CounterFile file;
    const auto transaction = taken(Transaction::begin(*file.database));
    RecordStore<Room> rooms(*file.database);
    CHECK(codeOf(rooms.put({.id = {51}, .building = {4}, .unit = u"1"_s, .number = u"502"_s, .note = {}})) ==
          Error::Code::AlreadyExists);
    CHECK(codeOf(rooms.put({.id = {51}, .building = {99}, .unit = u"1"_s, .number = u"503"_s, .note = {}})) ==
          Error::Code::DatabaseFailed);
    CHECK(codeOf(rooms.put({.id = {51}, .building = {4}, .unit = u"1"_s, .number = {}, .note = {}})) ==
          Error::Code::DatabaseFailed);
}
