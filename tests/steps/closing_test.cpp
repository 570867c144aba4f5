// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/steps/roads.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// Registered by `report` and walked to the answered revisit.
Counter walked(const RegisterRepair& report, const std::function<void(Counter&)>& before = {})
{
    Counter counter;
    counter.must({report});
    if (before)
        before(counter);
    return counter.must(
        {IssueOrder{}, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, done(), ReturnOrder{}, revisited()});
}

const Attach sheet{.kind = AttachmentKind::ContactSheet, .number = u"LX2026-0007"_s};

} // namespace

TEST_CASE("a time that is said to the minute is not too early within the minute of the event before it")
{
    Counter counter = counterAt(CaseState::Arrived);
    counter.now = counter.order().arrivedAt->addSecs(607);
    counter.must({done()}).later(30);
    const QDateTime completed = *counter.order().completedAt;
    const QDateTime said = completed.addSecs(-completed.time().second());
    REQUIRE(said < completed);
    mustRefuse(counter, ReturnOrder{.returnedAt = said.addMSecs(-1)}, Code::TimeOutOfOrder);
    counter.must({MarkPrinted{}, ReturnOrder{.returnedAt = said}});
    CHECK(counter.order().returnedAt == completed);
}

TEST_CASE("the paper comes back signed, once, after the completion", "[S4-五-一-2-a]")
{
    Counter counter = counterAt(CaseState::Completed);
    mustRefuse(counter, ReturnOrder{.returnedAt = counter.now.addSecs(-1)}, Code::TimeOutOfOrder);
    counter.later(24 * 3600).must({ReturnOrder{.ownerSigned = true, .ownerOpinion = Satisfaction::RoughlySatisfied}});
    CHECK(counter.order().ownerSigned);
    CHECK(counter.order().ownerOpinion == Satisfaction::RoughlySatisfied);
    CHECK(counter.deadline(DeadlineKind::ReturnOrder)->metAt == counter.deadline(DeadlineKind::ReturnOrder)->limitAt);
    mustRefuse(counter, ReturnOrder{}, Code::AlreadyDone, "S4-五-一-2-a");
}

TEST_CASE("an order that was never printed cannot come back", "[S4-五-一-2-a]")
{
    Counter counter;
    counter.must({aRepair(), IssueOrder{}, NotifyTeam{}, RecordArrival{}, done()});
    mustRefuse(counter, ReturnOrder{}, Code::NotPrinted, "S4-三-二-1-b");
}

TEST_CASE("the revisit follows the paper, by the area manager, with an answer", "[S4-五-一-2-b]")
{
    Counter counter = counterAt(CaseState::Completed);
    mustRefuse(counter, revisited(), Code::NotReturned, "S4-五-一-2-b");
    counter.must({ReturnOrder{}});
    mustRefuse(counter, RecordRevisit{}, Code::FieldMissing, "S4-五-一-2-b");
    counter.as({Role::Receptionist}, {1}); // the owner of the case
    mustRefuse(counter, revisited(), Code::NotYourRole, "S4-五-一-2-b");
    counter.as({Role::AreaManager}, {5}).must({RecordRevisit{.answered = false, .result = u"无人接"_s}});
    CHECK(counter.caseFile.state == CaseState::Returned);
    CHECK_FALSE(counter.deadline(DeadlineKind::Revisit)->metAt);
    counter.later(3600).must({RecordRevisit{.way = ContactWay::Visit, .satisfaction = Satisfaction::Satisfied}});
    CHECK(counter.order().revisits.size() == 2);
    CHECK(counter.order().answeredRevisit()->by == StaffId{5});
    mustRefuse(counter, revisited(), Code::AlreadyDone, "S4-五-一-2-b");
}

TEST_CASE("a site may leave the revisit to who received the repair", "[S4-五-一-1-a]")
{
    Counter counter = counterAt(CaseState::Returned);
    counter.facts.areaManagerRevisits = false;
    counter.as({Role::AreaManager}, {5});
    mustRefuse(counter, revisited(), Code::NotYourRole);
    counter.as({Role::Receptionist}, {2});
    mustRefuse(counter, revisited(), Code::NotYourRole);
    counter.as({Role::Receptionist}, {1}).must({revisited()});
    Counter director = counterAt(CaseState::Returned);
    director.facts.areaManagerRevisits = false;
    director.as({Role::SiteDirector}, {8}).must({revisited()});
}

TEST_CASE("a case is followed until it is done, returned and revisited", "[S4-五-一-1-c]")
{
    Counter counter = counterAt(CaseState::Registered);
    mustRefuse(counter, CloseCase{}, Code::OrderNotIssued);
    counter.must({IssueOrder{}, MarkPrinted{}, NotifyTeam{}, RecordArrival{}});
    mustRefuse(counter, CloseCase{}, Code::OpenOrder, "S4-五-一-1-c");
    counter.must({done()});
    mustRefuse(counter, CloseCase{}, Code::NotReturned, "S4-五-一-2-a");
    counter.must({ReturnOrder{}});
    mustRefuse(counter, CloseCase{}, Code::NotRevisited, "S4-五-一-2-b");
    counter.must({revisited()});
    mustRefuse(counter, CloseCase{CloseReason::OwnerDeclined, {}}, Code::FieldInvalid);
    counter.must({CloseCase{}});
    CHECK(counter.caseFile.closedAt == counter.now);
}

TEST_CASE("what is charged is signed for before the case closes", "[S4-四-二-1-b]")
{
    Counter counter = counterAt(CaseState::Arrived);
    auto charged = done();
    charged.labour = {3000};
    counter.must({charged, ReturnOrder{}, revisited()});
    mustRefuse(counter, CloseCase{}, Code::NotSigned, "S4-四-二-1-b");
    // a rework that costs nothing does not hide the first bill
    counter.must(
        {Rework{u"又漏"_s, {}}, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, done(), ReturnOrder{}, revisited()});
    mustRefuse(counter, CloseCase{}, Code::NotSigned, "S4-四-二-1-b");
    counter.must({Correct{u"ownerSigned"_s, 1, u"false"_s, u"true"_s, u"单上有签字"_s}, CloseCase{}});
}

TEST_CASE("rows 3, 5 and 6 do not close without a contact sheet; its number is asked for", "[S4-四-二-3-(1)-d]")
{
    Counter counter;
    auto call = anExpiredRepair();
    call.feedbackAt = counter.now.addDays(1);
    call.feeTold = false;
    SECTION("row 3")
    {
        call.scope = Scope::DeveloperLegacy;
    }
    SECTION("row 5")
    {
        call.part = u"structure"_s;
    }
    SECTION("row 6")
    {
        counter.facts.contractTerm = u"P8Y"_s;
    }
    SECTION("row 5 for an own part")
    {
        call.part = u"waterSupply"_s;
        counter.facts.acceptedOn = QDate(2025, 1, 1);
    }
    counter.must({call, IssueOrder{}, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, done(), ReturnOrder{}, revisited(),
                  told(ContactTopic::Feedback)});
    REQUIRE(needsContactSheet(counter.caseFile.judgement.row));
    mustRefuse(counter, CloseCase{}, Code::ContactSheetMissing, "S4-四-二-3-(1)-d");
    counter.must({Attach{.kind = AttachmentKind::ContactSheet, .digest = QByteArray(32, 'x')}});
    mustRefuse(counter, CloseCase{}, Code::ContactSheetMissing, "S4-四-二-3-(1)-d");
    counter.must({sheet, CloseCase{}});
}

TEST_CASE("overruling neither hides nor invents the developer's affair", "[S4-四-二-3-(1)-d]")
{
    const auto close = [](Bearer bearer, RegisterRepair report) {
        Counter counter;
        report.feedbackAt = counter.now.addDays(1);
        counter = walked(report, [&](Counter& each) { each.must({OverruleBearer{bearer, u"现场认定"_s}}); });
        counter.must({told(ContactTopic::Feedback)});
        return counter.step(CloseCase{});
    };
    RegisterRepair structure = anExpiredRepair();
    structure.part = u"structure"_s;
    const auto asked = [](const Bars& refusal) { return refusal && refusal->code == Code::ContactSheetMissing; };
    CHECK(asked(close(Bearer::Contractor, structure)));
    CHECK(asked(close(Bearer::Developer, aRepair())));
    CHECK_FALSE(close(Bearer::Contractor, aSharedRepair())); // row 8: only if the developer's help is asked
    CHECK_FALSE(close(Bearer::PropertyCompany, structure));
}

TEST_CASE("rows 8 and 4' close without a contact sheet", "[S4-四-二-2-b]")
{
    Counter counter;
    counter.facts.acceptedOn = QDate(2025, 6, 1);
    counter.must({aSharedRepair()});
    CHECK(counter.caseFile.judgement.row == LiabilityRow::SharedContractor);
    counter.must(
        {IssueOrder{}, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, done(), ReturnOrder{}, revisited(), CloseCase{}});
    CHECK_FALSE(walked(aRepair()).step(CloseCase{}));
}

TEST_CASE("promised feedback is given before the case closes", "[S4-三-二-4-b]")
{
    Counter counter;
    counter = walked(aLegacyRepair(counter));
    counter.must({sheet});
    mustRefuse(counter, CloseCase{}, Code::FeedbackNotGiven, "S4-三-二-4-b");
    counter.must({told(ContactTopic::Feedback), CloseCase{}});
}

TEST_CASE("a case does not close while nobody knows who pays", "[S4-三-二-3-c]")
{
    Counter counter;
    auto call = aRepair();
    call.disputed = true;
    call.feedbackAt = counter.now.addDays(1);
    counter = walked(call);
    counter.must({told(ContactTopic::Feedback)});
    mustRefuse(counter, CloseCase{}, Code::BearerUndetermined, "S4-三-二-3-c");
    counter.must({JudgeBearer{.scope = Scope::OwnPart}, CloseCase{}});
}

TEST_CASE("a dissatisfied owner is no acceptance: rework, or the rule that is met", "[S4-六-3-e]")
{
    Counter counter = counterAt(CaseState::Returned);
    counter.must({revisited(Satisfaction::Dissatisfied)});
    mustRefuse(counter, CloseCase{}, Code::Dissatisfied, "S4-六-3-e");
    mustRefuse(counter, CloseCase{CloseReason::MeetsRules, {}}, Code::FieldMissing, "S4-六-3-e");
    Counter reworked = counter;
    reworked.must({Rework{u"不满意"_s, {}}, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, done(), ReturnOrder{},
                   revisited(), CloseCase{}});
    counter.must({CloseCase{CloseReason::MeetsRules, u"GB 50210"_s}});
    CHECK(counter.caseFile.endReason == u"GB 50210"_s);
}

TEST_CASE("a rework that the owner declines does not wipe out what the first order owes", "[S4-四-二-3-(1)-d]")
{
    Counter counter;
    counter = walked(aLegacyRepair(counter));
    counter.must({Rework{u"又裂"_s, {}}, Decline{.reason = u"算了"_s}});
    const CloseCase closing{CloseReason::OwnerDeclined, {}};
    mustRefuse(counter, closing, Code::FeedbackNotGiven);
    counter.must({told(ContactTopic::Feedback)});
    mustRefuse(counter, closing, Code::ContactSheetMissing);
    counter.must({sheet, closing});
}

TEST_CASE("closing drops an open hand-over and ends the clocks", "[S4-五-一-1-c]")
{
    Counter counter = counterAt(CaseState::Revisited);
    counter.must({OfferHandover{.to = {2}}, CloseCase{}});
    CHECK_FALSE(counter.caseFile.offeredTo);
    mustRefuse(counter, Rework{u"x"_s, {}}, Code::ClosedCase);
}

} // namespace guitai
