// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "tests/support/catch.h"

#include <limits>

using namespace guitai;
using namespace Qt::StringLiterals;

namespace {

struct Example
{
    qint64 fen;
    QString yuan;
    QString words;
};

const Example examples[] = {
    {0, u"0.00"_s, u"零元整"_s},
    {5, u"0.05"_s, u"伍分"_s},
    {50, u"0.50"_s, u"伍角"_s},
    {35, u"0.35"_s, u"叁角伍分"_s},
    {100, u"1.00"_s, u"壹元整"_s},
    {10'00, u"10.00"_s, u"壹拾元整"_s},
    {10'50, u"10.50"_s, u"壹拾元伍角"_s},
    {15'05, u"15.05"_s, u"壹拾伍元零伍分"_s},
    {120'50, u"120.50"_s, u"壹佰贰拾元伍角"_s},
    {325'04, u"325.04"_s, u"叁佰贰拾伍元零肆分"_s},
    {1010'00, u"1010.00"_s, u"壹仟零壹拾元整"_s},
    {1409'50, u"1409.50"_s, u"壹仟肆佰零玖元伍角"_s},
    {1680'32, u"1680.32"_s, u"壹仟陆佰捌拾元叁角贰分"_s},
    {6007'14, u"6007.14"_s, u"陆仟零柒元壹角肆分"_s},
    {10030'00, u"10030.00"_s, u"壹万零叁拾元整"_s},
    {16409'02, u"16409.02"_s, u"壹万陆仟肆佰零玖元零贰分"_s},
    {100000'00, u"100000.00"_s, u"壹拾万元整"_s},
    {107000'53, u"107000.53"_s, u"壹拾万柒仟元伍角叁分"_s},
    {110000'00, u"110000.00"_s, u"壹拾壹万元整"_s},
    {10001000'00, u"10001000.00"_s, u"壹仟万壹仟元整"_s},
    {10000100'00, u"10000100.00"_s, u"壹仟万零壹佰元整"_s},
    {100000000'00, u"100000000.00"_s, u"壹亿元整"_s},
    {100000001'05, u"100000001.05"_s, u"壹亿零壹元零伍分"_s},
    {100010000'00, u"100010000.00"_s, u"壹亿零壹万元整"_s},
    {1010000000'00, u"1010000000.00"_s, u"壹拾亿壹仟万元整"_s},
    {1000000000000'00, u"1000000000000.00"_s, u"壹万亿元整"_s},
    {1203000000405'06, u"1203000000405.06"_s, u"壹万贰仟零叁拾亿零肆佰零伍元零陆分"_s},
    {-325'04, u"-325.04"_s, u"负叁佰贰拾伍元零肆分"_s},
    {-5, u"-0.05"_s, u"负伍分"_s},
    {std::numeric_limits<qint64>::min(), u"-92233720368547758.08"_s,
     u"负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分"_s},
};

} // namespace

TEST_CASE("an amount is written in yuan with two decimals and in words as a receipt needs it")
{
    for (const Example& example : examples) {
        CHECK(toYuan({example.fen}) == example.yuan);
        CHECK(toCapitals({example.fen}) == u"人民币"_s + example.words);
    }
}

TEST_CASE("no amount in words holds two zeros in a row, a zero before a unit or a bare unit")
{
    for (qint64 fen = 1; fen < 10'000'000'000'000'000; fen = fen * 7 / 4 + 1003) {
        const QString words = toCapitals({fen});
        INFO(words.toStdString());
        CHECK_FALSE(words.contains(u"零零"_s));
        CHECK_FALSE(words.contains(u"零元"_s));
        CHECK_FALSE(words.contains(u"零万"_s));
        CHECK_FALSE(words.contains(u"零亿"_s));
        CHECK_FALSE(words.contains(u"币拾"_s));
        CHECK_FALSE(words.contains(u"零拾"_s));
    }
}
