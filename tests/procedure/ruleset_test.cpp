// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/ruleset.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("the built-in rules hold the procedure and a fee standard for known parts only", "[S4-三-二-1-a]")
{
    const auto rules = builtInRuleset();
    REQUIRE(rules);
    const auto* procedure = rules->procedure(u"S4"_s);
    REQUIRE(procedure);
    CHECK(rules->procedure(u"S9"_s) == nullptr);
    for (const auto& fee : rules->fees) {
        INFO(fee.id.toStdString());
        CHECK(procedure->part(fee.part));
        CHECK(fee.price > Money{});
        CHECK_FALSE(fee.unit.isEmpty());
        CHECK(std::ranges::count(rules->fees, fee.id, &FeeItem::id) == 1);
    }
    CHECK(rules->feesOf(u"waterSupply"_s).size() == 2);
    CHECK(rules->feesOf(u"lift"_s).isEmpty());
}

TEST_CASE("a fee is told as it stands on the wall", "[S4-三-二-1-a]")
{
    CHECK(FeeItem{.label = u"更换水龙头"_s, .price = {3000}, .unit = u"次"_s, .note = u"材料另计"_s}.text() ==
          u"更换水龙头 30 元/次，材料另计"_s);
    CHECK(FeeItem{.label = u"水管"_s, .price = {1250}, .unit = u"米"_s}.text() == u"水管 12.50 元/米"_s);
}

TEST_CASE("the digest of the rules follows every change of a rule", "[S4-末]")
{
    const auto rules = builtInRuleset();
    REQUIRE(rules);
    CHECK(rules->digest().size() == 32);
    CHECK(rules->digest() == builtInRuleset()->digest());
    Ruleset dearer = *rules;
    dearer.fees.first().price.fen += 1;
    CHECK(dearer.digest() != rules->digest());
    Ruleset slower = *rules;
    slower.procedures.first().clocks.first().limit = u"PT6M"_s;
    CHECK(slower.digest() != rules->digest());
}

} // namespace guitai
