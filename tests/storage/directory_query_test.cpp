// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/directory_query.h"

#include "tests/storage/counter_file.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

template <class Record>
QStringList names(const Result<std::vector<Record>>& page)
{
    REQUIRE(page);
    QStringList all;
    for (const auto& record : *page)
        all << recordName(record);
    return all;
}

} // namespace

TEST_CASE("rooms come in the order of counting, a page at a time, and the retired ones only where they are wanted")
{
    CounterFile file;
    file.write([&] {
        RecordStore<Room> rooms(*file.database);
        for (int n = 1; n <= 11; ++n)
            must(rooms.put({.id = {100 + n},
                            .building = {4},
                            .unit = n == 11 ? u"10"_s : u"2"_s,
                            .number = QString::number(n * 100),
                            .note = {},
                            .retired = n == 3}));
    });
    DirectoryQuery query(*file.database);
    QStringList read;
    std::optional<Room> last;
    for (;;) {
        const auto page = taken(query.rooms({4}, last, {.retired = false, .most = 4}));
        if (page.empty())
            break;
        CHECK(page.size() <= 4);
        for (const auto& room : page)
            read << room.unit + u'-' + room.number;
        last = page.back();
    }
    CHECK(read == QStringList{u"1-502"_s, u"2-100"_s, u"2-200"_s, u"2-400"_s, u"2-500"_s, u"2-600"_s, u"2-700"_s,
                              u"2-800"_s, u"2-900"_s, u"2-1000"_s, u"10-1100"_s});
    CHECK(names(query.rooms({4}, {}, {.retired = true})).contains(u"300"_s));
    CHECK(names(query.residents({5}, {})) == QStringList{u"张三"_s});
    CHECK(names(query.rooms({99}, {})).isEmpty());
}

TEST_CASE("estates, buildings, sites, staff and contractors go on behind the last that was read")
{
    CounterFile file;
    file.write([&] {
        must(RecordStore<Building>(*file.database).put({.id = {41}, .estate = {3}, .name = u"10"_s, .units = {}}));
        must(RecordStore<Staff>(*file.database)
                 .put({.id = {2}, .site = {7}, .account = u"li2"_s, .name = u"李岚"_s, .phone = {}, .roles = {}}));
        must(RecordStore<Contractor>(*file.database)
                 .put({.id = {80}, .name = u"恒建"_s, .contact = {}, .phone = {}, .covers = {}, .note = {}}));
    });
    DirectoryQuery query(*file.database);
    CHECK(names(query.buildings({3}, {})) == QStringList{u"3"_s, u"10"_s});
    const auto first = taken(query.staff({7}, {}, {.most = 1}));
    REQUIRE(first.size() == 1);
    const auto second = taken(query.staff({7}, first.front(), {.most = 1}));
    REQUIRE(second.size() == 1);
    CHECK(second.front().id == StaffId{2});
    CHECK(names(query.sites({})).size() == 1);
    CHECK(names(query.contractors({})) == QStringList{u"恒建"_s});
    const auto estates = taken(query.estates({}));
    CHECK(names(query.estates(estates.back())).isEmpty());
}

TEST_CASE("an estate is an open question until it or each of its buildings has been accepted")
{
    CounterFile file;
    DirectoryQuery query(*file.database);
    CHECK(names(query.unaccepted()) == QStringList{u"顺发恒园"_s});
    file.write([&] {
        must(RecordStore<Building>(*file.database)
                 .put({.id = {4}, .estate = {3}, .name = u"3"_s, .units = {}, .acceptedOn = QDate(2019, 6, 30)}));
    });
    CHECK(names(query.unaccepted()).isEmpty());
}
