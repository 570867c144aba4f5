// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/procedure/timed_case.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// The deadline runs `length` seconds from `start` (seconds after the call): its last second is within, the next not.
void expectRun(const Deadline& deadline, qint64 start, qint64 length)
{
    CHECK(deadline.startedAt == after(start));
    REQUIRE(deadline.limitAt);
    CHECK(*deadline.limitAt == after(start + length));
    CHECK_FALSE(lapsed(deadline, after(start + length)));
    CHECK(lapsed(deadline, after(start + length + 1)));
}

} // namespace

TEST_CASE("T02: the team is notified within five minutes of the registration", "[S4-三-二-1-c]")
{
    TimedCase timed;
    expectRun(timed.the(DeadlineKind::Notify), 0, 5 * minutes); // no order yet
    auto& order = timed.issue(RepairClass::Minor, 2 * minutes);
    expectRun(timed.the(DeadlineKind::Notify), 0, 5 * minutes);
    order.notifiedAt = after(5 * minutes);
    CHECK_FALSE(late(timed.the(DeadlineKind::Notify)));
    order.notifiedAt = after(5 * minutes + 1);
    CHECK(late(timed.the(DeadlineKind::Notify)));
    CHECK(timed.the(DeadlineKind::Notify).clause == u"S4-三-二-1-c"_s);
}

TEST_CASE("T02 of an emergency runs from the call, not from the writing", "[S4-三-二-5]")
{
    TimedCase timed;
    timed.file.emergency = true;
    timed.file.registeredAt = after(20 * minutes);
    auto& order = timed.issue(RepairClass::Urgent);
    order.issuedAt.reset();
    order.number.clear();
    order.notifiedAt = after(4 * minutes);
    const auto notify = timed.the(DeadlineKind::Notify);
    CHECK(notify.startedAt == after(0));
    CHECK_FALSE(late(notify));
    order.issuedAt = after(30 * minutes); // 补填 moves nothing
    CHECK(timed.the(DeadlineKind::Notify) == notify);
}

TEST_CASE("T02 of a rework runs from its issue, in the same case and in a new one", "[S4-四-一-1-c]")
{
    TimedCase timed;
    SECTION("same case")
    {
        timed.issue().completedAt = after(hours);
        timed.issue(RepairClass::Minor, 3 * hours).redoes = u"PG1"_s;
        expectRun(timed.the(DeadlineKind::Notify, 2), 3 * hours, 5 * minutes);
    }
    SECTION("new case")
    {
        timed.issue(RepairClass::Minor, hours).redoes = u"PG7"_s;
        expectRun(timed.the(DeadlineKind::Notify), hours, 5 * minutes);
    }
}

TEST_CASE("T03: somebody is there fifteen minutes after the notice", "[S4-四-一-1-a]")
{
    TimedCase timed;
    auto& order = timed.issue();
    CHECK_FALSE(timed.find(DeadlineKind::Arrive));
    order.notifiedAt = after(4 * minutes);
    expectRun(timed.the(DeadlineKind::Arrive), 4 * minutes, 15 * minutes);
    order.arrivedAt = after(19 * minutes);
    CHECK_FALSE(late(timed.the(DeadlineKind::Arrive)));
    order.arrivedAt = after(19 * minutes + 1);
    CHECK(late(timed.the(DeadlineKind::Arrive)));
}

TEST_CASE("T04 and T05: minor, urgent and shared minor repairs aim at two hours and end in a day", "[S4-四-一-2-a]")
{
    TimedCase timed;
    auto& order = timed.issue(GENERATE(RepairClass::Minor, RepairClass::Urgent, RepairClass::SharedMinor));
    order.notifiedAt = after(minutes);
    const auto complete = timed.the(DeadlineKind::Complete);
    expectRun(complete, minutes, 24 * hours);
    REQUIRE(complete.targetAt);
    CHECK(*complete.targetAt == after(minutes + 2 * hours));
    CHECK_FALSE(lapsed(complete, after(minutes + 2 * hours + 1))); // the target missed is amber, never overdue
    CHECK_FALSE(timed.find(DeadlineKind::TellSituation));
}

TEST_CASE("T06: a general repair ends in 72 hours and has no target", "[S4-四-一-2-b]")
{
    TimedCase timed;
    timed.issue(RepairClass::General).notifiedAt = after(minutes);
    expectRun(timed.the(DeadlineKind::Complete), minutes, 72 * hours);
    CHECK_FALSE(timed.the(DeadlineKind::Complete).targetAt);
}

TEST_CASE("hours run through nights, weekends and holidays", "[S4-四-一-2-b]")
{
    TimedCase timed; // the evening before the National Day
    timed.issue(RepairClass::General).notifiedAt = after(12 * hours);
    CHECK(*timed.the(DeadlineKind::Complete).limitAt == QDateTime(QDate(2026, 10, 3), QTime(14, 0), Qt::UTC));
}

TEST_CASE("T07: within 48 hours the reporter is told; then the told day is the limit", "[S4-四-一-2-c]")
{
    TimedCase timed;
    auto& order = timed.issue(GENERATE(RepairClass::Major, RepairClass::OutsideSpecialist, RepairClass::RemoteParts));
    order.notifiedAt = after(minutes);
    order.appointedAt = after(5 * hours); // T07 runs from the notice
    CHECK_FALSE(timed.find(DeadlineKind::Complete));
    CHECK_FALSE(timed.find(DeadlineKind::ToldCompletion));
    expectRun(timed.the(DeadlineKind::TellSituation), minutes, 48 * hours);
    order.told << ToldCompletion{after(48 * hours), after(100 * hours), u"等配件"_s};
    CHECK(timed.the(DeadlineKind::TellSituation).metAt == after(48 * hours));
    CHECK(timed.the(DeadlineKind::ToldCompletion).startedAt == after(48 * hours));
    CHECK(timed.the(DeadlineKind::ToldCompletion).limitAt == after(100 * hours));
    order.told << ToldCompletion{after(90 * hours), after(200 * hours), u"再等"_s};
    CHECK(timed.the(DeadlineKind::TellSituation).metAt == after(48 * hours));
    const auto told = timed.the(DeadlineKind::ToldCompletion);
    CHECK(told.limitAt == after(200 * hours));
    CHECK_FALSE(lapsed(told, after(200 * hours)));
    CHECK(lapsed(told, after(200 * hours + 1)));
    order.completedAt = after(200 * hours);
    CHECK_FALSE(late(timed.the(DeadlineKind::ToldCompletion)));
}

TEST_CASE("a great repair that was done before anything was told has told by deed", "[S4-四-一-2-c]")
{
    TimedCase timed;
    auto& order = timed.issue(RepairClass::Major);
    order.notifiedAt = after(0);
    order.arrivedAt = after(minutes);
    order.completedAt = after(hours);
    CHECK(timed.the(DeadlineKind::TellSituation).metAt == after(hours));
    CHECK_FALSE(timed.find(DeadlineKind::ToldCompletion));
}

TEST_CASE("the reporter hears of the progress every three days until the work is done", "[S4-四-一-2-d]")
{
    TimedCase timed;
    auto& order = timed.issue(RepairClass::Major);
    order.notifiedAt = after(0);
    CHECK_FALSE(timed.find(DeadlineKind::Update));
    order.told << ToldCompletion{after(hours), after(30 * days), u"等配件"_s};
    expectRun(timed.the(DeadlineKind::Update), hours, 3 * days);
    timed.file.log << LogEntry{.at = after(2 * days), .topic = ContactTopic::General};
    expectRun(timed.the(DeadlineKind::Update), hours, 3 * days);
    timed.file.log << LogEntry{.at = after(2 * days), .topic = ContactTopic::Progress};
    expectRun(timed.the(DeadlineKind::Update), 2 * days, 3 * days);
    order.told << ToldCompletion{after(4 * days), after(40 * days), u"再等"_s};
    expectRun(timed.the(DeadlineKind::Update), 4 * days, 3 * days);
    order.completedAt = after(5 * days);
    CHECK_FALSE(timed.find(DeadlineKind::Update));
}

TEST_CASE("T08: the order is back within 24 hours of the completion", "[S4-五-一-2-a]")
{
    TimedCase timed;
    auto& order = timed.issue();
    order.notifiedAt = after(0);
    CHECK_FALSE(timed.find(DeadlineKind::ReturnOrder));
    order.completedAt = after(hours);
    expectRun(timed.the(DeadlineKind::ReturnOrder), hours, 24 * hours);
    order.returnedAt = after(25 * hours);
    CHECK_FALSE(late(timed.the(DeadlineKind::ReturnOrder)));
    order.returnedAt = after(25 * hours + 1);
    CHECK(late(timed.the(DeadlineKind::ReturnOrder)));
}

TEST_CASE("T09: a revisit is answered within 72 hours; an attempt stops nothing", "[S4-五-一-2-b]")
{
    TimedCase timed;
    auto& order = timed.issue();
    order.notifiedAt = after(0);
    order.completedAt = after(hours);
    CHECK_FALSE(timed.find(DeadlineKind::Revisit));
    order.returnedAt = after(2 * hours);
    expectRun(timed.the(DeadlineKind::Revisit), 2 * hours, 72 * hours);
    order.revisits << Revisit{.at = after(3 * hours), .answered = false};
    CHECK_FALSE(timed.the(DeadlineKind::Revisit).metAt);
    order.revisits << Revisit{.at = after(74 * hours), .answered = true};
    CHECK(timed.the(DeadlineKind::Revisit).metAt == after(74 * hours));
    CHECK_FALSE(late(timed.the(DeadlineKind::Revisit)));
}

TEST_CASE("an appointment that the resident wished moves T03 to T06, the company's does not", "[S4-三-二-1-d]")
{
    TimedCase timed;
    auto& order = timed.issue(GENERATE(RepairClass::Minor, RepairClass::General));
    const qint64 length = order.repairClass == RepairClass::Minor ? 24 * hours : 72 * hours;
    order.notifiedAt = after(minutes);
    order.appointedAt = after(6 * hours);
    order.wishedBy = WishedBy::Resident;
    CHECK(timed.the(DeadlineKind::Notify).startedAt == after(0));
    expectRun(timed.the(DeadlineKind::Arrive), 6 * hours, 15 * minutes);
    expectRun(timed.the(DeadlineKind::Complete), 6 * hours, length);
    order.wishedBy = WishedBy::Company;
    expectRun(timed.the(DeadlineKind::Arrive), minutes, 15 * minutes);
    expectRun(timed.the(DeadlineKind::Complete), minutes, length);
}

TEST_CASE("an appointment before the notice gives nobody less time", "[S4-三-二-1-d]")
{
    TimedCase timed;
    auto& order = timed.issue();
    order.notifiedAt = after(hours);
    order.appointedAt = after(30 * minutes);
    expectRun(timed.the(DeadlineKind::Arrive), hours, 15 * minutes);
}

TEST_CASE("T16: promised feedback is due at its hour", "[S4-三-二-4-b]")
{
    TimedCase timed;
    CHECK_FALSE(timed.find(DeadlineKind::Feedback, 0));
    timed.file.feedbackAt = after(26 * hours);
    expectRun(timed.the(DeadlineKind::Feedback, 0), 0, 26 * hours);
    timed.file.feedbackToldAt = after(26 * hours);
    CHECK_FALSE(late(timed.the(DeadlineKind::Feedback, 0)));
    timed.file.feedbackToldAt = after(26 * hours + 1);
    CHECK(late(timed.the(DeadlineKind::Feedback, 0)));
}

TEST_CASE("every deadline names a clause of the regulation", "[S4-四-一-2-d]")
{
    TimedCase timed;
    timed.file.feedbackAt = after(days);
    auto& order = timed.issue(RepairClass::Major);
    order.notifiedAt = after(0);
    order.told << ToldCompletion{after(hours), after(30 * days), u"x"_s};
    order.returnedAt = after(hours);
    const auto all = timed.deadlines();
    CHECK(all.size() == 7);
    for (const auto& deadline : all)
        CHECK(deadline.clause.startsWith(u"S4-"));
}

} // namespace guitai
