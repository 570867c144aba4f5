// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/sheet_builder.h"

#include "core/service/sheet/text_table.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace guitai;
using namespace guitai::test;

namespace {

const QByteArray gbkHeader = QByteArray::fromHex("D0D5C3FB2CB5E7BBB00A"); // 姓名,电话

} // namespace

TEST_CASE("text tables are cut by the rules that Excel keeps")
{
    const auto reading = readBytes("姓名,备注\r\n\"甲\"\"一\"\"\",\"上\r\n下\"\r\r乙\"丙,=\"0571\",\n,,\n丁");
    REQUIRE(reading.outcome);
    REQUIRE(reading.rows.size() == 6);
    CHECK(reading.texts() == u"姓名|备注\n甲\"一\"|上\n下\n\n乙\"丙|0571\n\n丁"_s);
    CHECK(reading.rows[2] == SheetRow{3, {}});
    CHECK(reading.rows[5].number == 6);
}

TEST_CASE("a csv keeps what looks like a number as text")
{
    const auto reading = readBytes("\xEF\xBB\xBF\"0571\",1.39E+10,");
    REQUIRE(reading.outcome);
    CHECK(reading.rows[0].cells ==
          QList<SheetCell>{{SheetCell::Kind::Text, u"0571"_s, 0}, {SheetCell::Kind::Text, u"1.39E+10"_s, 0}});
}

TEST_CASE("the separator is found by where it stands")
{
    CHECK(detectSeparator(u"a,b\nc,d\n") == u',');
    CHECK(detectSeparator(u"a;b\n\"c,c,c,c\";d\n") == u';');
    CHECK(detectSeparator(u"标题\na\tb,b\tc\nd,d\te\tf\n") == u'\t');
    CHECK(detectSeparator(u"one column\n") == u',');
    CHECK(readBytes("a\tb\n1,5\t2\n").texts() == u"a|b\n1,5|2"_s);
}

TEST_CASE("GB18030 is read down to its four-byte characters, across any cut")
{
    // 㐀 and 𠮷 take four bytes; the padding moves them over the borders of the pieces read
    for (int padding = 65530; padding < 65542; ++padding) {
        const auto reading = readBytes(gbkHeader + QByteArray::fromHex("8139EE39") + "," + QByteArray(20000, 'x') +
                                       "\n" + QByteArray(20000, 'y') + "\n" + QByteArray(padding - 40018, '\n') +
                                       QByteArray::fromHex("9534B2358139EE39B5E7"));
        REQUIRE(reading.outcome);
        CHECK(reading.rows.first().cells[0].text == u"姓名"_s);
        CHECK(reading.rows.last().cells[0].text == u"𠮷㐀电"_s);
    }
}

TEST_CASE("a line that is neither UTF-8 nor GB18030 is named")
{
    const auto line = [](const QByteArray& bytes) {
        const auto reading = readBytes(bytes);
        REQUIRE_FALSE(reading.outcome);
        CHECK(reading.code() == Error::Code::FileEncoding);
        return reading.args().value(1);
    };
    CHECK(line("a,b\r\n\xFF\xFF,c\n") == u"2"_s);
    CHECK(line("姓名,电话\r\n小区\n" + gbkHeader) == u"3"_s); // both in one file
    CHECK(line(gbkHeader + "姓名,电话\n") == u"1"_s);
    CHECK(line("\xEF\xBB\xBF" + gbkHeader) == u"1"_s);
    CHECK(line(gbkHeader + "\xB5") == u"2"_s); // cut in the middle of a character
    CHECK(line("甲乙,\n丙\xE4\xBD") == u"2"_s);
    CHECK(line("a\n\xED\xA0\x80\x80") == u"2"_s); // half a surrogate pair
    CHECK(line("\xFF\xFE"
               "a\0b\0") == u"1"_s);                                   // UTF-16
    CHECK(line("x\ny\n" + QByteArray::fromHex("FE39FE39")) == u"3"_s); // past the last code point
}

TEST_CASE("a quote never closed is told by its own line")
{
    const auto reading = readBytes("a,b\n1,\"2\n3,4\n");
    REQUIRE_FALSE(reading.outcome);
    CHECK(reading.code() == Error::Code::FileDamaged);
    CHECK(reading.args().value(1) == u"2"_s);
    CHECK(readBytes("a\n\"" + QByteArray(100'000, '\n') + "\"\n").args().value(1) == u"2"_s);
}

TEST_CASE("text tables keep to the limits")
{
    const QByteArray text("a,b,c\nabcdef\n");
    const auto code = [&](const SheetLimits& limits) { return readBytes(text, limits).code(); };
    CHECK(readBytes(text).outcome);
    CHECK(code({.rows = 1}) == Error::Code::FileTooLarge);
    CHECK(code({.columns = 2}) == Error::Code::FileTooLarge);
    CHECK(code({.cells = 3}) == Error::Code::FileTooLarge);
    CHECK(code({.cellCharacters = 5}) == Error::Code::FileTooLarge);
    CHECK(code({.inflatedBytes = 12}) == Error::Code::FileTooLarge);
}
