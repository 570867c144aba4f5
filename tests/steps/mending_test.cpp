// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/steps/roads.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QString plain(const QDateTime& time)
{
    return time.toString(Qt::ISODateWithMs);
}

Correct correction(const char* field, const QString& from, const QString& to, std::optional<int> order = {})
{
    return {QString::fromLatin1(field), order, from, to, u"写错"_s};
}

Correct moved(const char* field, const QDateTime& from, const QDateTime& to)
{
    return correction(field, plain(from), plain(to), 1);
}

} // namespace

TEST_CASE("a correction needs a reason and the value that stands", "[S4-五-一-1-d]")
{
    Counter counter = counterAt(CaseState::Issued);
    auto input = correction("reporterPhone", u"13900000001"_s, u"13900000002"_s);
    input.reason = u" "_s;
    mustRefuse(counter, input, Code::FieldMissing);
    const auto refusal = counter.step(correction("reporterPhone", u"139"_s, u"13900000002"_s));
    REQUIRE(refusal);
    CHECK(refusal->code == Code::OldValueDiffers);
    CHECK(refusal->args == QStringList{u"reporterPhone"_s, u"13900000001"_s});
    counter.must({correction("reporterPhone", u"13900000001"_s, u"13900000002"_s),
                  correction("reporterKind", u"owner"_s, u"tenant"_s)});
    CHECK(counter.caseFile.reporterPhone == u"13900000002"_s);
    CHECK(counter.caseFile.reporterKind == ResidentKind::Tenant);
}

TEST_CASE("a corrected time stays between its neighbours and its deadlines follow", "[S4-四-一-1-a]")
{
    Counter counter = counterAt(CaseState::Returned);
    const auto order = counter.order();
    mustRefuse(counter, moved("arrivedAt", *order.arrivedAt, order.notifiedAt->addSecs(-1)), Code::TimeOutOfOrder);
    mustRefuse(counter, moved("arrivedAt", *order.arrivedAt, order.completedAt->addSecs(1)), Code::TimeOutOfOrder);
    mustRefuse(counter, moved("notifiedAt", *order.notifiedAt, counter.caseFile.happenedAt.addSecs(-1)),
               Code::TimeOutOfOrder);
    mustRefuse(counter, moved("returnedAt", *order.returnedAt, counter.now.addSecs(1)), Code::TimeOutOfOrder);
    counter.must({moved("arrivedAt", *order.arrivedAt, *order.completedAt)});
    CHECK(counter.deadline(DeadlineKind::Arrive)->metAt == *order.completedAt);
    // the same moment in the site's own time is the same value
    counter.must({correction("notifiedAt", order.notifiedAt->toOffsetFromUtc(8 * 3600).toString(Qt::ISODate),
                             plain(counter.caseFile.happenedAt), 1)});
    CHECK(counter.deadline(DeadlineKind::Arrive)->startedAt == counter.caseFile.happenedAt);
}

TEST_CASE("holds and revisits are neighbours too", "[S4-五-一-2-b]")
{
    Counter counter = counterAt(CaseState::OnHold);
    counter.later(600).must({Resume{}});
    counter.later(600).must({done(), ReturnOrder{}});
    counter.later(600).must({revisited()});
    counter.later(600);
    const auto order = counter.order();
    mustRefuse(counter, moved("arrivedAt", *order.arrivedAt, order.holds.last().from.addSecs(1)), Code::TimeOutOfOrder);
    mustRefuse(counter, moved("completedAt", *order.completedAt, order.holds.last().until->addSecs(-1)),
               Code::TimeOutOfOrder);
    mustRefuse(counter, moved("returnedAt", *order.returnedAt, order.revisits.last().at.addSecs(1)),
               Code::TimeOutOfOrder);
}

TEST_CASE("what has not happened is not corrected into being", "[S4-四-一-1-a]")
{
    Counter counter = counterAt(CaseState::Notified);
    counter.later(60);
    for (const char* field : {"arrivedAt", "completedAt", "returnedAt"})
        mustRefuse(counter, correction(field, {}, plain(counter.now), 1), Code::NotCorrectable);
    mustRefuse(counter, correction("findings", {}, u"x"_s, 1), Code::NotCorrectable);
    mustRefuse(counter, correction("labour", u"0"_s, u"1"_s, 1), Code::NotCorrectable);
    mustRefuse(counter, correction("ownerSigned", u"false"_s, u"true"_s, 1), Code::NotCorrectable);
    mustRefuse(counter, correction("notifiedAt", plain(*counter.order().notifiedAt), {}, 1), Code::FieldInvalid);
}

TEST_CASE("numbers, states, people and rules are not corrected", "[S4-五-一-1-d]")
{
    Counter counter = counterAt(CaseState::Completed);
    for (const char* field : {"id", "number", "state", "owner", "receiver", "happenedAt", "registeredAt", "ruleset",
                              "judgement", "repairClass", "part", "orders", "closedAt", "nothing", ""})
        mustRefuse(counter, correction(field, {}, u"1"_s), Code::NotCorrectable);
    for (const char* field : {"number", "ordinal", "issuedAt", "printedAt", "redoes", "assignee", "voidedAt"})
        mustRefuse(counter, correction(field, {}, u"1"_s, 1), Code::NotCorrectable);
    mustRefuse(counter, correction("reporterName", u"张三"_s, u"李四"_s, 1), Code::NotCorrectable);
    mustRefuse(counter, correction("findings", {}, u"x"_s, 2), Code::OrderNotIssued);
}

TEST_CASE("a correction cannot write nonsense", "[S4-三-二-0-c]")
{
    Counter counter = counterAt(CaseState::Completed);
    for (const auto& labour : {u"abc"_s, u"-5"_s, u""_s, u"1.5"_s})
        mustRefuse(counter, correction("labour", u"0"_s, labour, 1), Code::FieldInvalid);
    mustRefuse(counter, correction("ownerSigned", u"false"_s, u"ja"_s, 1), Code::FieldInvalid);
    mustRefuse(counter, correction("reporterKind", u"owner"_s, u"ghost"_s), Code::FieldInvalid);
    mustRefuse(counter, correction("reporterName", u"张三"_s, u" "_s), Code::FieldMissing, "S4-三-二-0-c");
    mustRefuse(counter, correction("item", u"水龙头滴水"_s, {}), Code::FieldMissing, "S4-三-二-0-c");
    mustRefuse(counter, correction("findings", u"已修复"_s, {}, 1), Code::FieldMissing);
    counter.must({correction("labour", u"0"_s, u"3000"_s, 1), correction("findings", u"已修复"_s, u"换阀芯"_s, 1)});
    CHECK(counter.order().labour == Money{3000});
    CHECK(counter.order().findings == u"换阀芯"_s);
}

TEST_CASE("one takes back one's own last step, exactly", "[S4-五-一-1-d]")
{
    Counter counter = counterAt(CaseState::Notified);
    const CaseFile before = counter.caseFile;
    counter.later(60).must({RecordArrival{}});
    counter.later(600).must({TakeBack{}});
    CaseFile after = counter.caseFile;
    CHECK(after.revision == before.revision + 2);
    after.revision = before.revision;
    CHECK(after == before);
}

TEST_CASE("not another's step, not after ten minutes, not what was printed or numbered", "[S4-五-一-1-d]")
{
    Counter counter = counterAt(CaseState::Arrived);
    Counter other = counter;
    other.as({Role::SiteDirector}, {8});
    mustRefuse(other, TakeBack{}, Code::NotYourStep);
    counter.later(601);
    mustRefuse(counter, TakeBack{}, Code::TakeBackTooLate);
    counter = counterAt(CaseState::Issued);
    mustRefuse(counter, TakeBack{}, Code::AlreadyPrinted);
    Counter issued;
    issued.must({aRepair(), IssueOrder{}});
    mustRefuse(issued, TakeBack{}, Code::NumberGiven);
    Counter opened = counterAt(CaseState::Registered);
    mustRefuse(opened, TakeBack{}, Code::NothingToTakeBack);
    Counter emergency;
    emergency.must({anEmergency(), aBackfill()});
    mustRefuse(emergency, TakeBack{}, Code::NumberGiven);
    Counter reworked = counterAt(CaseState::Completed);
    reworked.must({Rework{u"x"_s, {}}});
    mustRefuse(reworked, TakeBack{}, Code::NumberGiven);
}

TEST_CASE("a case closed or voided by mistake is opened again", "[S4-五-一-1-c]")
{
    Counter counter = counterAt(CaseState::Closed);
    counter.must({TakeBack{}});
    CHECK(counter.caseFile.state == CaseState::Revisited);
    CHECK_FALSE(counter.caseFile.closedAt);
    counter = counterAt(CaseState::Void);
    counter.must({TakeBack{}});
    CHECK(counter.caseFile.state == CaseState::Registered);
}

TEST_CASE("a void case keeps its number, its order is void with it, and nothing goes on", "[S4-三-二-1-b]")
{
    Counter counter = counterAt(CaseState::Notified);
    mustRefuse(counter, VoidCase{}, Code::FieldMissing);
    counter.must({OfferHandover{.to = {2}}, VoidCase{u"重复登记"_s}});
    CHECK(counter.caseFile.state == CaseState::Void);
    CHECK(counter.caseFile.number == u"BX2026-000119"_s);
    CHECK(counter.order().voidedAt == counter.now);
    CHECK(counter.caseFile.deadlines.isEmpty());
    CHECK_FALSE(counter.caseFile.offeredTo);
    mustRefuse(counter, IssueOrder{}, Code::ClosedCase, "R-case-ended");
    counter = counterAt(CaseState::Completed);
    mustRefuse(counter, VoidCase{u"x"_s}, Code::OpenOrder);
}

} // namespace guitai
