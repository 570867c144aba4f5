// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

namespace guitai {

using namespace Qt::StringLiterals;

TEST_CASE("a repair walks its whole road by plain steps", "[S4-三-二-1-b][S4-五-一-1-a]")
{
    const Desk desk;
    const QString number = desk.newCase();
    const auto step = [&](const char* line) { return desk.must(QStringList{u"step"_s, number} << words(line)); };
    CHECK(step("issueOrder assignee=repairer")["state"_L1] == u"issued"_s);
    step("markPrinted");
    CHECK(step("notifyTeam")["state"_L1] == u"notified"_s);
    CHECK(step("recordArrival arrivedAt=now")["state"_L1] == u"arrived"_s);
    const auto done = step("complete findings=换阀芯 labour=30.5 ownerSigned=true");
    CHECK(done["orders"_L1][0]["labour"_L1].toInteger() == 3050);
    step("returnOrder");
    CHECK(step("revisit satisfaction=满意")["state"_L1] == u"revisited"_s);
    CHECK(step("closeCase")["state"_L1] == u"closed"_s);

    const auto shown = desk.must({u"show"_s, number});
    CHECK(shown["state"_L1] == u"closed"_s);
    CHECK(shown["bearer"_L1] == u"owner"_s);
    CHECK(shown["paid"_L1] == true);
    CHECK(shown["fullNumber"_L1] == u"SH01-"_s + number);
    CHECK(shown["judgement"_L1]["conclusion"_L1].toString().contains(u"有偿"_s));
    CHECK(shown["judgement"_L1]["words"_L1].toString().contains(u"30 元"_s));
    CHECK(shown["deadlines"_L1].toArray().size() == 5);
}

TEST_CASE("the reporter is filled in from the room, the owner before the tenant", "[S4-三-二-0-c]")
{
    const Desk desk;
    const auto owner = desk.must(words("step new registerRepair room=恒春苑3-1-502 part=waterSupply item=漏水"));
    CHECK(owner["reporterName"_L1] == u"张三"_s);
    CHECK(owner["reporterPhone"_L1] == u"13900000001"_s);
    CHECK(owner["resident"_L1].toInteger() > 0);
    const auto tenant =
        desk.must(words("step new registerRepair room=3幢1单元502室 resident=李四 part=waterSupply item=漏水"));
    CHECK(tenant["reporterName"_L1] == u"李四"_s);
    CHECK(tenant["reporterPhone"_L1] == u"13900000002"_s);
    CHECK(tenant["reporterKind"_L1] == u"tenant"_s);
    const auto stranger = desk.must(words("step new registerRepair room=3-1-502 part=waterSupply item=漏水 "
                                          "reporterName=王五 reporterPhone=13900000009"));
    CHECK_FALSE(stranger.contains("resident"_L1));
}

TEST_CASE("what a rule refuses ends with 3, its clause and a sentence", "[S4-三-二-1-a]")
{
    const Desk desk;
    const auto number =
        desk.must(words("step new registerRepair room=3-1-502 part=waterSupply item=漏水"))["number"_L1].toString();
    const auto refused = desk.run({u"step"_s, number, u"issueOrder"_s});
    CHECK(refused.code == 3);
    CHECK(refused.err.isEmpty());
    CHECK(refused.json()["refused"_L1] == u"feeNotTold"_s);
    CHECK(refused.json()["clause"_L1] == u"S4-三-二-1-a"_s);
    CHECK(refused.json()["message"_L1].toString().contains(u"收费标准"_s));

    const auto role = desk.run({u"step"_s, number, u"voidCase"_s, u"reason=重复"_s, u"--as"_s, u"receptionist"_s});
    CHECK(role.code == 3);
    CHECK(role.json()["refused"_L1] == u"notYourRole"_s);
    CHECK(role.json()["message"_L1].toString().contains(u"管理处主任"_s));

    CHECK(desk.run(words("step new registerRepair room=9-9-999 part=waterSupply item=漏水")).json()["refused"_L1] ==
          u"roomUnknown"_s);
    CHECK(desk.run(words("step new registerRepair part=waterSupply item=漏水")).code == 3);
}

TEST_CASE("offers name every step, the open ones first, with the reason of the others")
{
    const Desk desk;
    const auto offers = desk.run({u"offers"_s, desk.newCase()}).document().array();
    REQUIRE(offers.size() > 20);
    CHECK(offers[0]["step"_L1] == u"issueOrder"_s);
    CHECK(offers[0]["open"_L1] == true);
    CHECK(offers[0]["label"_L1] == u"开派工单"_s);
    const auto last = offers.last();
    CHECK(last["open"_L1] == false);
    CHECK_FALSE(last["refused"_L1].toString().isEmpty());
    CHECK_FALSE(last["clause"_L1].toString().isEmpty());
    CHECK_FALSE(last["message"_L1].toString().isEmpty());
}

TEST_CASE("a place that has no room is an estate and words")
{
    const Desk desk;
    const auto made = desk.must(words("step new registerRepair estate=恒春苑 place=3幢东侧楼道 part=publicLighting "
                                      "item=灯不亮 reporterName=张三 reporterPhone=13900000001 "
                                      "expectedAt=2099-01-01T08:00"));
    CHECK(made["place"_L1]["text"_L1] == u"恒春苑 3幢东侧楼道"_s);
    CHECK(made["scope"_L1] == u"sharedFacility"_s);
    CHECK(made["expectedAt"_L1] == u"2099-01-01T00:00:00.000Z"_s);
}

TEST_CASE("a name that fits two rooms is an error that lists them")
{
    const Desk desk;
    desk.must(words("estate 映月湾 --developer external --accepted 2024-01-01"));
    desk.must(words("step new putBuilding estate=映月湾 name=3 units=1"));
    CHECK(desk.run(words("step new putRoom building=3 unit=1 number=502")).json()["error"_L1] == u"ambiguous"_s);
    desk.must(words("step new putRoom building=映月湾3幢 unit=1 number=502"));
    const auto twice = desk.run(words("step new registerRepair room=3-1-502 part=waterSupply item=漏水"));
    CHECK(twice.code == 4);
    CHECK(twice.json()["error"_L1] == u"ambiguous"_s);
    CHECK(twice.json()["message"_L1].toString().contains(u"映月湾"_s));
    CHECK(twice.json()["message"_L1].toString().contains(u"恒春苑"_s));
}

TEST_CASE("a record keeps what a change does not name")
{
    const Desk desk;
    const auto before = desk.must(words("step new putResident room=3-1-502 name=赵六 kind=other phones=13900000003"));
    const QString id = u"id="_s + QString::number(before["id"_L1].toInteger());
    const auto after = desk.must({u"step"_s, u"new"_s, u"putResident"_s, id, u"note=听力不好"_s});
    CHECK(after["name"_L1] == u"赵六"_s);
    CHECK(after["kind"_L1] == u"other"_s);
    CHECK(after["note"_L1] == u"听力不好"_s);
    CHECK(after["id"_L1] == before["id"_L1]);
}

TEST_CASE("show names the cases that are linked from elsewhere", "[R-links]")
{
    const Desk desk;
    const QString leak = desk.newCase();
    const QString above = desk.newCase();
    const auto id = desk.must({u"show"_s, leak})["id"_L1].toInteger();
    desk.must({u"step"_s, above, u"linkCase"_s, u"other=%1"_s.arg(id), u"kind=sameSource"_s});
    const auto shown = desk.must({u"show"_s, leak})["linkedCases"_L1].toArray();
    REQUIRE(shown.size() == 1);
    CHECK(shown[0]["number"_L1] == above);
    CHECK(shown[0]["kind"_L1] == u"sameSource"_s);
}

TEST_CASE("steps lists every step with the types of its properties, without a data file")
{
    const auto steps = runCli({u"steps"_s, u"--json"_s}).document().array();
    QStringList names;
    for (const auto& step : steps)
        names << step["step"_L1].toString();
    CHECK(names.contains(u"registerRepair"_s));
    CHECK(names.contains(u"putFees"_s));
    const auto repair = steps[names.indexOf(u"registerRepair"_s)];
    CHECK(repair["aggregate"_L1] == u"case"_s);
    QHash<QString, QString> types;
    for (const auto& property : repair["properties"_L1].toArray())
        types.insert(property["name"_L1].toString(), property["type"_L1].toString());
    CHECK(types[u"room"_s] == u"id"_s);
    CHECK(types[u"expectedAt"_s] == u"time"_s);
    CHECK(types[u"repairClass"_s] == u"choice"_s);
}

TEST_CASE("a step's input may stand in a file")
{
    const Desk desk;
    QFile file(desk.folder.filePath(u"in.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"room":"3-1-502","part":"waterSupply","item":"漏水","feeTold":true})");
    file.close();
    const auto made = desk.must({u"step"_s, u"new"_s, u"registerRepair"_s, u"--input"_s, file.fileName()});
    CHECK(made["feeTold"_L1] == true);
    CHECK(made["reporterName"_L1] == u"张三"_s);
}

} // namespace guitai
