// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/steps/roads.h"

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("a paid order is not printed before the fee standard was told", "[S4-三-二-1-a]")
{
    Counter counter;
    auto call = aRepair();
    call.feeTold = false;
    counter.must({call});
    mustRefuse(counter, IssueOrder{}, Code::FeeNotTold, "S4-三-二-1-a");
    counter.must({told(ContactTopic::FeeStandard), IssueOrder{}});
}

TEST_CASE("an order that the owner must pay after the warranty needs his consent to the reason", "[S4-三-二-3-a]")
{
    Counter counter;
    counter.must({anExpiredRepair()});
    mustRefuse(counter, IssueOrder{}, Code::ExplanationMissing, "S4-三-二-3-a");
    auto explained = told(ContactTopic::Explanation);
    explained.acknowledged = false; // heard, not agreed
    counter.must({explained});
    mustRefuse(counter, IssueOrder{}, Code::ExplanationMissing, "S4-三-二-3-a");
    counter.must({told(ContactTopic::Explanation), IssueOrder{}});
}

TEST_CASE("an owner made to pay by overruling hears why", "[S4-三-二-3-a]")
{
    Counter counter;
    counter.must(
        {aLegacyRepair(counter), OverruleBearer{Bearer::Owner, u"业主装修造成"_s}, told(ContactTopic::FeeStandard)});
    mustRefuse(counter, IssueOrder{}, Code::ExplanationMissing, "S4-三-二-3-a");
}

TEST_CASE("a shared facility's order tells the expected completion first", "[S4-三-二-2-a][S4-三-二-2-b]")
{
    Counter counter;
    auto call = aSharedRepair();
    call.expectedAt.reset();
    counter.must({call});
    mustRefuse(counter, IssueOrder{}, Code::ExpectedCompletionMissing, "S4-三-二-2-a");
    counter.must({LogContact{.topic = ContactTopic::ExpectedCompletion, .promised = counter.now.addSecs(7200)},
                  IssueOrder{}, MarkPrinted{}, NotifyTeam{}});
    REQUIRE(counter.deadline(DeadlineKind::Notify));
    CHECK(counter.caseFile.state == CaseState::Notified);
}

TEST_CASE("what nobody can tell on the spot is promised feedback", "[S4-三-二-3-b]")
{
    Counter counter;
    auto call = aRepair();
    call.disputed = true;
    counter.must({call});
    mustRefuse(counter, IssueOrder{}, Code::FeedbackTimeMissing, "S4-三-二-3-b");
    counter.must({LogContact{.topic = ContactTopic::Feedback, .promised = counter.now.addDays(1)}});
    REQUIRE(counter.deadline(DeadlineKind::Feedback, 0));
    counter.must({IssueOrder{}});
}

TEST_CASE("a developer's defect is promised feedback on who is liable, then inspected", "[S4-三-二-4-b][S4-三-二-4-c]")
{
    Counter counter;
    auto call = aLegacyRepair(counter);
    call.feedbackAt.reset();
    counter.must({call});
    mustRefuse(counter, IssueOrder{}, Code::FeedbackTimeMissing, "S4-三-二-4-b");
    counter.must({call = aLegacyRepair(counter), IssueOrder{}, MarkPrinted{}, NotifyTeam{}});
    CHECK(counter.deadline(DeadlineKind::Feedback, 0)->limitAt == call.feedbackAt);
    CHECK(counter.deadline(DeadlineKind::Notify)->metAt);
    Counter overruled;
    overruled.must({aRepair(), OverruleBearer{Bearer::Developer, u"遗留"_s}});
    mustRefuse(overruled, IssueOrder{}, Code::FeedbackTimeMissing, "S4-三-二-4-b");
}

TEST_CASE("the order names the unit that does the work", "[S4-三-二-4-e]")
{
    Counter counter;
    counter.must({aRepair(), IssueOrder{.assignee = StaffId{21}, .unit = u"某建筑公司"_s}});
    CHECK(counter.order().unit == u"某建筑公司"_s);
    CHECK(counter.order().assignee == StaffId{21});
    counter.facts.personKnown = false;
    mustRefuse(counter, NotifyTeam{.assignee = StaffId{99}}, Code::PersonUnknown);
}

TEST_CASE("an order is printed as often as needed, first time kept", "[S4-三-二-1-b]")
{
    Counter counter;
    counter.must({aRepair()});
    mustRefuse(counter, MarkPrinted{}, Code::OrderNotIssued, "S4-三-二-1-b");
    counter.must({IssueOrder{}, MarkPrinted{}});
    const auto first = counter.now;
    counter.later(60).must({MarkPrinted{}});
    CHECK(counter.order().printedAt == first);
    CHECK(counter.order().printCount == 2);
    mustRefuse(counter, IssueOrder{}, Code::OrderAlreadyOpen, "S4-三-二-1-b");
}

TEST_CASE("the team is notified within five minutes, once", "[S4-三-二-1-c][S4-三-二-4-c]")
{
    Counter counter = counterAt(CaseState::Issued);
    const auto registered = counter.caseFile.registeredAt;
    CHECK(counter.deadline(DeadlineKind::Notify)->limitAt == registered.addSecs(300));
    counter.later(400).must({NotifyTeam{.notifiedAt = registered.addSecs(300), .assignee = StaffId{21}}});
    const auto* notify = counter.deadline(DeadlineKind::Notify);
    CHECK(*notify->metAt <= *notify->limitAt);
    CHECK(counter.order().assignee == StaffId{21});
    mustRefuse(counter, NotifyTeam{}, Code::AlreadyDone, "S4-三-二-1-c");
}

TEST_CASE("the time that the resident wished at the call is the order's appointment", "[S4-三-二-1-d]")
{
    Counter counter;
    auto call = aRepair();
    call.wishedAt = counter.now.addSecs(4 * 3600);
    counter.must({call, IssueOrder{}, NotifyTeam{}});
    CHECK(counter.order().appointedAt == call.wishedAt);
    CHECK(counter.deadline(DeadlineKind::Arrive)->startedAt == *call.wishedAt);
    const auto other = counter.now.addSecs(6 * 3600);
    counter.must({Appoint{other, WishedBy::Resident}});
    CHECK(counter.deadline(DeadlineKind::Arrive)->startedAt == other);
    counter.must({Appoint{other, WishedBy::Company}});
    CHECK(counter.deadline(DeadlineKind::Arrive)->startedAt == *counter.order().notifiedAt);
    mustRefuse(counter, Appoint{}, Code::FieldInvalid, "S4-三-二-1-d");
    mustRefuse(counter, Appoint{.appointedAt = counter.now.addDays(-1)}, Code::FieldInvalid, "S4-三-二-1-d");
}

TEST_CASE("the owner may decline until the work is done", "[S4-三-二-3-d]")
{
    Counter counter = counterAt(CaseState::OnHold);
    mustRefuse(counter, Decline{}, Code::FieldMissing);
    mustRefuse(counter, Decline{.declinedAt = counter.now.addSecs(-1), .reason = u"不修了"_s}, Code::TimeOutOfOrder);
    counter.later(60).must({Decline{.reason = u"不修了"_s}});
    CHECK(counter.order().holds.last().until == counter.now);
    CHECK(counter.caseFile.state == CaseState::Declined);
    mustRefuse(counter, CloseCase{}, Code::FieldInvalid);
    counter.must({CloseCase{CloseReason::OwnerDeclined, {}}});
}

TEST_CASE("a void order keeps its number and another is issued", "[S4-三-二-1-b]")
{
    Counter counter = counterAt(CaseState::Notified);
    mustRefuse(counter, VoidOrder{}, Code::FieldMissing);
    counter.must({VoidOrder{u"写错房号"_s}});
    CHECK(counter.caseFile.state == CaseState::Registered);
    mustRefuse(counter, NotifyTeam{}, Code::OrderNotIssued);
    counter.must({IssueOrder{}});
    REQUIRE(counter.caseFile.orders.size() == 2);
    CHECK(counter.caseFile.orders[0].number == u"PG2026-000001"_s);
    CHECK(counter.order().number == u"PG2026-000002"_s);
    CHECK(counter.order().ordinal == 2);
    CHECK_FALSE(counter.deadline(DeadlineKind::Arrive, 1));
    CHECK(counter.deadline(DeadlineKind::Notify, 2));
}

TEST_CASE("an order of a closed case is printed again, and any order by its ordinal", "[S4-三-二-1-b]")
{
    Counter counter;
    counter.must({aRepair(), IssueOrder{}, VoidOrder{u"写错"_s}, IssueOrder{}, MarkPrinted{}, MarkPrinted{.order = 1}});
    CHECK(counter.caseFile.orders[0].printCount == 1);
    CHECK(counter.caseFile.orders[1].printCount == 1);
    mustRefuse(counter, MarkPrinted{.order = 3}, Code::OrderNotIssued, "S4-三-二-1-b");
    counter.must({VoidCase{u"重复登记"_s}, MarkPrinted{}});
    CHECK(counter.caseFile.orders[1].printCount == 2);
}

} // namespace guitai
