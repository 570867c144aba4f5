// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register.h"

#include "tests/storage/counter_file.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

TEST_CASE("numbers have no gap after a transaction that was rolled back")
{
    CounterFile file;
    Register all(*file.database);
    file.write([&] {
        CHECK(taken(all.next(u"BX2026"_s)) == 1);
        CHECK(taken(all.next(u"BX2026"_s)) == 2);
    });
    {
        const auto transaction = taken(Transaction::begin(*file.database));
        CHECK(taken(all.next(u"BX2026"_s)) == 3);
    }
    file.write([&] {
        CHECK(taken(all.next(u"BX2026"_s)) == 3);
        CHECK(taken(all.next(u"PG2026"_s)) == 1);
    });
}

TEST_CASE("a ruleset is kept once and for ever, and the newest is in force")
{
    CounterFile file;
    Register all(*file.database);
    const Company company{
        .origin = 9, .name = u"恒园物业"_s, .createdAt = morning, .homeSite = {7}, .rules = file.rules.row};
    file.write([&] { must(all.create(company)); });
    CHECK(taken(all.company()) == company);

    Ruleset changed = file.rules.rules;
    changed.fees.removeLast();
    file.write([&] {
        CHECK(taken(all.adopt(file.rules.rules, morning)).row == file.rules.row);
        const auto next = taken(all.adopt(changed, morning));
        CHECK(next.row != file.rules.row);
        CHECK(taken(all.company())->rules == next.row);
    });
    const auto old = taken(all.ruleset(file.rules.digest));
    CHECK(old.rules == file.rules.rules);
    CHECK(taken(all.ruleset(changed.digest())).rules == changed);
    CHECK(count(*file.database, "SELECT count(*) AS n FROM ruleset") == 2);
    CHECK(codeOf(all.ruleset(99)) == Error::Code::NotFound);
}

TEST_CASE("a data file belongs to one company")
{
    CounterFile file;
    Register all(*file.database);
    const Company company{.origin = 1, .name = u"甲"_s, .createdAt = morning, .homeSite = {7}, .rules = file.rules.row};
    CHECK_FALSE(taken(all.company()));
    const auto transaction = taken(Transaction::begin(*file.database));
    must(all.create(company));
    CHECK(codeOf(all.create(company)) == Error::Code::DatabaseFailed);
}
