// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/likeliest_step.h"
#include "tests/steps/roads.h"

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("a case is handed to a named person who accepts; until then the owner stays", "[S4-五-一-1-c]")
{
    Counter counter = counterAt(CaseState::Issued);
    mustRefuse(counter, AcceptHandover{}, Code::HandoverNotOffered);
    mustRefuse(counter, OfferHandover{}, Code::PersonUnknown);
    mustRefuse(counter, OfferHandover{.to = {1}}, Code::HandoverToSelf);
    counter.must({OfferHandover{.to = {2}, .note = u"交接班"_s}});
    CHECK(counter.caseFile.owner == StaffId{1});
    CHECK(counter.caseFile.offeredTo == StaffId{2});
    CHECK(counter.caseFile.log.last().text == u"交接班"_s);
    mustRefuse(counter, AcceptHandover{}, Code::HandoverNotToYou);
    CHECK(likeliestStep(counter.caseFile, {2}) == std::string_view(AcceptHandover::name));
    CHECK(likeliestStep(counter.caseFile, {1}) != std::string_view(AcceptHandover::name));
    counter.as({Role::Receptionist}, {2}).must({AcceptHandover{}});
    CHECK(counter.caseFile.owner == StaffId{2});
    CHECK(counter.caseFile.receiver == StaffId{1});
    CHECK_FALSE(counter.caseFile.offeredTo);
    counter.facts.personKnown = false;
    mustRefuse(counter, OfferHandover{.to = {99}}, Code::PersonUnknown);
}

TEST_CASE("notes, contacts, files and links go into ended cases too", "[S4-五-一-1-d]")
{
    Counter counter = counterAt(GENERATE(CaseState::Closed, CaseState::Void));
    const auto state = counter.caseFile.state;
    counter.must({AddNote{u"业主来电"_s}, told(ContactTopic::General),
                  Attach{.fileName = u"照片.jpg"_s, .digest = QByteArray(32, 'x')}, LinkCase{.other = {101}}});
    CHECK(counter.caseFile.state == state);
    mustRefuse(counter, AddNote{u" "_s}, Code::FieldMissing);
}

TEST_CASE("what is logged on an ended case promises and tells nothing any more", "[S4-五-一-1-d]")
{
    Counter counter;
    counter.must(
        {aLegacyRepair(counter), IssueOrder{}, Decline{.reason = u"x"_s}, CloseCase{CloseReason::OwnerDeclined, {}}});
    const auto deadlines = counter.caseFile.deadlines;
    counter.later(5 * 86'400).must({told(ContactTopic::Feedback), told(ContactTopic::FeeStandard)});
    CHECK(counter.caseFile.deadlines == deadlines);
    CHECK_FALSE(counter.caseFile.feeTold);
    mustRefuse(counter, LogContact{.topic = ContactTopic::Feedback, .promised = counter.now.addDays(1)},
               Code::ClosedCase);
}

TEST_CASE("the contact log keeps who, how and about what", "[S4-五-一-1-d][S4-三-二-4-f]")
{
    Counter counter = counterAt(CaseState::Issued);
    counter.later(60).must({LogContact{.at = counter.now.addSecs(-30),
                                       .way = ContactWay::Visit,
                                       .topic = ContactTopic::WorkPlan,
                                       .text = u"明日开工，请留人"_s}});
    const auto& entry = counter.caseFile.log.last();
    CHECK(entry.at == counter.now.addSecs(-30));
    CHECK(entry.by == StaffId{1});
    CHECK(entry.way == ContactWay::Visit);
    CHECK(entry.topic == ContactTopic::WorkPlan);
    CHECK_FALSE(entry.note);
    mustRefuse(counter, LogContact{.at = counter.caseFile.happenedAt.addSecs(-1)}, Code::TimeOutOfOrder);
}

TEST_CASE("a promise is renewed only before it lapses and before it is kept", "[S4-三-二-3-b][S4-三-二-4-b]")
{
    Counter counter;
    counter.must({aLegacyRepair(counter)});
    const auto first = *counter.caseFile.feedbackAt;
    const auto promise = [&](const QDateTime& time) {
        return LogContact{.topic = ContactTopic::Feedback, .acknowledged = true, .promised = time, .text = u"改期"_s};
    };
    mustRefuse(counter, promise(counter.now.addSecs(-1)), Code::FieldInvalid);
    counter.now = first;
    counter.must({promise(first.addDays(1))});
    CHECK(counter.deadline(DeadlineKind::Feedback, 0)->limitAt == first.addDays(1));
    Counter late = counter;
    late.now = first.addDays(1).addSecs(1);
    mustRefuse(late, promise(first.addDays(2)), Code::LateRenewal, "S4-三-二-4-b");
    counter.must({told(ContactTopic::Feedback)});
    CHECK(counter.caseFile.feedbackToldAt == counter.now);
    mustRefuse(counter, promise(first.addDays(2)), Code::LateRenewal);
    counter.later(60).must({told(ContactTopic::Feedback)}); // the first telling kept the promise
    CHECK(counter.caseFile.feedbackToldAt == first);
}

TEST_CASE("a promise made after something was told is still to be kept", "[S4-三-二-3-b]")
{
    Counter counter;
    counter.must({aRepair(), told(ContactTopic::Feedback)});
    counter.later(60).must({LogContact{.topic = ContactTopic::Feedback, .promised = counter.now.addDays(1)}});
    CHECK_FALSE(counter.deadline(DeadlineKind::Feedback, 0)->metAt);
}

TEST_CASE("an expected completion needs its time", "[S4-三-二-2-a]")
{
    Counter counter;
    counter.must({aSharedRepair()});
    mustRefuse(counter, told(ContactTopic::ExpectedCompletion), Code::FieldMissing, "S4-三-二-2-a");
}

TEST_CASE("a survey record hangs on the case; a file has a digest or a number", "[S4-三-二-3-c][S4-三-二-4-d]")
{
    Counter counter = counterAt(CaseState::Arrived);
    mustRefuse(counter, Attach{}, Code::FieldMissing);
    mustRefuse(counter, Attach{.digest = QByteArray(31, 'x')}, Code::FieldInvalid);
    counter.must(
        {Attach{.kind = AttachmentKind::SurveyRecord, .fileName = u"会查.pdf"_s, .digest = QByteArray(32, 'x')}});
    CHECK(counter.caseFile.attachments.last().kind == AttachmentKind::SurveyRecord);
    CHECK(counter.caseFile.attachments.last().name == u"会查.pdf"_s);
}

TEST_CASE("a case is linked to others, once, and never to itself", "[S4-五-一-1-d]")
{
    Counter counter = counterAt(CaseState::Issued);
    mustRefuse(counter, LinkCase{.other = counter.caseFile.id}, Code::LinkedToItself);
    mustRefuse(counter, LinkCase{}, Code::LinkedToItself);
    counter.must({LinkCase{.other = {101}, .kind = LinkKind::SameSource}});
    mustRefuse(counter, LinkCase{.other = {101}, .kind = LinkKind::SameSource}, Code::AlreadyDone);
}

} // namespace guitai
