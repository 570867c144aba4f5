// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/import_office.h"

#include "core/service/verify_service.h"
#include "tests/service/sheet_builder.h"
#include "tests/support/catch.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace guitai;
using namespace guitai::test;

namespace {

/// Of one month of the ledger, by the local time of its registration.
struct Month
{
    qint64 cases = 0;
    qint64 fen = 0;

    bool operator==(const Month&) const = default;
};

std::map<QString, Month> months(Office& office)
{
    Statement statement(office.database(), "SELECT case_file.registered_at AS at, total FROM case_file "
                                           "JOIN dispatch_order ON case_id = case_file.id");
    std::map<QString, Month> all;
    while (*statement.next()) {
        const auto at = statement.value<QDateTime>("at")->toTimeZone(QTimeZone("Asia/Shanghai"));
        auto& month = all[at.toString(u"yyyy-MM"_s)];
        ++month.cases;
        month.fen += *statement.value<qint64>("total");
    }
    return all;
}

} // namespace

TEST_CASE("the sample roster is taken as it is")
{
    ImportOffice file;
    const auto result = file.roster(sampleFile(u"roster.xlsx"_s));
    CHECK(result.rooms == 2400);
    CHECK(result.residents == 2811);
    CHECK(lines(result.rejected) == QString());
    CHECK(lines(result.remarks) == QString());
    CHECK(result.columns.headerRow == 3);
    CHECK(result.newEstates.size() == 3);
    CHECK(file.count("estate") == 3);
    CHECK(file.count("building") == 30);
    CHECK(file.count("room") == 2400);
    CHECK(file.count("resident") == 2811);
    CHECK(result.created == 3 + 30 + 2400 + 2811);
    CHECK(result.changed == 0);

    const auto room = *file.office().rooms.list({}, 6);
    CHECK(room[0].area == 15323);
    CHECK(room[0].handedOverOn == QDate(2020, 2, 4));
    CHECK(room[2].handedOverOn == QDate(2019, 10, 9));
    CHECK(room[5].area == 8860); // 88.59999999999999
    CHECK(file.count("resident WHERE name = '汪洋茜' AND phones = '[\"19905621083\"]'") == 1);
    CHECK(file.count("resident WHERE name = '金桂刚' AND phones = '[\"13363855860\"]'") == 1);
    CHECK(file.count("resident WHERE kind = 'tenant'") == 411);

    const auto proof = verify(file.office());
    REQUIRE(proof);
    CHECK(proof->findings.isEmpty());
}

TEST_CASE("the sample ledger becomes closed cases with orders and revisits")
{
    ImportOffice file;
    file.roster(sampleFile(u"roster.xlsx"_s));
    const auto result = file.ledger(sampleFile(u"ledger.xlsx"_s));
    CHECK(result.cases == 1871);
    CHECK(result.created == 1871);
    CHECK(lines(result.rejected) == QString());
    CHECK(lines(result.remarks) == QString());
    CHECK(file.count("case_file WHERE state = 'closed'") == 1871);
    CHECK(file.count("dispatch_order") == 1871);
    CHECK(file.count("revisit") == 1738);
    CHECK(file.count("case_file WHERE place_room IS NULL") == 0);
    CHECK(file.count("dispatch_order WHERE redoes <> ''") == 27);
    CHECK(file.count("dispatch_order AS again JOIN dispatch_order AS first ON again.redoes = first.number") == 27);

    const auto proof = verify(file.office());
    REQUIRE(proof);
    CHECK(proof->findings.isEmpty());
}

TEST_CASE("cases and fees of every month are those of the ledger")
{
    ImportOffice file;
    file.ledger(sampleFile(u"ledger.xlsx"_s));
    // Counted from the workbook by another program.
    const std::map<QString, Month> counted{
        {u"2024-11"_s, {170, 283400}}, {u"2024-12"_s, {164, 336250}}, {u"2025-01"_s, {165, 241250}},
        {u"2025-02"_s, {153, 364100}}, {u"2025-03"_s, {165, 366300}}, {u"2025-04"_s, {151, 412350}},
        {u"2025-05"_s, {140, 264450}}, {u"2025-06"_s, {164, 375450}}, {u"2025-07"_s, {160, 224200}},
        {u"2025-08"_s, {149, 342150}}, {u"2025-09"_s, {148, 198100}}, {u"2025-10"_s, {142, 186150}},
    };
    CHECK((months(file.office()) == counted));
    CHECK(file.count("case_file WHERE place_estate = 0") == 1871); // the archive knows no estate yet
}

TEST_CASE("importing a file a second time writes nothing")
{
    ImportOffice file;
    file.roster(sampleFile(u"roster.xlsx"_s));
    file.ledger(sampleFile(u"ledger.xlsx"_s));
    const auto before = file.head();
    const auto roster = file.roster(sampleFile(u"roster.xlsx"_s));
    const auto ledger = file.ledger(sampleFile(u"ledger.xlsx"_s));
    CHECK((file.head() == before));
    CHECK(roster.created + roster.changed == 0);
    CHECK(roster.unchanged == 2400 + 2811);
    CHECK_FALSE(roster.batch);
    CHECK(ledger.created == 0);
    CHECK(ledger.unchanged == 1871);
    CHECK(file.count("import_batch") == 2);
}

TEST_CASE("a dry run says what would come and writes nothing")
{
    ImportOffice file;
    const auto before = file.head();
    auto roster = file.roster(sampleFile(u"roster.xlsx"_s), {.dryRun = true});
    auto ledger = file.ledger(sampleFile(u"ledger.xlsx"_s), {.dryRun = true});
    CHECK((file.head() == before));
    CHECK(file.count("room") + file.count("case_file") + file.count("import_batch") == 0);
    auto taken = file.roster(sampleFile(u"roster.xlsx"_s));
    CHECK(taken.batch);
    taken.batch = {};
    CHECK((taken == roster));
    CHECK(ledger.created == 1871);
}

TEST_CASE("a csv in GB18030 gives what the workbook gives")
{
    ImportOffice fromSheet, fromText;
    for (const auto& name : {u"roster"_s, u"ledger"_s})
        writeFile(fromText.path(name + u".csv"_s), asCsv(sampleFile(name + u".xlsx"_s), "gb18030"));
    auto roster = fromSheet.roster(sampleFile(u"roster.xlsx"_s));
    auto rosterText = fromText.roster(fromText.path(u"roster.csv"_s));
    CHECK(rosterText.residents == roster.residents);
    CHECK(rosterText.created == roster.created);
    CHECK(lines(rosterText.rejected) == QString());
    const auto ledger = fromText.ledger(fromText.path(u"ledger.csv"_s));
    fromSheet.ledger(sampleFile(u"ledger.xlsx"_s));
    CHECK(ledger.created == 1871);
    CHECK((months(fromText.office()) == months(fromSheet.office())));
    // What the workbook wrote is not written again from the text: the same names, phones, dates and areas.
    const auto again = fromSheet.roster(fromText.path(u"roster.csv"_s));
    CHECK(again.created + again.changed == 0);
}
