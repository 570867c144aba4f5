// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/procedure.h"

#include "core/procedure/ruleset.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QByteArray source()
{
    QFile file(u":/procedures/S4.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Procedure procedure()
{
    auto read = readProcedure(source(), u"S4.json"_s);
    INFO((read ? QString() : read.error().args.join(u' ')).toStdString());
    REQUIRE(read);
    return *read;
}

template <class Change>
QByteArray changed(Change&& change)
{
    auto object = QJsonDocument::fromJson(source()).object();
    change(object);
    return QJsonDocument(object).toJson();
}

/// S4.json with one element of one of its lists changed.
template <class Change>
QByteArray withItem(const QString& list, const QString& key, const QString& value, Change&& change)
{
    return changed([&](QJsonObject& object) {
        auto items = object[list].toArray();
        for (qsizetype i = items.size() - 1; i >= 0; --i) {
            auto item = items[i].toObject();
            if (item[key].toString() != value)
                continue;
            change(item);
            if (item.isEmpty())
                items.removeAt(i);
            else
                items[i] = item;
        }
        object[list] = items;
    });
}

void expectFault(const QByteArray& json, const QString& place, const QString& what = {})
{
    const auto read = readProcedure(json, u"mine.json"_s);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Error::Code::ProcedureInvalid);
    CHECK(read.error().args.value(0) == u"mine.json"_s);
    CHECK(read.error().args.value(1) == place);
    if (!what.isEmpty())
        CHECK(read.error().args.value(2).contains(what));
}

template <Token E>
void expectLabels(const char* prefix)
{
    const auto rules = procedure();
    for (const auto& name : tokens<E>()) {
        const QString wanted = QString::fromLatin1(prefix) + u'.' + name;
        INFO(wanted.toStdString());
        CHECK(rules.label(wanted) != wanted);
        CHECK_FALSE(rules.label(wanted).isEmpty());
    }
}

} // namespace

TEST_CASE("the built-in procedure is read and says what it is", "[S4-末]")
{
    const auto rules = procedure();
    CHECK(rules.id == u"S4"_s);
    CHECK(rules.title == u"物业园区报修投诉处理操作程序细则"_s);
    CHECK(rules.effective.isValid());
    CHECK(rules.casePrefix == u"BX"_s);
    CHECK(rules.orderPrefix == u"PG"_s);
}

TEST_CASE("every clock runs as long as the regulation says", "[S4-四-一-2-a][S4-五-一-2-b]")
{
    struct Line
    {
        ClockRule::Name name;
        const char* clause;
        const char* target;
        const char* limit;
    };
    using Name = ClockRule::Name;
    const std::vector<Line> lines{
        {Name::Notify, "S4-三-二-1-c", "", "PT5M"},
        {Name::Arrive, "S4-四-一-1-a", "", "PT15M"},
        {Name::CompleteMinor, "S4-四-一-2-a", "PT2H", "PT24H"},
        {Name::CompleteGeneral, "S4-四-一-2-b", "", "PT72H"},
        {Name::TellSituation, "S4-四-一-2-c", "", "PT48H"},
        {Name::ReturnOrder, "S4-五-一-2-a", "", "PT24H"},
        {Name::Revisit, "S4-五-一-2-b", "", "PT72H"},
        {Name::Update, "S4-四-一-2-d", "", "P3D"},
    };
    const auto rules = procedure();
    REQUIRE(lines.size() == static_cast<std::size_t>(tokens<Name>().size()));
    CHECK(rules.clocks.size() == tokens<Name>().size());
    for (const auto& line : lines) {
        INFO(token(line.name).toStdString());
        CHECK(rules.clock(line.name).clause == QString::fromUtf8(line.clause));
        CHECK(rules.clock(line.name).target == QString::fromLatin1(line.target));
        CHECK(rules.clock(line.name).limit == QString::fromLatin1(line.limit));
    }
}

TEST_CASE("every part has the terms of the law", "[S4-三-二-0-d]")
{
    struct Line
    {
        const char* id;
        bool common;
        Scope scope;
        const char* statutory; ///< 建设工程质量管理条例 第40条
        const char* minimum;   ///< 1998
    };
    using enum Scope;
    const std::vector<Line> lines{
        {"waterSupply", false, OwnPart, "P2Y", "P1Y"},
        {"blockage", false, OwnPart, "P2Y", "P2M"},
        {"sanitary", false, OwnPart, "P2Y", "P1Y"},
        {"wiring", false, OwnPart, "P2Y", ""},
        {"lamps", false, OwnPart, "P2Y", "P6M"},
        {"doorsWindows", false, BuildingQuality, "P2Y", "P1Y"},
        {"plaster", false, BuildingQuality, "P2Y", "P1Y"},
        {"floor", false, BuildingQuality, "P2Y", "P1Y"},
        {"seepage", false, BuildingQuality, "P5Y", "P1Y"},
        {"outerWall", true, BuildingQuality, "P5Y", "P1Y"},
        {"roof", true, BuildingQuality, "P5Y", "P3Y"},
        {"structure", true, BuildingQuality, "P50Y", ""},
        {"heating", false, OwnPart, "", ""},
        {"lift", true, SharedFacility, "P2Y", ""},
        {"publicLighting", true, SharedFacility, "P2Y", ""},
        {"intercom", true, SharedFacility, "P2Y", ""},
        {"gas", false, OwnPart, "P2Y", ""},
        {"fire", true, SharedFacility, "P2Y", ""},
        {"appliance", false, OwnPart, "", ""},
        {"other", false, Unclear, "", ""},
    };
    const auto rules = procedure();
    REQUIRE(static_cast<std::size_t>(rules.parts.size()) == lines.size());
    for (const auto& line : lines) {
        INFO(line.id);
        const auto* part = rules.part(QString::fromLatin1(line.id));
        REQUIRE(part);
        CHECK(part->common == line.common);
        CHECK(part->scope == line.scope);
        CHECK(part->statutory == QString::fromLatin1(line.statutory));
        CHECK(part->developerMinimum == QString::fromLatin1(line.minimum));
    }
    CHECK(rules.part(u"heating"_s)->seasons == 2);
    CHECK(rules.part(u"heating"_s)->developerSeasons == 1);
    CHECK(rules.part(u"nothing"_s) == nullptr);
}

TEST_CASE("no name means two parts, and the ledger's names mean one", "[S4-三-二-0-c]")
{
    const auto rules = procedure();
    QSet<QString> names;
    for (const auto& part : rules.parts) {
        for (const auto& name : QStringList{part.id, part.label} + part.aliases) {
            INFO(name.toStdString());
            CHECK_FALSE(names.contains(name));
            names << name;
            CHECK(rules.partCalled(name) == rules.part(part.id));
        }
    }
    for (const auto& name : {u"水"_s, u"电"_s, u"门窗"_s, u"墙面"_s, u"屋面"_s, u"外墙"_s, u"公共照明"_s, u"电梯"_s,
                             u"可视对讲"_s, u"燃气"_s})
        CHECK(rules.partCalled(name));
    CHECK_FALSE(rules.partCalled(u"月亮"_s));
}

TEST_CASE("every row of the liability table has its words under its clause", "[S4-三-二-3-a]")
{
    const auto rules = procedure();
    const std::vector<std::pair<LiabilityRow, QString>> lines{
        {LiabilityRow::Unclear, u"S4-三-二-3-b"_s},
        {LiabilityRow::PersonCaused, u"S4-三-二-3-a"_s},
        {LiabilityRow::DeveloperLegacy, u"S4-三-二-4-b"_s},
        {LiabilityRow::OwnPartPaid, u"S4-三-二-1-a"_s},
        {LiabilityRow::QualityContractor, u"S4-四-二-3-(1)-b"_s},
        {LiabilityRow::QualityDeveloper, u"S4-四-二-3-(1)-a"_s},
        {LiabilityRow::QualityExpired, u"S4-三-二-3-a"_s},
        {LiabilityRow::SharedContractor, u"S4-四-二-2-b"_s},
        {LiabilityRow::SharedLater, u"S4-四-二-2-a"_s},
    };
    REQUIRE(lines.size() == static_cast<std::size_t>(tokens<LiabilityRow>().size()));
    for (const auto& [row, clause] : lines) {
        INFO(token(row).toStdString());
        CHECK(rules.row(row).clause == clause);
        CHECK_FALSE(rules.row(row).conclusion.isEmpty());
        CHECK_FALSE(rules.row(row).words.isEmpty());
    }
    for (const auto row : {LiabilityRow::PersonCaused, LiabilityRow::OwnPartPaid, LiabilityRow::QualityExpired})
        CHECK(rules.row(row).words.contains(u"%3")); // whoever pays is told the fee
    CHECK(rules.row(LiabilityRow::QualityExpired).words.contains(u"%1"));
    CHECK(rules.row(LiabilityRow::QualityExpired).words.contains(u"%2"));
    for (const auto row :
         {LiabilityRow::DeveloperLegacy, LiabilityRow::QualityContractor, LiabilityRow::QualityDeveloper})
        CHECK(rules.row(row).words.contains(u"抱歉"));
}

TEST_CASE("every word of the trade has its label", "[S4-二]")
{
    expectLabels<Role>("role");
    expectLabels<Channel>("channel");
    expectLabels<ResidentKind>("residentKind");
    expectLabels<DeveloperKind>("developerKind");
    expectLabels<Scope>("scope");
    expectLabels<Cause>("cause");
    expectLabels<Bearer>("bearer");
    expectLabels<RepairClass>("repairClass");
    expectLabels<CaseState>("caseState");
    expectLabels<DeadlineKind>("deadlineKind");
    expectLabels<WishedBy>("wishedBy");
    expectLabels<HoldReason>("holdReason");
    expectLabels<ContactWay>("contactWay");
    expectLabels<ContactTopic>("contactTopic");
    expectLabels<AttachmentKind>("attachmentKind");
    expectLabels<Satisfaction>("satisfaction");
    expectLabels<LinkKind>("linkKind");
    expectLabels<CloseReason>("closeReason");
}

TEST_CASE("no label stands twice; an unknown token is its own label", "[S4-二]")
{
    const auto rules = procedure();
    QSet<QString> seen;
    for (const auto& label : rules.labels) {
        INFO(label.token.toStdString());
        CHECK_FALSE(seen.contains(label.token));
        seen << label.token;
    }
    CHECK(rules.label(u"role.astronaut"_s) == u"role.astronaut"_s);
}

TEST_CASE("nobody may take a step that the role table does not name", "[S4-二]")
{
    CHECK(procedure().rolesFor(u"dance"_s).isEmpty());
}

TEST_CASE("a contract's term counts from its words, seasons from the procedure", "[S4-三-二-0-d]")
{
    const auto rules = procedure();
    const auto warranty = rules.warranty(*rules.part(u"heating"_s), u"P3Y"_s);
    CHECK(warranty.statutory.seasons == 2);
    CHECK(warranty.statutory.lastDay(QDate(2019, 6, 30)) == QDate(2021, 3, 15));
    CHECK(warranty.contract.lastDay(QDate(2019, 6, 30)) == QDate(2022, 6, 30));
    CHECK(rules.warranty(*rules.part(u"appliance"_s), {}).statutory.none());
    CHECK(rules.warranty(*rules.part(u"appliance"_s), {}).contract.none());
}

TEST_CASE("a syntax error names its line", "[S4-末]")
{
    expectFault("{\n  \"id\": \"S4\",\n  \"title\" \"x\"\n}", u"line 3"_s);
    expectFault("", u"line 1"_s);
    expectFault("[]", u"id"_s, u"missing"_s);
}

TEST_CASE("an unknown key is refused where it stands", "[S4-末]")
{
    expectFault(changed([](QJsonObject& object) { object[u"colour"_s] = 1; }), u"colour"_s);
    expectFault(withItem(u"parts"_s, u"id"_s, u"blockage"_s, [](QJsonObject& item) { item[u"labels"_s] = u"x"_s; }),
                u"parts[1].labels"_s);
}

TEST_CASE("a wrong token or type is refused where it stands", "[S4-末]")
{
    expectFault(
        withItem(u"parts"_s, u"id"_s, u"waterSupply"_s, [](QJsonObject& item) { item[u"scope"_s] = u"mine"_s; }),
        u"parts[0].scope"_s, u"ownPart"_s);
    expectFault(withItem(u"clocks"_s, u"name"_s, u"arrive"_s, [](QJsonObject& item) { item[u"name"_s] = u"come"_s; }),
                u"clocks[1].name"_s, u"arrive"_s);
    expectFault(withItem(u"roles"_s, u"step"_s, u"backfill"_s,
                         [](QJsonObject& item) { item[u"roles"_s] = QJsonArray{u"boss"_s}; }),
                u"roles[2].roles[0]"_s, u"receptionist"_s);
    expectFault(changed([](QJsonObject& object) { object[u"version"_s] = u"one"_s; }), u"version"_s, u"integer"_s);
    expectFault(changed([](QJsonObject& object) { object[u"effective"_s] = u"tomorrow"_s; }), u"effective"_s);
    expectFault(changed([](QJsonObject& object) { object[u"parts"_s] = u"all"_s; }), u"parts"_s, u"list"_s);
}

TEST_CASE("a clock that is missing or runs by no duration is refused by its name", "[S4-末]")
{
    for (const auto& name : tokens<ClockRule::Name>()) {
        const auto place = u"clocks[%1]"_s.arg(name);
        const auto with = [&](auto change) { return withItem(u"clocks"_s, u"name"_s, name, change); };
        expectFault(with([](QJsonObject& item) { item = {}; }), place, u"missing"_s);
        expectFault(with([](QJsonObject& item) { item[u"limit"_s] = u"5 minutes"_s; }), place);
        expectFault(with([](QJsonObject& item) { item[u"limit"_s] = u""_s; }), place);
        expectFault(with([](QJsonObject& item) { item[u"limit"_s] = u"P1M"_s; }), place);
        expectFault(with([](QJsonObject& item) { item[u"target"_s] = u"soon"_s; }), place);
    }
}

TEST_CASE("a part with a bad term, no name or a double is refused by its id", "[S4-末]")
{
    const auto with = [&](auto change) { return withItem(u"parts"_s, u"id"_s, u"floor"_s, change); };
    for (const auto& key : {u"statutory"_s, u"developerMinimum"_s})
        for (const auto& text : {u"2 years"_s, u"P"_s, u"PT24H"_s, u"-P1Y"_s})
            expectFault(with([&](QJsonObject& item) { item[key] = text; }), u"parts[floor]"_s);
    expectFault(with([](QJsonObject& item) { item[u"seasons"_s] = -1; }), u"parts[floor]"_s);
    expectFault(with([](QJsonObject& item) { item.remove(u"label"_s); }), u"parts[floor]"_s);
    expectFault(with([](QJsonObject& item) { item[u"id"_s] = u"roof"_s; }), u"parts[roof]"_s, u"twice"_s);
    expectFault(with([](QJsonObject& item) { item.remove(u"id"_s); }), u"parts[]"_s);
}

TEST_CASE("a missing row, prefix or season is refused by its name", "[S4-末]")
{
    for (const auto& name : tokens<LiabilityRow>())
        expectFault(withItem(u"rows"_s, u"row"_s, name, [](QJsonObject& item) { item = {}; }), u"rows[%1]"_s.arg(name),
                    u"missing"_s);
    for (const auto& key : {u"id"_s, u"casePrefix"_s, u"orderPrefix"_s})
        expectFault(changed([&](QJsonObject& object) { object.remove(key); }), key, u"missing"_s);
    for (const auto& key : {u"seasonStart"_s, u"seasonEnd"_s})
        for (const auto& day : {u""_s, u"13-01"_s, u"02-29"_s, u"1-15"_s, u"11-15T"_s, u"11-155"_s})
            expectFault(changed([&](QJsonObject& object) { object[key] = day; }), key, u"MM-DD"_s);
}

TEST_CASE("a procedure that is written and read again is the same", "[S4-末]")
{
    const auto rules = procedure();
    const auto again = readProcedure(toJson(rules), u"again"_s);
    REQUIRE(again);
    CHECK(*again == rules);
}

} // namespace guitai
