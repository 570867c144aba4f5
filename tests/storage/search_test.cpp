// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/storage/search_sql.h"
#include "tests/storage/counter_file.h"
#include "tests/support/counter.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

/// A file in which two people, their rooms and a case can be found.
class SmallTown : public CounterFile
{
public:
    SmallTown()
    {
        write([&] {
            must(index.putRoom({}, room));
            must(index.putResident({}, resident));
            must(RecordStore<Room>(*database).put(other));
            must(index.putRoom({}, other));
            must(RecordStore<Resident>(*database).put(neighbour));
            must(index.putResident({}, neighbour));
            counter.must({aRepair(), IssueOrder{}});
            must(CaseStore(*database).insert(counter.caseFile, morning));
            must(index.putCase(nullptr, counter.caseFile));
        });
    }

    /// "resident 6", "case 100", in the order in which they were found.
    QStringList found(const QString& typed, int most = 20)
    {
        QStringList lines;
        for (const auto& each : taken(index.find(typed, most)))
            lines << token(each.kind) + u' ' + QString::number(each.id);
        return lines;
    }

    const Room other{.id = {8}, .building = {4}, .unit = u"1"_s, .number = u"1502"_s, .note = {}};
    const Resident neighbour{.id = {9}, .room = {8}, .name = u"单三妹"_s, .phones = {u"057188881234"_s}, .note = {}};
    Counter counter;
    SearchIndex index{*database};
};

const QString zhang = u"resident 6"_s;
const QString shan = u"resident 9"_s;
const QString room502 = u"room 5"_s;
const QString room1502 = u"room 8"_s;
const QString theCase = u"case 100"_s;

} // namespace

TEST_CASE("everything is found by what people type")
{
    SmallTown file;
    CHECK(file.found(u"张"_s) == QStringList{zhang, theCase});
    CHECK(file.found(u"三"_s) == QStringList{shan, zhang, theCase});
    CHECK(file.found(u"zs"_s) == QStringList{zhang});
    CHECK(file.found(u"SHANSAN"_s) == QStringList{shan});
    CHECK(file.found(u"dan"_s) == QStringList{shan});
    CHECK(file.found(u"sm"_s) == QStringList{shan});
    CHECK(file.found(u"8888 1234"_s) == QStringList{shan});
    CHECK(file.found(u"139 0000 0001"_s) == QStringList{zhang, theCase});
    CHECK(file.found(u"0000001"_s).contains(zhang));
    CHECK(file.found(u"恒园"_s).contains(room502));
    CHECK(file.found(u"shunfahengyuan"_s).contains(room502));
    CHECK(file.found(u"水龙头"_s) == QStringList{theCase});
    CHECK(file.found(u"龙"_s) == QStringList{theCase});
    CHECK(file.found(u"PG2026-000001"_s) == QStringList{theCase});
    CHECK(file.found(u"SH01-BX2026-000119"_s) == QStringList{theCase});
    CHECK(file.found(u"SH02-BX2026-000119"_s).isEmpty());
}

TEST_CASE("a room is found in any notation, with who lives there and what happened there")
{
    SmallTown file;
    for (const auto& typed :
         {u"3-1-502"_s, u"3幢1单元502"_s, u"3 1 502"_s, u"顺发恒园3-1-502"_s, u"恒园 3号楼1单元502室"_s}) {
        INFO(typed.toStdString());
        const auto found = file.found(typed);
        CHECK(found.contains(zhang));
        CHECK(found.contains(room502));
        CHECK(found.contains(theCase));
        CHECK_FALSE(found.contains(shan));
    }
    CHECK(file.found(u"502"_s).first(2) == QStringList{zhang, room502});
    CHECK(file.found(u"150"_s) == QStringList{shan, room1502});
}

TEST_CASE("all that was typed must fit")
{
    SmallTown file;
    CHECK(file.found(u"3-1-502 张"_s) == QStringList{zhang, theCase});
    CHECK(file.found(u"张 3-1-502"_s) == QStringList{zhang, theCase});
    CHECK(file.found(u"3-1-502 单"_s).isEmpty());
    CHECK(file.found(u"zs 0001"_s) == QStringList{theCase, zhang}); // its order is number 1, his phone ends so
    CHECK(file.found(u"zs 000119"_s) == QStringList{theCase});
    CHECK(file.found(u"张 BX2026-000119"_s) == QStringList{theCase});
    CHECK(file.found(u"ls 000119"_s).isEmpty());
    CHECK(file.found(u"zs 1234"_s).isEmpty());
    CHECK(file.found(u"三 1234"_s) == QStringList{shan});
    CHECK(file.found(u"恒园 1502"_s) == QStringList{shan, room1502});
    CHECK(file.found(u"119 水龙头"_s) == QStringList{theCase});
    CHECK(file.found(u"3-1-502 水龙头"_s) == QStringList{theCase});
    CHECK(file.found(u"3-1-1502 水龙头"_s).isEmpty());
}

TEST_CASE("the newest activity comes first among equals")
{
    SmallTown file;
    CHECK(file.found(u"三"_s).first(2) == QStringList{shan, zhang});
    file.write([&] { must(file.index.touch(ResidentId{6}, morning)); });
    CHECK(file.found(u"三"_s).first(2) == QStringList{zhang, shan});
    file.write([&] {
        must(file.index.touch(ResidentId{9}, morning.addSecs(1)));
        must(file.index.touch(ResidentId{6}, morning.addSecs(-1))); // an older event does not bring it back
        must(file.index.touch(RoomId{8}, morning));
    });
    CHECK(file.found(u"三"_s).first(2) == QStringList{shan, zhang});
    CHECK(file.found(u"恒园"_s).first() == room1502);
}

TEST_CASE("what is changed is found by its new keys only")
{
    SmallTown file;
    auto renamed = file.resident;
    renamed.name = u"李四"_s;
    renamed.phones = {u"13911112222"_s};
    auto corrected = file.counter.caseFile;
    corrected.item = u"马桶堵塞"_s;
    corrected.reporterName = u"王五"_s;
    file.write([&] {
        must(RecordStore<Resident>(*file.database).put(renamed));
        must(file.index.putResident(file.resident, renamed));
        must(file.index.putCase(&file.counter.caseFile, corrected));
    });
    CHECK(file.found(u"李"_s) == QStringList{zhang});
    CHECK(file.found(u"ls"_s) == QStringList{zhang});
    CHECK(file.found(u"张"_s).isEmpty());
    CHECK(file.found(u"水龙头"_s).isEmpty());
    CHECK(count(*file.database, "SELECT count(*) AS n FROM search_key WHERE key LIKE '139%' AND kind = 1") == 1);
    file.write([&] { must(file.index.purge()); });
    CHECK(file.found(u"0000001"_s).empty() == false); // the reporter's phone stands in the case still
}

TEST_CASE("a building that is called otherwise takes its rooms along")
{
    SmallTown file;
    const Building before{.id = {4}, .estate = {3}, .name = u"3"_s, .units = {u"1"_s}};
    auto after = before;
    after.name = u"A"_s;
    file.write([&] {
        must(RecordStore<Building>(*file.database).put(after));
        must(file.index.putBuilding(before, after));
    });
    CHECK(file.found(u"A座1单元502"_s).contains(room502));
    CHECK_FALSE(file.found(u"3-1-502"_s).contains(room502));
}

TEST_CASE("retired records are not found")
{
    SmallTown file;
    auto room = file.room;
    room.retired = true;
    auto person = file.neighbour;
    person.retired = true;
    file.write([&] {
        must(RecordStore<Resident>(*file.database).put(person));
        must(file.index.putResident(file.neighbour, person));
        must(RecordStore<Room>(*file.database).put(room));
        must(file.index.putRoom(file.room, room));
    });
    CHECK(file.found(u"单"_s).isEmpty());
    CHECK_FALSE(file.found(u"502"_s).contains(room502));
    CHECK_FALSE(file.found(u"张"_s).contains(zhang)); // nobody lives in a retired room
    file.write([&] {
        must(RecordStore<Room>(*file.database).put(file.room));
        must(file.index.putRoom(room, file.room));
    });
    CHECK(file.found(u"502"_s).contains(room502));
    CHECK(file.found(u"张"_s).contains(zhang));
    file.write([&] { must(file.database->execute(u"UPDATE estate SET retired = 1"_s)); });
    CHECK_FALSE(file.found(u"502"_s).contains(room502));
    CHECK_FALSE(file.found(u"张"_s).contains(zhang));
    CHECK_FALSE(file.found(u"恒园"_s).contains(room502));
}

TEST_CASE("what was found says who, where and how to call")
{
    SmallTown file;
    const auto found = taken(file.index.find(u"3-1-502"_s));
    REQUIRE(found.size() == 3);
    CHECK(found[0] == Found{.kind = Found::Kind::Resident,
                            .id = 6,
                            .title = u"张三"_s,
                            .detail = u"13900000001"_s,
                            .phone = u"13900000001"_s,
                            .room = u"顺发恒园 3幢1单元502"_s,
                            .roomId = {5}});
    CHECK(found[1].title == u"顺发恒园 3幢1单元502"_s);
    CHECK(found[1].detail == u"张三"_s);
    CHECK(found[2].title == u"BX2026-000119"_s);
    CHECK(found[2].detail == u"水龙头滴水"_s);
    CHECK(fromJson<Found>(QJsonDocument::fromJson(toJson(found[2])).object()) == found[2]);
}

TEST_CASE("hostile input is text", "[promise-10]")
{
    SmallTown file;
    const auto typed = GENERATE(values<QString>({u"' OR 1=1 --"_s,
                                                 u"\" OR \"\"=\""_s,
                                                 u"*"_s,
                                                 u"%"_s,
                                                 u"_"_s,
                                                 u"NEAR(a b)"_s,
                                                 u"张 OR 单三"_s,
                                                 u"words:水"_s,
                                                 u"^水"_s,
                                                 u"-水 +龙"_s,
                                                 u"\U0010FFFF"_s,
                                                 QString(QChar(0)),
                                                 QString(QChar(0xD800)),
                                                 u"\u202E张"_s,
                                                 QString(5000, u'1'),
                                                 QString(5000, u'-'),
                                                 u"a b c d e f g h i j k l m n o p"_s,
                                                 u"[]"_s,
                                                 u"{\"a\":1}"_s,
                                                 u"𠮷"_s,
                                                 u"3-1-502; DROP TABLE room"_s,
                                                 u"((((((((((("_s,
                                                 u"9223372036854775808"_s,
                                                 u"水* AND 龙"_s}));
    INFO(typed.toStdString());
    const auto found = file.index.find(typed);
    REQUIRE(found);
    CHECK(found->size() <= 4);
    CHECK(file.index.find(typed, -5));
    CHECK(file.found(u"张"_s) == QStringList{zhang, theCase});
}

TEST_CASE("the search reads ranges and indexes and scans nothing")
{
    const CounterFile file;
    for (const auto* sql :
         {search_sql::countKeys, search_sql::rankResidents, search_sql::rankRooms, search_sql::rankCases,
          search_sql::rankLastCases, search_sql::residentsOfOne, search_sql::residentsOfBoth,
          search_sql::newestResidents, search_sql::newestRooms, search_sql::roomsOfEstates, search_sql::casesOfRooms,
          search_sql::residentsOfRooms, search_sql::cases}) {
        // Values are of no account to the plan: every placeholder becomes NULL.
        QString text = QString::fromUtf8(sql);
        text.replace(QRegularExpression(u":[a-z_]+"_s), u"NULL"_s);
        const std::string plan = "EXPLAIN QUERY PLAN " + text.toStdString();
        Statement statement(*file.database, plan);
        while (taken(statement.next())) {
            const auto detail = taken(statement.value<QString>("detail"));
            INFO(detail.toStdString() << " in " << sql);
            static const QRegularExpression big(uR"(SCAN (search_key|case_file|c|dispatch_order|resident|room)\b)"_s);
            CHECK((!detail.contains(big) || detail.contains(u"_by_activity"_s) || detail.contains(u"room_retired"_s)));
        }
    }
}
