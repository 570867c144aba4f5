// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/procedure/timed_case.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// Notified at the call, arrived ten minutes later.
DispatchOrder& atWork(TimedCase& timed, RepairClass repairClass)
{
    auto& order = timed.issue(repairClass);
    order.notifiedAt = after(0);
    order.arrivedAt = after(10 * minutes);
    return order;
}

Hold held(qint64 from, std::optional<qint64> until)
{
    return {.from = after(from), .until = until ? std::optional(after(*until)) : std::nullopt, .note = u"x"_s};
}

Reclassification reclassified(DispatchOrder& order, qint64 at, RepairClass to)
{
    const Reclassification change{.at = after(at), .from = order.repairClass, .to = to, .reason = u"x"_s};
    order.repairClass = to;
    return change;
}

} // namespace

TEST_CASE("a hold moves target and limit of the completion by its length", "[S4-四-一-2-a]")
{
    TimedCase timed;
    auto& order = atWork(timed, RepairClass::Minor);
    order.holds << held(hours, 5 * hours) << held(7 * hours, 8 * hours);
    const auto complete = timed.the(DeadlineKind::Complete);
    CHECK(complete.limitAt == after(29 * hours));
    CHECK(complete.targetAt == after(2 * hours + 4 * hours)); // the second hold began when the target had passed
    CHECK(complete.moved == 5 * hours * 1000);
    order.holds << held(9 * hours, {});
    CHECK_FALSE(timed.the(DeadlineKind::Complete).limitAt);
    CHECK(timed.the(DeadlineKind::Complete).targetAt == after(6 * hours));
}

TEST_CASE("an open hold leaves the completion without a limit", "[S4-四-一-2-b]")
{
    TimedCase timed;
    auto& order = atWork(timed, RepairClass::General);
    order.holds << held(hours, 3 * hours) << held(70 * hours, {});
    CHECK_FALSE(timed.the(DeadlineKind::Complete).limitAt);
    CHECK_FALSE(lapsed(timed.the(DeadlineKind::Complete), after(365 * days)));
    order.holds.last().until = after(80 * hours);
    CHECK(timed.the(DeadlineKind::Complete).limitAt == after(84 * hours));
}

TEST_CASE("a hold that begins after the lapse changes nothing; in the last second it still does", "[S4-四-一-2-a]")
{
    TimedCase timed;
    auto& order = atWork(timed, RepairClass::Minor);
    order.holds << held(24 * hours + 1, {});
    CHECK(timed.the(DeadlineKind::Complete).limitAt == after(24 * hours));
    order.holds = {held(24 * hours, 26 * hours)};
    CHECK(timed.the(DeadlineKind::Complete).limitAt == after(26 * hours));
    order.holds = {held(hours, 2 * hours), held(25 * hours, 27 * hours)};
    CHECK(timed.the(DeadlineKind::Complete).limitAt == after(27 * hours));
}

TEST_CASE("before the appointment a hold stops nothing", "[S4-三-二-1-d]")
{
    TimedCase timed;
    auto& order = atWork(timed, RepairClass::Minor);
    order.appointedAt = after(5 * hours);
    order.holds << held(hours, 2 * hours);
    CHECK(timed.the(DeadlineKind::Complete).limitAt == after(29 * hours));
    CHECK(timed.the(DeadlineKind::Complete).moved == 0);
    order.holds = {held(4 * hours, 6 * hours)};
    CHECK(timed.the(DeadlineKind::Complete).limitAt == after(30 * hours));
}

TEST_CASE("T02, T03, T07, T08 and T09 never move by a hold", "[S4-五-一-2-a][S4-五-一-2-b]")
{
    TimedCase timed;
    auto& order = atWork(timed, RepairClass::Major);
    order.completedAt = after(10 * hours);
    order.returnedAt = after(11 * hours);
    const auto before = timed.deadlines();
    order.holds << held(hours, 9 * hours);
    CHECK(timed.deadlines() == before);
}

TEST_CASE("reclassifying keeps the start and gives the new class its own limit", "[S4-四-一-2-b]")
{
    TimedCase timed;
    auto& order = atWork(timed, RepairClass::Minor);
    SECTION("minor to general")
    {
        order.reclassified << reclassified(order, 24 * hours, RepairClass::General); // in the last second
        CHECK(timed.the(DeadlineKind::Complete).startedAt == after(0));
        CHECK(timed.the(DeadlineKind::Complete).limitAt == after(72 * hours));
        CHECK_FALSE(timed.the(DeadlineKind::Complete).targetAt);
    }
    SECTION("general to major")
    {
        order.repairClass = RepairClass::General;
        order.reclassified << reclassified(order, 30 * hours, RepairClass::Major);
        CHECK_FALSE(timed.find(DeadlineKind::Complete));
        CHECK(timed.the(DeadlineKind::TellSituation).limitAt == after(48 * hours));
    }
    SECTION("minor to parts from elsewhere: missing parts are no hold")
    {
        order.reclassified << reclassified(order, hours, RepairClass::RemoteParts);
        CHECK_FALSE(timed.find(DeadlineKind::Complete));
        CHECK(timed.the(DeadlineKind::TellSituation).startedAt == after(0));
    }
    SECTION("major to minor, told already")
    {
        order.repairClass = RepairClass::Major;
        order.told << ToldCompletion{after(hours), after(90 * hours), u"x"_s};
        order.reclassified << reclassified(order, 2 * hours, RepairClass::Minor);
        CHECK(timed.the(DeadlineKind::Complete).limitAt == after(24 * hours));
        CHECK_FALSE(timed.find(DeadlineKind::TellSituation));
        CHECK_FALSE(timed.find(DeadlineKind::ToldCompletion));
    }
}

TEST_CASE("a completion limit that has lapsed stays missed", "[S4-四-一-2-a]")
{
    TimedCase timed;
    auto& order = atWork(timed, RepairClass::Minor);
    SECTION("minor to general")
    {
        order.reclassified << reclassified(order, 24 * hours + 1, RepairClass::General);
        CHECK(timed.the(DeadlineKind::Complete).limitAt == after(24 * hours));
        CHECK_FALSE(timed.find(DeadlineKind::TellSituation));
    }
    SECTION("minor to parts from elsewhere: the reporter is still to be told")
    {
        order.reclassified << reclassified(order, 25 * hours, RepairClass::RemoteParts);
        CHECK(timed.the(DeadlineKind::Complete).limitAt == after(24 * hours));
        CHECK(timed.the(DeadlineKind::TellSituation).limitAt == after(48 * hours));
    }
    SECTION("twice: the first miss counts")
    {
        order.reclassified << reclassified(order, 10 * hours, RepairClass::General);
        order.reclassified << reclassified(order, 73 * hours, RepairClass::Minor);
        CHECK(timed.the(DeadlineKind::Complete).limitAt == after(72 * hours));
    }
    SECTION("a hold that ran meanwhile kept the limit alive")
    {
        order.holds << held(hours, 30 * hours);
        order.reclassified << reclassified(order, 40 * hours, RepairClass::General);
        CHECK(timed.the(DeadlineKind::Complete).limitAt == after((72 + 29) * hours));
    }
}

TEST_CASE("a telling that was missed stays missed", "[S4-四-一-2-c]")
{
    TimedCase timed;
    auto& order = atWork(timed, RepairClass::Major);
    SECTION("never told")
    {
        order.reclassified << reclassified(order, 48 * hours + 1, RepairClass::General);
        CHECK(timed.the(DeadlineKind::TellSituation).limitAt == after(48 * hours));
        CHECK(timed.the(DeadlineKind::Complete).limitAt == after(72 * hours));
        order.completedAt = after(60 * hours);
        CHECK(late(timed.the(DeadlineKind::TellSituation)));
        CHECK_FALSE(late(timed.the(DeadlineKind::Complete)));
    }
    SECTION("told too late")
    {
        order.told << ToldCompletion{after(50 * hours), after(90 * hours), u"x"_s};
        order.reclassified << reclassified(order, 60 * hours, RepairClass::General);
        CHECK(late(timed.the(DeadlineKind::TellSituation)));
    }
    SECTION("the told day had passed")
    {
        order.told << ToldCompletion{after(hours), after(20 * hours), u"x"_s};
        order.reclassified << reclassified(order, 21 * hours, RepairClass::General);
        CHECK(timed.the(DeadlineKind::ToldCompletion).limitAt == after(20 * hours));
        CHECK_FALSE(timed.find(DeadlineKind::Update));
    }
    SECTION("in time")
    {
        order.reclassified << reclassified(order, 48 * hours, RepairClass::General);
        CHECK_FALSE(timed.find(DeadlineKind::TellSituation));
    }
}

TEST_CASE("an order that is void or was declined before anybody came leaves no deadline", "[S4-四-一-1-b]")
{
    TimedCase timed;
    auto& order = timed.issue();
    order.notifiedAt = after(2 * minutes);
    SECTION("declined before arrival")
    {
        order.declinedAt = after(hours);
        CHECK(timed.deadlines().isEmpty());
    }
    SECTION("void before arrival: the case waits for its next order")
    {
        order.voidedAt = after(hours);
        REQUIRE(timed.deadlines().size() == 1);
        CHECK(timed.the(DeadlineKind::Notify, 2).limitAt == after(5 * minutes));
    }
    SECTION("void after arrival")
    {
        order.arrivedAt = after(hours);
        order.voidedAt = after(2 * hours);
        CHECK_FALSE(timed.find(DeadlineKind::Arrive));
    }
    SECTION("the whole case is void")
    {
        timed.file.feedbackAt = after(days);
        timed.file.voidedAt = after(hours);
        CHECK(timed.deadlines().isEmpty());
    }
}

TEST_CASE("an order declined after the arrival keeps what happened and waits for nothing", "[S4-四-一-1-b]")
{
    TimedCase timed;
    auto& order = timed.issue();
    order.notifiedAt = after(2 * minutes);
    order.arrivedAt = after(30 * minutes);
    order.declinedAt = after(hours);
    CHECK(late(timed.the(DeadlineKind::Arrive)));
    CHECK_FALSE(timed.the(DeadlineKind::Arrive).ended);
    CHECK(timed.the(DeadlineKind::Complete).ended);
    CHECK_FALSE(lapsed(timed.the(DeadlineKind::Complete), after(30 * days)));
}

TEST_CASE("an order that is done again waits for neither paper nor revisit", "[S4-四-一-1-c]")
{
    TimedCase timed;
    auto& first = timed.issue();
    first.notifiedAt = after(minutes);
    first.arrivedAt = after(2 * minutes);
    first.completedAt = after(hours);
    CHECK_FALSE(timed.the(DeadlineKind::ReturnOrder).ended);
    timed.issue(RepairClass::Minor, 2 * hours).redoes = u"PG1"_s;
    CHECK(timed.the(DeadlineKind::ReturnOrder).ended);
    CHECK_FALSE(timed.the(DeadlineKind::Complete).ended);
    CHECK_FALSE(timed.the(DeadlineKind::Notify, 2).ended);
    timed.file.orders.last().voidedAt = after(3 * hours);
    CHECK_FALSE(timed.the(DeadlineKind::ReturnOrder).ended);
}

TEST_CASE("closing ends what was not met and nothing else", "[S4-五-一-1-c]")
{
    TimedCase timed;
    timed.file.feedbackAt = after(days);
    auto& order = timed.issue();
    order.notifiedAt = after(minutes);
    timed.file.closedAt = after(hours);
    CHECK_FALSE(timed.the(DeadlineKind::Notify).ended);
    CHECK(timed.the(DeadlineKind::Arrive).ended);
    CHECK(timed.the(DeadlineKind::Complete).ended);
    CHECK(timed.the(DeadlineKind::Feedback, 0).ended);
}

TEST_CASE("an imported case without an order closes without deadlines", "[S4-五-一-1-c]")
{
    TimedCase timed;
    timed.file.closedAt = after(hours);
    CHECK(timed.deadlines().isEmpty());
}

} // namespace guitai
