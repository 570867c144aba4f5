// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/part_search.h"

#include "core/service/case_words.h"
#include "tests/support/small_office.h"

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("a part is found by initials, pinyin, characters and what people call it")
{
    SmallOffice small;
    const auto& procedure = small.office->rules().value()->rules.procedures.first();
    const auto first = [&](const QString& typed) {
        const auto fitting = partsFor(procedure, typed);
        return fitting.isEmpty() ? QString() : fitting.first()->id;
    };
    CHECK(first(u"gps"_s) == u"waterSupply"_s);
    CHECK(first(u"GEIPAI"_s) == u"waterSupply"_s);
    CHECK(first(u"shuiguan"_s) == u"waterSupply"_s);
    CHECK(first(u"堵"_s) == u"blockage"_s);
    CHECK(first(u"楼道"_s) == u"publicLighting"_s);
    CHECK(first(u"xyz"_s).isEmpty());
    CHECK(partsFor(procedure, {}).size() == procedure.parts.size());
}

} // namespace guitai
