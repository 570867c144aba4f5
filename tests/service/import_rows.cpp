// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/import_office.h"

#include "core/procedure/ruleset.h"
#include "core/service/import/cell_reading.h"
#include "core/service/import/import_result.h"
#include "core/service/import/ledger_table.h"
#include "core/service/import/roster_table.h"
#include "tests/service/sheet_builder.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace guitai;
using namespace guitai::test;

namespace {

const QString rosterHeader = u"楼盘,楼栋,单元,房号,建筑面积(㎡),交付日期,业主姓名,联系电话,身份,备注\n"_s;
const QString ledgerHeader = u"序号,楼盘,受理时间,房号,报修人,联系电话,报修类别,维修性质,报修内容,派工时间,到场时间,"
                             "完工时间,交单时间,回访时间,回访结果,责任方,收费金额,返修原序号,经办人\n"_s;

RosterTable rosterOf(const QString& text, const TableOptions& options = {})
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"t.csv"_s), text.toUtf8());
    auto table = readRoster(folder.filePath(u"t.csv"_s), options);
    REQUIRE(table);
    return std::move(*table);
}

/// The rows as "estate/building-unit-number name", one line each.
QString placesOf(const RosterTable& table)
{
    QStringList all;
    for (const auto& row : table.rows)
        all << u"%1/%2-%3-%4 %5"_s.arg(row.estate, row.building, row.unit, row.number, row.name);
    return all.join(u'\n');
}

LedgerTable ledgerOf(const QString& text)
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"t.csv"_s), text.toUtf8());
    const auto rules = builtInRuleset();
    REQUIRE(rules);
    auto table = readLedger(folder.filePath(u"t.csv"_s), rules->procedures.first(), QTimeZone("Asia/Shanghai"));
    REQUIRE(table);
    return std::move(*table);
}

/// A row of the ledger in which one column says something else.
QString ledgerRow(const QString& serial, int column = -1, const QString& value = {})
{
    QStringList cells{serial,
                      u"顺发恒园"_s,
                      u"2024-11-01 07:33"_s,
                      u"3-1-502"_s,
                      u"甲某"_s,
                      u"13900000001"_s,
                      u"水"_s,
                      u"零修"_s,
                      u"水管漏水"_s,
                      u"2024-11-01 07:35"_s,
                      u"2024/11/1 7:44"_s,
                      u"2024年11月1日 9时5分"_s,
                      u"2024-11-02 08:00"_s,
                      u"2024-11-03 08:00"_s,
                      u"满意"_s,
                      u"业主"_s,
                      u"120.5"_s,
                      u""_s,
                      u"前台"_s};
    if (column >= 0)
        cells[column] = value;
    return cells.join(u',') + u'\n';
}

} // namespace

TEST_CASE("a room is understood however its cells are shared out")
{
    CHECK(placesOf(rosterOf(rosterHeader + u"甲园,3幢,1单元,502,,,甲某,,,\n"
                                           "甲园,３,１,５０２室,,,乙某,,,\n"
                                           "甲园,3#,1,502,,,丙某,,,\n"
                                           "甲园,3,,1-502,,,丁某,,,\n"
                                           "甲园,3,1,3-1-502,,,戊某,,,\n"
                                           "甲园,,,３－１－５０２,,,己某,,,\n"_s)) ==
          u"甲园/3-1-502 甲某\n甲园/3-1-502 乙某\n甲园/3-1-502 丙某\n甲园/3-1-502 丁某\n甲园/3-1-502 戊某\n"
          "甲园/3-1-502 己某"_s);
    const auto whole =
        rosterOf(u"房号,姓名\n甲园3幢1单元502室,甲某\n乙园 5#2-301,乙某\nA座1203,丙某\n"_s, {.estate = u"丙园"_s});
    CHECK(placesOf(whole) == u"甲园/3-1-502 甲某\n乙园/5-2-301 乙某\n丙园/A--1203 丙某"_s);
}

TEST_CASE("a roster row that cannot be used is rejected with its reason, the others are taken")
{
    const auto table = rosterOf(rosterHeader +
                                u"甲园,3,1,501,89.5,2024-02-30,甲某,13900000001,业主,\n"
                                "甲园,3,1,,89.5,,乙某,13900000002,业主,\n"
                                ",3,1,502,89.5,,丙某,13900000003,业主,\n"
                                "甲园,,,门卫室旁,,,丁某,,,\n"
                                "甲园,3,1,503,很大,,戊某,,,\n"
                                "甲园,3,1,2-503,,,己某,,,\n"
                                ",,,,,,,,,\n"
                                "甲园,3,1,504,89.5,2024/2/29,庚某,1390000,业主,\n"
                                "甲园,3,1,505,,无,,,,空置\n"
                                "甲园,3,1,506,,,"_s +
                                QString(10'000, u'长') + u",,,\n"_s);
    CHECK(lines(sentencesOf(table.rejected)) ==
          u"2 dateInvalid\n3 roomMissing\n4 estateMissing\n5 roomUnreadable\n6 areaInvalid\n7 roomContradicts\n"
          "11 textTooLong"_s);
    CHECK(lines(sentencesOf(table.remarks)) == u"9 phoneKeptAsText"_s);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].note == u"1390000"_s);
    CHECK(table.rows[0].handedOverOn == QDate(2024, 2, 29));
    CHECK(table.rows[1].name.isEmpty());
    CHECK(table.rows[1].note == u"空置"_s);
    CHECK(sentencesOf(table.rejected)[0].reason == u"交付日期: “2024-02-30” is no date."_s);
    CHECK(sentencesOf(table.rejected)[6].reason.size() < 120);
}

TEST_CASE("phones, kinds and notes of a roster come out normalised")
{
    const auto table = rosterOf(u"小区,楼号,单元号,房间号,姓名,手机1,手机2,类型,备注\n"
                                "甲园,3,1,502,甲某,139-0000-0001 / １３９００００００２２,139 0000 0003,产权人,\n"
                                "甲园,3,1,502,乙某,1.3900000004E10,,租客,\n"
                                "甲园,3,1,502,丙某,,,家属,有钥匙\n"_s);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].phones == QStringList{u"13900000001"_s, u"13900000022"_s, u"13900000003"_s});
    CHECK(table.rows[0].kind == ResidentKind::Owner);
    CHECK(table.rows[1].phones == QStringList{u"13900000004"_s});
    CHECK(table.rows[1].kind == ResidentKind::Tenant);
    CHECK(table.rows[2].kind == ResidentKind::Other);
    CHECK(table.rows[2].note == u"有钥匙；家属"_s);
}

TEST_CASE("a ledger row that cannot be used is rejected with its reason, the others are taken")
{
    const auto table = ledgerOf(ledgerHeader + ledgerRow(u"1"_s)                // 2
                                + ledgerRow(u""_s)                              // 3
                                + ledgerRow(u"2"_s, 2, u""_s)                   // 4
                                + ledgerRow(u"3"_s, 2, u"11月1日早上"_s)        // 5
                                + ledgerRow(u"4"_s, 7, u"很急"_s)               // 6
                                + ledgerRow(u"5"_s, 7, u""_s)                   // 7
                                + ledgerRow(u"6"_s, 11, u"2024-11-01 25:00"_s)  // 8
                                + ledgerRow(u"7"_s, 14, u"还行"_s)              // 9
                                + ledgerRow(u"8"_s, 16, u"120.555"_s)           // 10
                                + ledgerRow(u"9"_s, 16, u"-5"_s)                // 11
                                + ledgerRow(u"1"_s)                             // 12
                                + ledgerRow(u"10"_s, 13, u""_s)                 // 13
                                + ledgerRow(u"11"_s, 8, QString(10'000, u'长')) // 14
                                + ledgerRow(u"12"_s, 5, u"分机8"_s)             // 15
                                + ledgerRow(u"13"_s, 3, u"小区东门"_s));        // 16
    CHECK(lines(sentencesOf(table.rejected)) ==
          u"3 serialMissing\n4 timeMissing\n5 timeInvalid\n6 classUnknown\n7 classMissing\n8 timeInvalid\n"
          "9 satisfactionUnknown\n10 feeInvalid\n11 feeInvalid\n12 duplicateRow"_s);
    CHECK(lines(sentencesOf(table.remarks)) == u"13 revisitWithoutTime\n15 phoneKeptAsText"_s);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[0].repair.fee == Money{12050});
    CHECK(table.rows[0].repair.completedAt == QDateTime(QDate(2024, 11, 1), QTime(1, 5), Qt::UTC));
    CHECK(table.rows[0].repair.satisfaction == Satisfaction::Satisfied);
    CHECK(table.rows[2].repair.item.size() == 10'000);
    CHECK(table.rows[3].repair.reporterPhone == u"分机8"_s);
    CHECK_FALSE(table.rows[4].room);
    CHECK(table.rows[4].repair.place == u"顺发恒园 小区东门"_s);
}

TEST_CASE("fees are read to the fen without floating point")
{
    const std::vector<std::pair<QString, std::optional<qint64>>> fees{{u"120.5"_s, 12050},
                                                                      {u"0.29"_s, 29},
                                                                      {u"￥1,200元"_s, 120000},
                                                                      {u"１２.３"_s, 1230},
                                                                      {u"88.59999999999999"_s, 8860},
                                                                      {u"8.100"_s, 810},
                                                                      {u"9007199254740.99"_s, std::nullopt},
                                                                      {u"123456789012.34"_s, 12345678901234},
                                                                      {u"12.345"_s, std::nullopt},
                                                                      {u"1e3"_s, std::nullopt},
                                                                      {u"免费"_s, std::nullopt}};
    for (const auto& [text, fen] : fees) {
        CAPTURE(text);
        const auto read = moneyOf(SheetCell{.kind = SheetCell::Kind::Text, .text = text});
        CHECK(read.invalid == !fen);
        CHECK((read.value == (fen ? std::optional(Money{*fen}) : std::nullopt)));
    }
    CHECK_FALSE(moneyOf({}).invalid);
}
