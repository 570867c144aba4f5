// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"

#include "tests/support/catch.h"

using namespace guitai;
using namespace Qt::StringLiterals;

namespace {

using Pair = std::pair<QString, QString>;

} // namespace

TEST_CASE("folding makes alike what reads alike")
{
    const Pair examples[] = {
        {QString(), QString()},
        {u"  张 三　"_s, u"张 三"_s},
        {u"ＡＢｃ１２３"_s, u"abc123"_s},
        {u"a\t\n\r\u00a0\u3000 b"_s, u"a b"_s},
        {u"张\u200b三\ufeff"_s, u"张三"_s},
        {u"\u202e139\u202c\u200f"_s, u"139"_s},
        {u"\u2f00\u2f06"_s, u"一二"_s},
        {u"Straße"_s, u"strasse"_s},
        {u"e\u0301"_s, u"\u00e9"_s},
        {u"a\u0000b"_s, u"a b"_s},
        {u"🙂 漏水"_s, u"🙂 漏水"_s},
        {u"𠮷野家"_s, u"𠮷野家"_s},
        {u'a' + QString(QChar(0xD83D)) + u'b', u"ab"_s},
        {QString(QChar(0xDC00)), QString()},
        {u"㎡"_s, u"m2"_s},
        {u'e' + QString(QChar(0xD800)) + u'\u0301', u"\u00e9"_s},
    };
    for (const auto& [text, folded] : examples) {
        CHECK(fold(text) == folded);
        CHECK(fold(fold(text)) == fold(text));
    }
    CHECK(tidy(u" ＰＣ小区　ａ\u200f ") == u"PC小区 a"_s);
    CHECK(fold(QString(10'000, u'　') + u"水"_s) == u"水"_s);
}

TEST_CASE("search text holds the bigrams and the last character of each run of Han, other words whole")
{
    const Pair examples[] = {
        {QString(), QString()},
        {u"漏"_s, u"漏"_s},
        {u"漏水"_s, u"漏水 水"_s},
        {u"3幢水管漏水"_s, u"3 幢水 水管 管漏 漏水 水"_s},
        {u"漏水，水了"_s, u"漏水 水 水了 了"_s},
        {u"SH01-PG2026-000123 空调AC坏"_s, u"sh01 pg2026 000123 空调 调 ac 坏"_s},
        {u"𠮷野"_s, u"𠮷野 野"_s},
        {u"二〇二四 人々"_s, u"二〇 〇二 二四 四 人々 々"_s},
        {u"🙂!?—"_s, QString()},
        {u"स\u094d水"_s, u"स 水"_s},
    };
    for (const auto& [text, tokens] : examples)
        CHECK(bigramText(text) == tokens);
}

TEST_CASE("what is typed becomes a safe MATCH expression")
{
    const Pair examples[] = {
        {QString(), QString()},
        {u"漏"_s, u"\"漏\"*"_s},
        {u"漏水"_s, u"\"漏水\""_s},
        {u"水管漏"_s, u"\"水管 管漏\""_s},
        {u"厨房 漏水"_s, u"\"厨房\" AND \"漏水\""_s},
        {u"PG2026-0001"_s, u"\"pg2026\"* AND \"0001\"*"_s},
        {u"\" OR *"_s, u"\"or\"*"_s},
        {u"a\" NOT b NEAR(c) col:d ^e -f {g} h+i"_s,
         u"\"a\"* AND \"not\"* AND \"b\"* AND \"near\"* AND \"c\"* AND \"col\"* AND \"d\"* AND \"e\"* AND \"f\"* "
         u"AND \"g\"* AND \"h\"* AND \"i\"*"_s},
        {u"*\"'%_\\;--"_s, QString()},
        {u"漏\u200b\u202e水"_s, u"\"漏水\""_s},
        {u"漏\u0000水"_s, u"\"漏\"* AND \"水\"*"_s},
        {QString(QChar(0xD800)), QString()},
        {u"🙂"_s, QString()},
        {u"\u0301"_s, QString()},
    };
    for (const auto& [typed, query] : examples)
        CHECK(bigramQuery(typed) == query);
}

TEST_CASE("every part of a run of Han is among its stored tokens in order")
{
    const QString text = u"厨房水管漏水到楼下天花板"_s;
    const QString stored = u' ' + bigramText(text) + u' ';
    for (int from = 0; from < text.size(); ++from) {
        for (int length = 1; from + length <= text.size(); ++length) {
            QString query = bigramQuery(QStringView(text).mid(from, length));
            const bool prefix = query.endsWith(u'*');
            query.remove(u'"').remove(u'*');
            CHECK(stored.contains(u' ' + query + (prefix ? QString() : u" "_s)));
        }
    }
}

TEST_CASE("a query of ten thousand characters stays bounded")
{
    CHECK(bigramQuery(QString(10'000, u'水')).size() < 400);
    CHECK(bigramQuery(QString(10'000, u'a')).size() < 200);
    CHECK(bigramQuery(u"a "_s.repeated(10'000)).size() < 1200);
}
