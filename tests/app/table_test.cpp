// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QTimeZone>

namespace guitai {

using namespace Qt::StringLiterals;

namespace {

QString sample(const char* name)
{
    return QStringLiteral(GUITAI_TEST_DATA "/") + QLatin1String(name);
}

} // namespace

TEST_CASE("a roster and a ledger are imported, and a dry run says the same and writes nothing")
{
    const Desk desk;
    const auto dry = desk.must({u"import"_s, u"roster"_s, sample("roster.xlsx"), u"--dry-run"_s});
    CHECK(dry["rooms"_L1].toInteger() > 0);
    CHECK(dry["residents"_L1].toInteger() > 0);
    CHECK(dry["rejected"_L1].isArray());
    const auto roster = desk.must({u"import"_s, u"roster"_s, sample("roster.xlsx")});
    CHECK(roster["created"_L1] == dry["created"_L1]);
    CHECK(roster["rooms"_L1] == dry["rooms"_L1]);
    const auto again = desk.must({u"import"_s, u"roster"_s, sample("roster.xlsx")});
    CHECK(again["created"_L1] == 0);
    const auto ledger = desk.must({u"import"_s, u"ledger"_s, sample("ledger.xlsx")});
    CHECK(ledger["cases"_L1].toInteger() > 0);
    for (const auto& row : ledger["rejected"_L1].toArray()) {
        CHECK(row["row"_L1].toInteger() > 0);
        CHECK_FALSE(row["reason"_L1].toString().isEmpty());
    }
    CHECK(desk.must({u"verify"_s, u"--replay"_s})["sound"_L1] == true);
}

TEST_CASE("what is no table is an error, and another kind of table wrong use")
{
    const Desk desk;
    CHECK(desk.run({u"import"_s, u"roster"_s, desk.file}).code == 4);
    CHECK(desk.run({u"import"_s, u"roster"_s, u"/none.xlsx"_s}).json()["error"_L1] == u"fileMissing"_s);
    CHECK(desk.run({u"import"_s, u"diary"_s, sample("roster.xlsx")}).code == 2);
    CHECK(desk.run({u"import"_s, u"roster"_s, sample("roster.xlsx"), u"--site"_s, u"无此处"_s}).code == 4);
    CHECK(desk.run({u"import"_s, u"roster"_s, sample("roster.xlsx"), u"--as"_s, u"repairer"_s}).json()["refused"_L1] ==
          u"notYourRole"_s);
}

TEST_CASE("the monthly report counts what was registered and completed")
{
    const Desk desk;
    const QString number = desk.newCase();
    for (const auto* step : {"issueOrder", "notifyTeam", "recordArrival", "complete findings=换阀芯 labour=30"})
        desk.must(QStringList{u"step"_s, number} << words(step));
    const auto registered = desk.must({u"show"_s, number})["registeredAt"_L1].toString();
    const auto month = QDateTime::fromString(registered, Qt::ISODateWithMs)
                           .toTimeZone(QTimeZone("Asia/Shanghai"))
                           .toString(u"yyyy-MM"_s);
    const auto report = desk.must({u"report"_s, u"monthly"_s, u"--month"_s, month});
    CHECK(report["received"_L1] == 1);
    CHECK(report["completed"_L1] == 1);
    CHECK(report["fee_fen"_L1] == 3000);
    CHECK(report["figures"_L1].toArray().size() == 10);
    CHECK(report["figures"_L1][0]["id"_L1] == u"notify"_s);
    CHECK(report["figures"_L1][0]["denominator"_L1] == 1);
    CHECK(desk.run({u"report"_s, u"monthly"_s, u"--month"_s, u"2026-13"_s}).code == 2);
    CHECK(desk.run({u"report"_s, u"yearly"_s, u"--month"_s, u"2026-11"_s}).code == 2);
}

TEST_CASE("find answers with an array, an empty one for nobody")
{
    const Desk desk;
    CHECK(desk.run({u"find"_s, u"没有这样的人"_s}).document().isArray());
    CHECK(desk.run({u"find"_s, u"没有这样的人"_s}).document().array().isEmpty());
}

} // namespace guitai
