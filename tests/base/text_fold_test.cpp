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
