// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/sheet_builder.h"

#include "core/service/sheet/serial_date.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guitai;
using namespace guitai::test;

namespace {

QString sample(const QString& name)
{
    return QStringLiteral(GUITAI_TEST_DATA) + u'/' + name;
}

bool numbersRun(const QList<SheetRow>& rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].number != int(i) + 1)
            return false;
    }
    return true;
}

qsizetype blankRows(const QList<SheetRow>& rows)
{
    return std::ranges::count_if(rows, [](const SheetRow& row) { return row.cells.isEmpty(); });
}

} // namespace

TEST_CASE("the sample roster is read row by row, blank rows included")
{
    const auto reading = readAll(sample(u"roster.xlsx"_s));
    REQUIRE(reading.outcome);
    REQUIRE(reading.rows.size() == 2848);
    CHECK(numbersRun(reading.rows));
    CHECK(blankRows(reading.rows) == 34);

    CHECK(reading.rows[0].cells == QList<SheetCell>{{SheetCell::Kind::Text, u"业主资料汇总表"_s, 0}});
    const auto& first = reading.rows[3].cells;
    REQUIRE(first.size() == 10); // the remark is empty
    CHECK(first[0] == SheetCell{SheetCell::Kind::Number, u"1"_s, 1});
    CHECK(first[2] == SheetCell{SheetCell::Kind::Text, u"1幢"_s, 0});
    CHECK(first[5] == SheetCell{SheetCell::Kind::Number, u"153.23"_s, 153.23});
    CHECK(first[6] == SheetCell{SheetCell::Kind::Date, u"43865"_s, 43865});
    CHECK(first[8] == SheetCell{SheetCell::Kind::Text, u"133-6385-5860"_s, 0});
    CHECK(reading.rows[4].cells[7].text == u" 汪洋茜"_s); // untidy blanks are the importer's business
}

TEST_CASE("phone numbers kept as numbers lose no digit")
{
    const auto reading = readAll(sample(u"ledger.xlsx"_s));
    REQUIRE(reading.outcome);
    REQUIRE(reading.rows.size() == 1873);
    CHECK(numbersRun(reading.rows));
    CHECK(reading.rows[3].cells[5] == SheetCell{SheetCell::Kind::Number, u"13300712241"_s, 13300712241.0});
    for (const auto& row : reading.rows) {
        for (const auto& cell : row.cells)
            CHECK_FALSE((cell.kind == SheetCell::Kind::Number && cell.text.contains(u'E', Qt::CaseInsensitive)));
    }
}

TEST_CASE("the times of the sample ledger come out to the second")
{
    const auto reading = readAll(sample(u"ledger.xlsx"_s));
    REQUIRE(reading.outcome);
    const SheetCell& notified = reading.rows[2].cells[9];
    REQUIRE(notified.kind == SheetCell::Kind::Date);
    CHECK(momentOfSerial(notified.number) == QDateTime(QDate(2024, 11, 1), QTime(7, 35), Qt::UTC));
    CHECK(reading.rows[2].cells[2] == SheetCell{SheetCell::Kind::Text, u"2024-11-01 07:33"_s, 0});
}

TEST_CASE("a workbook of LibreOffice is read, its hidden first sheet passed over")
{
    const auto reading = readAll(sample(u"libreoffice.xlsx"_s));
    REQUIRE(reading.outcome);
    CHECK(reading.texts() == u"姓名|电话|受理时间|时刻|公式|真假|除零|备注\n"
                             "甲某|13900000001|45597.3159722222|0.5|13900000002|TRUE|#DIV/0!|上\n下\n"
                             "𠮷某|0571-00000000|45351||文字|FALSE|| 空 白 \n合并"_s);
    QList<int> numbers;
    for (const auto& row : reading.rows)
        numbers.append(row.number);
    CHECK((numbers == QList<int>{1, 2, 3, 5}));
    CHECK(reading.rows[1].cells[3].kind == SheetCell::Kind::Date);
    CHECK(reading.rows[2].cells[2].kind == SheetCell::Kind::Date);
}
