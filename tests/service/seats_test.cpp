// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verify_service.h"
#include "tests/storage/child.h"
#include "tests/support/small_office.h"

using namespace guitai;
using namespace guitai::testing;

namespace {

constexpr int calls = 60;

/// What one seat does on its own connection: new cases, and notes on a case that all seats share. How often it failed.
int work(const QString& path, const Clock& clock, const RegisterRepair& repair, StaffId receptionist, CaseId shared)
{
    auto office = Office::open(path, clock);
    if (!office)
        return calls;
    CaseService cases(**office);
    int failures = 0;
    for (int i = 0; i < calls; ++i) {
        failures += !cases.take({.actor = receptionist, .steps = {repair, IssueOrder{}}});
        failures += !cases.take({.actor = receptionist,
                                 .target = shared,
                                 .steps = {AddNote{.text = QStringLiteral("rang again")}},
                                 .seenRevision = 1});
    }
    return failures;
}

QString caseNumber(int ordinal)
{
    return QStringLiteral("BX2026-%1").arg(ordinal, 6, 10, QLatin1Char('0'));
}

} // namespace

TEST_CASE("two programs at work on one file lose nothing, leave no number out and hold none up")
{
    SmallOffice small;
    const auto repair = small.repair();
    const StaffId receptionist = small.who(Role::Receptionist);
    const CaseFile shared = small.must(Role::Receptionist, {}, {repair, IssueOrder{}});
    small.office.reset(); // SQLite must not be carried into another process
    const auto atWork = [&] { return work(small.path, small.clock, repair, receptionist, shared.id); };
    const pid_t other = startChild(atWork);
    CHECK(atWork() == 0);
    CHECK(endOf(other) == 0);

    small.reopen();
    CaseService cases(*small.office);
    CHECK(cases.read(shared.id)->log.size() == 2 * calls);
    for (int ordinal = 1; ordinal <= 1 + 2 * calls; ++ordinal)
        CHECK(cases.read(caseNumber(ordinal)));
    CHECK_FALSE(cases.read(caseNumber(2 + 2 * calls)));
    CHECK(verify(*small.office, {.replay = true})->findings.isEmpty());
}

TEST_CASE("what another program has changed is seen at once, and an edit of what was there before is refused")
{
    SmallOffice small;
    const CaseFile opened = small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}});
    const auto elsewhere = Office::open(small.path, small.clock);
    REQUIRE(elsewhere);
    const auto seen = (*elsewhere)->journal.head()->seq;
    const CaseFile notified = small.must(Role::Receptionist, opened.id, {NotifyTeam{}});
    CHECK((*elsewhere)->journal.head()->seq > seen);

    CaseService cases(**elsewhere);
    CHECK(cases.read(opened.id) == notified);
    const auto late = cases.take({.actor = small.who(Role::SiteDirector),
                                  .target = opened.id,
                                  .steps = {VoidCase{.reason = QStringLiteral("twice")}},
                                  .seenRevision = opened.revision});
    REQUIRE_FALSE(late);
    REQUIRE(std::holds_alternative<Error>(late.error()));
    CHECK(std::get<Error>(late.error()).code == Error::Code::StaleRevision);
    CHECK_FALSE(std::get<Error>(late.error()).args.first().isEmpty());
}
