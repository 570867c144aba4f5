// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/steps/roads.h"

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("the arrival is recorded once, after the notice, with who came", "[S4-四-一-1-a]")
{
    Counter counter = counterAt(CaseState::Notified);
    mustRefuse(counter, RecordArrival{.arrivedAt = counter.now.addSecs(-1)}, Code::TimeOutOfOrder, "R-event-times");
    counter.later(900).must({RecordArrival{.repairer = StaffId{21}}});
    CHECK(counter.order().assignee == StaffId{21});
    CHECK(counter.deadline(DeadlineKind::Arrive)->metAt == counter.deadline(DeadlineKind::Arrive)->limitAt);
    mustRefuse(counter, RecordArrival{}, Code::AlreadyDone, "S4-四-一-1-a");
}

TEST_CASE("timeliness is told by the arrival's own deadline", "[S4-四-一-1-b]")
{
    Counter counter = counterAt(CaseState::Notified);
    counter.later(901).must({RecordArrival{}});
    const auto* arrive = counter.deadline(DeadlineKind::Arrive);
    CHECK(*arrive->metAt > *arrive->limitAt);
}

TEST_CASE("an unknown repairer is refused", "[S4-四-一-1-a]")
{
    Counter counter = counterAt(CaseState::Notified);
    counter.facts.personKnown = false;
    mustRefuse(counter, RecordArrival{.repairer = StaffId{99}}, Code::PersonUnknown);
}

TEST_CASE("work waits for owner, developer or contractor, never for parts, and says why", "[S4-四-一-2-a]")
{
    Counter counter = counterAt(CaseState::Arrived);
    mustRefuse(counter, PutOnHold{.reason = HoldReason::MissingParts, .note = u"缺件"_s}, Code::MissingPartsAreNoHold);
    mustRefuse(counter, PutOnHold{}, Code::FieldMissing);
    mustRefuse(counter, PutOnHold{.from = counter.now.addSecs(-1), .note = u"x"_s}, Code::TimeOutOfOrder);
    counter.must({PutOnHold{.reason = HoldReason::Contractor, .note = u"等保修单位"_s}});
    CHECK_FALSE(counter.deadline(DeadlineKind::Complete)->limitAt);
    mustRefuse(counter, done(), Code::OnHold);
    mustRefuse(counter, Resume{counter.now.addSecs(-1)}, Code::TimeOutOfOrder);
    counter.later(3600).must({Resume{}});
    CHECK(counter.deadline(DeadlineKind::Complete)->moved == 3'600'000);
    mustRefuse(counter, Resume{}, Code::NotOnHold);
    mustRefuse(counter, Complete{.completedAt = counter.now.addSecs(-1), .findings = u"x"_s}, Code::TimeOutOfOrder);
}

TEST_CASE("reclassifying needs a reason and another class", "[S4-四-一-2-b]")
{
    Counter counter = counterAt(CaseState::Arrived);
    mustRefuse(counter, Reclassify{}, Code::FieldMissing);
    mustRefuse(counter, Reclassify{RepairClass::Minor, u"x"_s}, Code::SameClass);
    counter.must({Reclassify{RepairClass::General, u"要开墙"_s}});
    CHECK(counter.caseFile.repairClass == RepairClass::General);
    CHECK(counter.order().reclassified.last().from == RepairClass::Minor);
    const auto* complete = counter.deadline(DeadlineKind::Complete);
    CHECK(complete->startedAt.secsTo(*complete->limitAt) == 72 * 3600);
}

TEST_CASE("a great repair tells situation and expected day, and tells anew before it lapses", "[S4-四-一-2-c]")
{
    Counter counter = counterAt(CaseState::Notified, {}, RepairClass::Major);
    const auto expected = counter.now.addDays(5);
    mustRefuse(counter, TellExpected{.expected = expected}, Code::FieldMissing);
    mustRefuse(counter, TellExpected{.expected = counter.now.addSecs(-1), .situation = u"x"_s}, Code::FieldInvalid);
    mustRefuse(counter, TellExpected{.toldAt = counter.now.addSecs(-1), .expected = expected, .situation = u"x"_s},
               Code::TimeOutOfOrder);
    counter.must({TellExpected{.expected = expected, .situation = u"配件在外地"_s}});
    CHECK(counter.deadline(DeadlineKind::ToldCompletion)->limitAt == expected);
    counter.now = expected; // its last second
    counter.must({TellExpected{.expected = expected.addDays(3), .situation = u"厂家延期"_s}});
    CHECK(counter.order().told.size() == 2);
    counter.now = expected.addDays(3).addSecs(1);
    mustRefuse(counter, TellExpected{.expected = expected.addDays(9), .situation = u"x"_s}, Code::LateRenewal,
               "S4-四-一-2-c");
}

TEST_CASE("a small repair has no told day; one reclassified too late has", "[S4-四-一-2-c]")
{
    Counter counter = counterAt(CaseState::Arrived);
    const TellExpected telling{.expected = counter.now.addDays(9), .situation = u"等配件"_s};
    mustRefuse(counter, telling, Code::WrongState, "S4-四-一-2-c");
    counter.later(25 * 3600).must({Reclassify{RepairClass::RemoteParts, u"异地采购"_s}, telling});
    CHECK(counter.deadline(DeadlineKind::ToldCompletion));
    CHECK(*counter.deadline(DeadlineKind::Complete)->limitAt < counter.now);
}

TEST_CASE("progress told to the reporter puts off the alarm", "[S4-四-一-2-d]")
{
    Counter counter = counterAt(CaseState::Arrived, {}, RepairClass::Major);
    counter.must({TellExpected{.expected = counter.now.addDays(30), .situation = u"等配件"_s}});
    counter.later(2 * 86'400).must({told(ContactTopic::Progress)});
    CHECK(counter.deadline(DeadlineKind::Update)->limitAt == counter.now.addDays(3));
}

TEST_CASE("a completion says what was found and what it cost", "[S4-四-一-2-a]")
{
    Counter counter = counterAt(CaseState::Arrived);
    mustRefuse(counter, Complete{}, Code::FindingsMissing);
    const auto spoilt = [&](const Material& material) {
        auto input = done();
        input.materials << material;
        mustRefuse(counter, input, Code::FieldInvalid);
    };
    spoilt({u" "_s, 1000, u"只"_s, {100}});
    spoilt({u"阀芯"_s, 0, u"只"_s, {100}});
    spoilt({u"阀芯"_s, -1000, u"只"_s, {100}});
    spoilt({u"阀芯"_s, 1000, u"只"_s, {-1}});
    spoilt({u"阀芯"_s, std::numeric_limits<qint64>::max(), u"只"_s, {std::numeric_limits<qint64>::max()}});
    auto two = done();
    two.materials = {{u"阀芯"_s, 1000, u"只"_s, {1550}}, {u"垫片"_s, 0, u"只"_s, {100}}};
    CHECK(counter.step(two)->args == QStringList{u"materials[1].quantity"_s});
    auto input = done();
    for (const qint64 labour : {qint64{-1}, std::numeric_limits<qint64>::max()}) {
        input.labour = {labour};
        mustRefuse(counter, input, Code::FieldInvalid);
    }
    input.materials = {{u"阀芯"_s, 1000, u"只"_s, {1550}}};
    input.labour = {3000};
    input.ownerOpinion = Satisfaction::Satisfied;
    counter.later(3600).must({input});
    CHECK(counter.order().total() == Money{4550});
    CHECK(counter.order().completedAt == counter.now);
    CHECK(counter.order().ownerOpinion == Satisfaction::Satisfied);
}

TEST_CASE("a rework in an open case is another order that names the one it does again", "[S4-四-一-1-c]")
{
    Counter counter = counterAt(CaseState::Completed);
    mustRefuse(counter, Rework{}, Code::FieldMissing);
    counter.later(7200).must({Rework{u"又漏了"_s, StaffId{22}}});
    REQUIRE(counter.caseFile.orders.size() == 2);
    CHECK(counter.order().redoes == counter.caseFile.orders[0].number);
    CHECK(counter.order().number == u"PG2026-000002"_s);
    CHECK(counter.order().assignee == StaffId{22});
    CHECK(counter.caseFile.state == CaseState::Issued);
    CHECK(counter.deadline(DeadlineKind::Notify, 2)->startedAt == counter.now);
    mustRefuse(counter, NotifyTeam{.notifiedAt = counter.now.addSecs(-1)}, Code::TimeOutOfOrder);
    counter.must({VoidOrder{u"误开"_s}});
    CHECK(counter.caseFile.state == CaseState::Completed);
    mustRefuse(counter, IssueOrder{}, Code::OrderAlreadyOpen);
    mustRefuse(counter, VoidCase{u"x"_s}, Code::OpenOrder);
    counter.must({Rework{u"真的又漏"_s, {}}});
    CHECK(counter.order().ordinal == 3);
    CHECK(counter.order().redoes == u"PG2026-000001"_s);
}

TEST_CASE("a rework after the closing is a new case whose order names the old one", "[S4-四-一-1-c]")
{
    Counter counter;
    auto call = aRepair();
    call.redoes = u"PG2026-000007"_s;
    counter.must({call});
    counter.later(600).must({IssueOrder{}});
    CHECK(counter.order().redoes == u"PG2026-000007"_s);
    CHECK(counter.deadline(DeadlineKind::Notify)->startedAt == counter.now);
    counter.must({VoidOrder{u"误开"_s}, IssueOrder{}});
    CHECK(counter.order().redoes == u"PG2026-000007"_s);
}

TEST_CASE("no event lies in the future", "[S4-四-一-1-a]")
{
    const auto future = [](CaseState state, auto step) {
        Counter counter = counterAt(state, {}, RepairClass::Major);
        mustRefuse(counter, step(counter.now.addMSecs(1)), Code::TimeInFuture, "R-event-times");
    };
    future(CaseState::Issued, [](QDateTime at) { return NotifyTeam{.notifiedAt = at}; });
    future(CaseState::Notified, [](QDateTime at) { return RecordArrival{.arrivedAt = at}; });
    future(CaseState::Arrived, [](QDateTime at) { return PutOnHold{.from = at, .note = u"x"_s}; });
    future(CaseState::OnHold, [](QDateTime at) { return Resume{at}; });
    future(CaseState::Arrived,
           [](QDateTime at) { return TellExpected{.toldAt = at, .expected = at.addDays(1), .situation = u"x"_s}; });
    future(CaseState::Arrived, [](QDateTime at) { return Complete{.completedAt = at, .findings = u"x"_s}; });
    future(CaseState::Completed, [](QDateTime at) { return ReturnOrder{.returnedAt = at}; });
    future(CaseState::Returned,
           [](QDateTime at) { return RecordRevisit{.revisitedAt = at, .satisfaction = Satisfaction::Satisfied}; });
    future(CaseState::Arrived, [](QDateTime at) { return Decline{.declinedAt = at, .reason = u"x"_s}; });
    future(CaseState::Registered, [](QDateTime at) { return LogContact{.at = at}; });
}

TEST_CASE("a clock that was set back does not stop the counter where no time is typed", "[S4-四-一-1-a]")
{
    Counter counter;
    counter.must({aRepair(), IssueOrder{}, MarkPrinted{}});
    const auto step = [&](const AnyCaseStep& input) { counter.later(-30).must({input}); };
    step(NotifyTeam{});
    step(RecordArrival{});
    step(PutOnHold{.note = u"x"_s});
    step(Resume{});
    step(done());
    step(ReturnOrder{});
    step(revisited());
    const auto& order = counter.order();
    for (const auto& time : {order.notifiedAt, order.arrivedAt, order.completedAt, order.returnedAt})
        CHECK(time == counter.caseFile.happenedAt);
}

} // namespace guitai
