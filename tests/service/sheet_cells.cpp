// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/cell_text.h"
#include "core/service/sheet/serial_date.h"
#include "core/service/sheet/styles.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace guitai;

TEST_CASE("a number is spelled in full digits")
{
    CHECK(decimalText(u"13900000001") == u"13900000001"_s);
    CHECK(decimalText(u"1.39E10") == u"13900000000"_s);
    CHECK(decimalText(u"1.3900000001E+10") == u"13900000001"_s);
    CHECK(decimalText(u"6222021234567890123") == u"6222021234567890123"_s);
    CHECK(decimalText(u"1E+20") == u"100000000000000000000"_s);
    CHECK(decimalText(u"2.5e-3") == u"0.0025"_s);
    CHECK(decimalText(u"-12.50") == u"-12.5"_s);
    CHECK(decimalText(u"12.0") == u"12"_s);
    CHECK(decimalText(u"-0") == u"0"_s);
    CHECK(decimalText(u" 007 ") == u"7"_s);
}

TEST_CASE("a fraction shows the fifteen digits that Excel shows")
{
    CHECK(decimalText(u"0.30000000000000004") == u"0.3"_s);
    CHECK(decimalText(u"153.22999999999999") == u"153.23"_s);
    CHECK(decimalText(u"45597.315972222219") == u"45597.3159722222"_s);
    CHECK(decimalText(u"1.2345678901234567E-7") == u"0.000000123456789012346"_s);
}

TEST_CASE("what is no finite decimal number is not taken for one")
{
    for (const QString& text : {u""_s, u"-"_s, u"."_s, u"nan"_s, u"INF"_s, u"1e999"_s, u"1e99999999999"_s, u"0x10"_s,
                                u"1,5"_s, u"1.2.3"_s, u"1e"_s, u"１２"_s, u"--1"_s}) {
        CHECK_FALSE(decimalText(text));
    }
}

TEST_CASE("cell references reach from A1 to the last cell and no further")
{
    CHECK(cellReference(u"A1") == CellReference{0, 1});
    CHECK(cellReference(u"ab12") == CellReference{27, 12});
    CHECK(cellReference(u"XFD1048576") == CellReference{16383, 1048576});
    for (const QString& text : {u""_s, u"A"_s, u"1"_s, u"A0"_s, u"A-1"_s, u"XFE1"_s, u"ZZZZ9"_s, u"A1048577"_s,
                                u"ZZZZZZZZZZZZZZZZZZZZ1"_s, u"A99999999999"_s, u"$A$1"_s, u"A1:B2"_s}) {
        CHECK_FALSE(cellReference(text));
    }
}

TEST_CASE("escapes of the format become the text they stand for, other controls stay written")
{
    CHECK(unescapedText(u"a_x000D_\nb"_s) == u"a\nb"_s);
    CHECK(unescapedText(u"_x005F_x000D_"_s) == u"_x000D_"_s);
    CHECK(unescapedText(u"_x4E2D_"_s) == u"中"_s);
    CHECK(unescapedText(u"_x0000__xD800__xZZZZ_ _x12"_s) == u"_x0000__xD800__xZZZZ_ _x12"_s);
}

TEST_CASE("number formats are told to show dates by their codes")
{
    for (const QString& code : {u"yyyy-mm-dd"_s, u"m/d"_s, u"h:mm AM/PM"_s, u"[h]:mm"_s, u"[ss]"_s, u"mm:ss.0"_s,
                                u"[$-804]yyyy\"年\"m\"月\""_s, u"[DBNum1]m月d日"_s, u"yyyy/m/d;@"_s, u"年"_s}) {
        INFO(code.toStdString());
        CHECK(isDateFormat(code));
    }
    for (const QString& code : {u"General"_s, u"0.00"_s, u"#,##0;[Red]-#,##0"_s, u"0.00E+00"_s, u"@"_s, u"0\"days\""_s,
                                u"\"ymd\"0"_s, u"0\\d"_s, u"[Magenta]0"_s, u"[>=100]0"_s, u"0.00;yyyy"_s, u"0元/月"_s,
                                u"\"unclosed y"_s, u"[unclosed h"_s, u"0\\"_s, u""_s, u"[]0"_s}) {
        INFO(code.toStdString());
        CHECK_FALSE(isDateFormat(code));
    }
    for (const int id : {14, 22, 27, 36, 45, 47, 50, 58})
        CHECK(isDateFormat(id));
    for (const int id : {-1, 0, 13, 23, 26, 37, 44, 48, 49, 59, 164})
        CHECK_FALSE(isDateFormat(id));
}

TEST_CASE("serials and moments agree over Excel's false leap day")
{
    const auto at = [](int year, int month, int day, int hour = 0, int minute = 0) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
    };
    CHECK(momentOfSerial(1) == at(1900, 1, 1));
    CHECK(momentOfSerial(59) == at(1900, 2, 28));
    CHECK(momentOfSerial(61) == at(1900, 3, 1));
    CHECK(momentOfSerial(45597.3159722222) == at(2024, 11, 1, 7, 35));
    CHECK(momentOfSerial(2958465) == at(9999, 12, 31));
    CHECK_FALSE(momentOfSerial(-1));
    CHECK_FALSE(momentOfSerial(2958466));
    CHECK_FALSE(momentOfSerial(qQNaN()));
    for (const double serial : {1.0, 59.0, 61.0, 45597.0})
        CHECK(serialOfIso(momentOfSerial(serial)->toString(Qt::ISODate)) == serial);
    CHECK(serialOfIso(u"2024-11-01") == 45597.0);
    CHECK(serialOfIso(u"12:00:00") == 0.5);
    CHECK_FALSE(serialOfIso(u"1234"));
}
