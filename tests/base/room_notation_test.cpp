// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/room_notation.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace guitai;
using namespace Qt::StringLiterals;

namespace {

struct Example
{
    QString typed;
    RoomNotation read;
};

const Example examples[] = {
    {u"3-1-502"_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
    {u"3幢1单元502室"_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
    {u"3栋1单元502"_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
    {u"3号楼502"_s, {{}, u"3"_s, {}, u"502"_s}},
    {u"3号楼1单元502室"_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
    {u"3#1-502"_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
    {u"３－１－５０２"_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
    {u"3—1—502"_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
    {u"3 - 1 - 502"_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
    {u"3#502"_s, {{}, u"3"_s, {}, u"502"_s}},
    {u"A座1203"_s, {{}, u"A"_s, {}, u"1203"_s}},
    {u"a-1203"_s, {{}, u"A"_s, {}, u"1203"_s}},
    {u"B1-2-301"_s, {{}, u"B1"_s, u"2"_s, u"301"_s}},
    {u"3-502"_s, {{}, u"3"_s, {}, u"502"_s}},
    {u"3 1 502"_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
    {u"3　502"_s, {{}, u"3"_s, {}, u"502"_s}},
    {u" 3幢 1单元 502 室 "_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
    {u"12-2-1801A"_s, {{}, u"12"_s, u"2"_s, u"1801A"_s}},
    {u"排屋15-2"_s, {u"排屋"_s, u"15"_s, {}, u"2"_s}},
    {u"顺发恒园3-1-502"_s, {u"顺发恒园"_s, u"3"_s, u"1"_s, u"502"_s}},
    {u"顺发恒园 3幢1单元502室"_s, {u"顺发恒园"_s, u"3"_s, u"1"_s, u"502"_s}},
    {u"顺发恒园-3-1-502"_s, {u"顺发恒园"_s, u"3"_s, u"1"_s, u"502"_s}},
    {u"万科—城 - 3-1-502"_s, {u"万科—城"_s, u"3"_s, u"1"_s, u"502"_s}},
    {u"顺发恒园 3 1 502"_s, {u"顺发恒园"_s, u"3"_s, u"1"_s, u"502"_s}},
    {u"顺发恒园A座1203"_s, {u"顺发恒园"_s, u"A"_s, {}, u"1203"_s}},
    {u"PC小区3-1-502"_s, {u"PC小区"_s, u"3"_s, u"1"_s, u"502"_s}},
    {u"pc小区 A座1203"_s, {u"pc小区"_s, u"A"_s, {}, u"1203"_s}},
    {u"PC 3-1-502"_s, {u"PC"_s, u"3"_s, u"1"_s, u"502"_s}},
    {u"PC3-1-502"_s, {u"PC"_s, u"3"_s, u"1"_s, u"502"_s}},
    {u"和美家2期3-1-502"_s, {u"和美家2期"_s, u"3"_s, u"1"_s, u"502"_s}},
    {u"科技路3号5幢1单元502"_s, {u"科技路3号"_s, u"5"_s, u"1"_s, u"502"_s}},
    {u"\u202e3-1-502\u202c"_s, {{}, u"3"_s, u"1"_s, u"502"_s}},
};

} // namespace

TEST_CASE("a room is read in each notation of the counter, with the estate or without")
{
    for (const Example& example : examples) {
        INFO(example.typed.toStdString());
        const auto read = parseRoom(example.typed);
        REQUIRE(read);
        CHECK(read->estate == example.read.estate);
        CHECK(read->building == example.read.building);
        CHECK(read->unit == example.read.unit);
        CHECK(read->room == example.read.room);
        CHECK(parseRoom(display(*read)) == *read);
        CHECK(parseRoom(compact(*read)) == RoomNotation{{}, read->building, read->unit, read->room});
    }
}

TEST_CASE("a text of which a part is not understood is no room")
{
    const QString wrong[] = {
        QString(),
        u" "_s,
        u"502"_s,
        u"-"_s,
        u"3-"_s,
        u"-502"_s,
        u"-3-1-502"_s,
        u"1-3-1-502"_s,
        u"3-1-502-2"_s,
        u"2024-11-01"_s,
        u"139-0571-2044"_s,
        u"13905712044"_s,
        u"0571-88881234"_s,
        u"8888-1234"_s,
        u"139 0571 2044"_s,
        u"3幢1单元502室漏水"_s,
        u"1单元502"_s,
        u"3幢电梯"_s,
        u"顺发恒园"_s,
        u"3.1.502"_s,
        u"🙂3-1-502"_s,
        u"3-1-五"_s,
        u"\" OR *"_s,
        QString(QChar(0xD800)),
        QString(10'000, u'3'),
        u"3-"_s.repeated(5'000),
        u"3-1-502\u0000'; --"_s,
        u"顺发恒园2-3-1-502"_s,
        u"٣-١-٥٠٢"_s,
    };
    for (const QString& typed : wrong) {
        INFO(typed.left(80).toStdString());
        CHECK_FALSE(parseRoom(typed));
    }
}

TEST_CASE("a room is shown in full and in short")
{
    const RoomNotation flat{u"顺发恒园"_s, u"3"_s, u"1"_s, u"502"_s};
    CHECK(display(flat) == u"顺发恒园 3幢1单元502"_s);
    CHECK(compact(flat) == u"3-1-502"_s);
    const RoomNotation tower{{}, u"A"_s, {}, u"1203"_s};
    CHECK(display(tower) == u"A座1203"_s);
    CHECK(compact(tower) == u"A-1203"_s);
    CHECK(display({u"顺发恒园"_s, {}, {}, {}}) == u"顺发恒园"_s);
    CHECK(display({}).isEmpty());
    CHECK(compact({}).isEmpty());
}

TEST_CASE("a cell of building, unit or room becomes its bare number, and nothing is dropped")
{
    for (const QString& three : {u"3幢"_s, u"3栋"_s, u"3号楼"_s, u"3#"_s, u"3#楼"_s, u" 3 "_s, u"３"_s, u"3.0"_s,
                                 u"第3幢"_s, u"3 幢"_s, u"3号"_s, u"3\u200b"_s})
        CHECK(plainNumber(three) == u"3"_s);
    const std::pair<QString, QString> others[] = {
        {u"1单元"_s, u"1"_s},       {u"502室"_s, u"502"_s}, {u"A座"_s, u"A"_s},     {u"a"_s, u"A"_s},
        {u"B1幢"_s, u"B1"_s},       {u"502a"_s, u"502A"_s}, {QString(), QString()}, {u"商铺 12"_s, u"商铺 12"_s},
        {u"3.5"_s, u"3.5"_s},       {u"-1"_s, u"-1"_s},     {u"幢"_s, u"幢"_s},     {u"🙂"_s, u"🙂"_s},
        {u"Pc小区"_s, u"Pc小区"_s}, {u"0502"_s, u"0502"_s},
    };
    for (const auto& [cell, number] : others)
        CHECK(plainNumber(cell) == number);
    CHECK(plainNumber(QString(10'000, u'3')).size() == 10'000);
}
