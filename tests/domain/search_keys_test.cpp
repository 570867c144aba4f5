// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/search_keys.h"
#include "core/domain/search_terms.h"
#include "tests/support/catch.h"

using namespace guitai;
using namespace Qt::StringLiterals;

namespace {

std::optional<Strength> person(const QString& name, const QString& typed)
{
    return fit(personKeys(name, {}), typed);
}

QStringList plain(const QList<SearchKey>& keys)
{
    QStringList list;
    for (const auto& key : keys)
        list << (key.tail ? u'~' + key.key : key.key);
    return list;
}

SearchTerm only(const QString& typed)
{
    const auto readings = readSearch(typed);
    REQUIRE(readings.size() == 1);
    REQUIRE(readings.front().size() == 1);
    return readings.front().front();
}

} // namespace

TEST_CASE("a name is found by each of its characters, in pinyin and by initials")
{
    CHECK(person(u"张三丰"_s, u"张三丰"_s) == Strength::Exact);
    CHECK(person(u"张三丰"_s, u"张"_s) == Strength::Prefix);
    CHECK(person(u"张三丰"_s, u"三"_s) == Strength::Substring);
    CHECK(person(u"张三丰"_s, u"丰"_s) == Strength::Substring);
    CHECK(person(u"张三丰"_s, u"zhangsanfeng"_s) == Strength::Exact);
    CHECK(person(u"张三丰"_s, u"zsf"_s) == Strength::Exact);
    CHECK(person(u"张三丰"_s, u"zhangs"_s) == Strength::Prefix);
    CHECK(person(u"张三丰"_s, u"sanf"_s) == Strength::Substring);
    CHECK(person(u"张三丰"_s, u"sf"_s) == Strength::Substring);
    CHECK_FALSE(person(u"张三丰"_s, u"李"_s));
    CHECK_FALSE(person(u"张三丰"_s, {}));
    CHECK(person(u"欧阳娜娜"_s, u"nn"_s) == Strength::Substring);
    CHECK(person(u"John Smith"_s, u"smith"_s) == Strength::Substring);
    CHECK(person(u"吕布"_s, u"lvb"_s) == Strength::Prefix);
    CHECK(person(u"吕布"_s, u"lub"_s) == Strength::Prefix);
}

TEST_CASE("every reading of a surname that reads two ways finds it")
{
    const auto [name, typed] = GENERATE(table<const char*, const char*>({{"单雄", "shanxiong"},
                                                                         {"单雄", "danxiong"},
                                                                         {"曾星", "zengx"},
                                                                         {"解珍", "xiez"},
                                                                         {"仇英", "qiuy"},
                                                                         {"查良", "zhal"},
                                                                         {"区成", "ouc"},
                                                                         {"朴正", "piaoz"},
                                                                         {"翟义", "zhaiy"},
                                                                         {"尉迟恭", "yuchigong"},
                                                                         {"尉迟恭", "ycg"},
                                                                         {"单雄", "sx"},
                                                                         {"单雄", "dx"}}));
    INFO(name << " " << typed);
    CHECK(person(QString::fromUtf8(name), QString::fromUtf8(typed)));
}

TEST_CASE("a phone is found by any three digits")
{
    const auto keys = personKeys(u"张三"_s, {u"13905712044"_s, u"057188881234-123"_s});
    for (const auto& typed : {u"139"_s, u"13905712044"_s, u"044"_s, u"0571204"_s, u"88881234"_s, u"34123"_s}) {
        INFO(typed.toStdString());
        CHECK(fit(keys, typed));
    }
    CHECK(fit(keys, u"13905712044"_s) == Strength::Exact);
    CHECK(fit(keys, u"139"_s) == Strength::Prefix);
    CHECK(fit(keys, u"2044"_s) == Strength::Substring);
    CHECK_FALSE(fit(keys, u"2045"_s));
}

TEST_CASE("a room is found with and without building and unit")
{
    CHECK(plain(roomKeys({u"顺发恒园"_s, u"3"_s, u"1"_s, u"502"_s})) ==
          QStringList{u"1-502"_s, u"3-1-502"_s, u"3-502"_s, u"502"_s});
    CHECK(plain(roomKeys({{}, u"A"_s, {}, u"1203"_s})) == QStringList{u"1203"_s, u"a-1203"_s});
}

TEST_CASE("a number is found with and without its prefix, its year and its zeros")
{
    const auto keys = numberKeys(u"BX2026-000119"_s);
    for (const auto& typed : {u"119"_s, u"000119"_s, u"2026-000119"_s, u"BX2026-000119"_s, u"bx119"_s, u"2026-119"_s,
                              u"SH01-BX2026-000119"_s, u"ＢＸ２０２６－０００１１９"_s}) {
        INFO(typed.toStdString());
        const auto term = only(typed);
        CHECK(fit(keys, term.number, term.ending) == Strength::Exact);
    }
    for (const auto& typed : {u"11"_s, u"00011"_s, u"2026-0001"_s, u"bx2026-"_s, u"2026"_s}) {
        INFO(typed.toStdString());
        const auto term = only(typed);
        CHECK(fit(keys, term.number, term.ending) == Strength::Prefix);
    }
    const auto other = only(u"PG2026-000119"_s);
    CHECK_FALSE(fit(keys, other.number, other.ending));
    CHECK(only(u"SH01-PG2026-000123"_s).site == u"sh01"_s);
    CHECK(plain(numberKeys(u"旧账 7/3"_s)) == QStringList{u"旧账 7/3"_s});
}

TEST_CASE("a room is read in any notation, also while it is being typed")
{
    for (const auto& typed : {u"3-1-502"_s, u"3幢1单元502室"_s, u"3#1-502"_s, u"３－１－５０２"_s, u"3栋1单元502"_s}) {
        INFO(typed.toStdString());
        CHECK(only(typed).room == u"3-1-502"_s);
    }
    CHECK(only(u"3幢"_s).room == u"3-"_s);
    CHECK(only(u"3-1-"_s).room == u"3-1-"_s);
    CHECK(only(u"502室"_s).room == u"502"_s);
    CHECK(only(u"A座1203"_s).room == u"a-1203"_s);
    CHECK(only(u"139 0571"_s.remove(u' ')).room.isEmpty());
}

TEST_CASE("what is typed together and belongs apart is read apart")
{
    const auto glued = readSearch(u"顺发恒园3-1-502"_s);
    REQUIRE(glued.size() == 1);
    REQUIRE(glued[0].size() == 2);
    CHECK(glued[0][0].estate == u"顺发恒园"_s);
    CHECK(glued[0][1].room == u"3-1-502"_s);
    const auto both = readSearch(u"zs 0001"_s);
    REQUIRE(both.size() == 1);
    REQUIRE(both[0].size() == 2);
    CHECK(both[0][0].person == u"zs"_s);
    CHECK(both[0][1].person == u"0001"_s);
    CHECK(both[0][1].number == u"1"_s);
    const auto spaced = readSearch(u"3 1 502 张"_s);
    REQUIRE(spaced.size() == 2);
    CHECK(spaced[0][0].room == u"3-1-502"_s);
    CHECK(spaced[0][1].person == u"张"_s);
    CHECK(spaced[1].size() == 4);
    CHECK(only(u"139 0571 2044"_s.remove(u' ')).person == u"13905712044"_s);
    CHECK(readSearch(u"139 0571 2044"_s)[0][0].person == u"13905712044"_s);
    CHECK(only(u"+86 139-0571-2044"_s.remove(u' ')).person == u"13905712044"_s);
    CHECK(readSearch(u"zhang san"_s)[0][0].person == u"zhangsan"_s);
}

TEST_CASE("the words of a term become an expression without operators")
{
    CHECK(only(u"漏水"_s).match() == u"\"漏水\""_s);
    CHECK(only(u"漏"_s).match() == u"\"漏\"*"_s);
    CHECK(only(u"水管漏"_s).match() == u"\"水管\" AND \"管漏\""_s);
    CHECK(hasWords(u"厨房水管漏水"_s, only(u"水管漏"_s)));
    CHECK_FALSE(hasWords(u"水管裂,管漏"_s, only(u"水管漏"_s)));
    CHECK(readSearch(u"\" * ( ) ' : ^ - 　"_s).isEmpty());
    CHECK(readSearch({}).isEmpty());
    CHECK(readSearch(QString(100'000, u'水')).size() == 1);
    CHECK(indexedWords(u"漏水,漏水"_s) == u"漏水 水"_s);
}
