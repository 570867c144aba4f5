// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/steps/roads.h"

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("the number of rings is kept, may be left out, and is at least one", "[S4-三-二-0-a]")
{
    Counter counter;
    auto call = aRepair();
    counter.must({call});
    CHECK_FALSE(counter.caseFile.rings);
    call.rings = 3;
    counter.must({call});
    CHECK(counter.caseFile.rings == 3);
    call.rings = 0;
    mustRefuse(counter, call, Code::FieldInvalid, "S4-三-二-0-a");
}

TEST_CASE("a repair needs room, name, phone and fault; each is refused by its name", "[S4-三-二-0-c]")
{
    Counter counter;
    const auto lacking = [&](auto change, const QString& field) {
        auto call = aRepair();
        change(call);
        const auto refusal = counter.step(call);
        REQUIRE(refusal);
        CHECK(refusal->code == Code::FieldMissing);
        CHECK(refusal->args == QStringList{field});
    };
    lacking([](auto& call) { call.reporterName = u"  "_s; }, u"reporterName"_s);
    lacking([](auto& call) { call.reporterPhone.clear(); }, u"reporterPhone"_s);
    lacking([](auto& call) { call.item.clear(); }, u"item"_s);
    lacking([](auto& call) { call.part.clear(); }, u"part"_s);
    lacking([](auto& call) { call.room.reset(); }, u"room"_s);
    auto described = aRepair();
    described.item.clear();
    described.description = u"厨房水龙头关不紧"_s;
    counter.must({described});
}

TEST_CASE("an unknown room or part is refused", "[S4-三-二-0-c]")
{
    Counter counter;
    auto call = aRepair();
    call.room = RoomId{6};
    mustRefuse(counter, call, Code::RoomUnknown, "S4-三-二-0-c");
    call = aRepair();
    call.part = u"moon"_s;
    mustRefuse(counter, call, Code::UnknownPart, "S4-三-二-0-d");
}

TEST_CASE("what has no room is named by words within its estate", "[S4-三-二-0-c]")
{
    Counter counter;
    counter.facts.place = {.estate = {3}, .text = u"顺发恒园"_s};
    auto call = aSharedRepair();
    call.room.reset();
    call.place = u"2幢东侧楼道"_s;
    counter.must({call});
    CHECK(counter.caseFile.place.text == u"顺发恒园 2幢东侧楼道"_s);
    counter.facts.place = {};
    mustRefuse(counter, call, Code::FieldMissing, "S4-三-二-0-c");
}

TEST_CASE("the preliminary judgement comes with the registration", "[S4-三-二-0-d]")
{
    struct Line
    {
        const char* part;
        std::optional<Scope> scope;
        Cause cause;
        LiabilityRow row;
        Bearer bearer;
        RepairClass repairClass;
    };
    const std::vector<Line> lines{
        {"waterSupply", {}, Cause::Unknown, LiabilityRow::OwnPartPaid, Bearer::Owner, RepairClass::Minor},
        {"seepage", {}, Cause::Unknown, LiabilityRow::QualityExpired, Bearer::Owner, RepairClass::General},
        {"roof", {}, Cause::Unknown, LiabilityRow::QualityExpired, Bearer::MaintenanceFund, RepairClass::General},
        {"structure", {}, Cause::Nobody, LiabilityRow::QualityContractor, Bearer::Contractor, RepairClass::General},
        {"lift", {}, Cause::Unknown, LiabilityRow::SharedLater, Bearer::PropertyCompany, RepairClass::SharedMinor},
        {"lift", {}, Cause::OtherPerson, LiabilityRow::PersonCaused, Bearer::OtherPerson, RepairClass::SharedMinor},
        {"other", {}, Cause::Unknown, LiabilityRow::Unclear, Bearer::Undetermined, RepairClass::General},
        {"plaster", Scope::DeveloperLegacy, Cause::Unknown, LiabilityRow::DeveloperLegacy, Bearer::Developer,
         RepairClass::General},
    };
    for (const auto& line : lines) {
        INFO(line.part);
        Counter counter;
        auto call = aRepair();
        call.part = QString::fromLatin1(line.part);
        call.scope = line.scope;
        call.cause = line.cause;
        counter.must({call});
        CHECK(counter.caseFile.judgement.row == line.row);
        CHECK(counter.caseFile.bearer() == line.bearer);
        CHECK(counter.caseFile.repairClass == line.repairClass);
    }
}

TEST_CASE("the day of the report is the site's day, not Greenwich's", "[S4-三-二-0-d]")
{
    Counter counter;
    counter.facts.acceptedOn = QDate(2021, 11, 23); // five years end on 2026-11-23 in Shanghai
    counter.now = QDateTime(QDate(2026, 11, 23), QTime(15, 59, 59), Qt::UTC);
    counter.must({anExpiredRepair()});
    CHECK(counter.caseFile.judgement.row == LiabilityRow::QualityContractor);
    counter.later(1).must({anExpiredRepair()});
    CHECK(counter.caseFile.judgement.row != LiabilityRow::QualityContractor);
}

TEST_CASE("a contract's longer term is the developer's", "[S4-三-二-0-d]")
{
    Counter counter;
    counter.facts.contractTerm = u"P8Y"_s;
    counter.must({anExpiredRepair()});
    CHECK(counter.caseFile.judgement.row == LiabilityRow::QualityDeveloper);
}

TEST_CASE("the fee standard of the part is proposed, another may be typed", "[S4-三-二-1-a]")
{
    Counter counter;
    counter.must({aRepair()});
    CHECK(counter.caseFile.feeStandard == u"更换水龙头 30 元/次，材料另计"_s);
    auto call = aRepair();
    call.feeStandard = u"水管检修 50 元/次"_s;
    counter.must({call});
    CHECK(counter.caseFile.feeStandard == u"水管检修 50 元/次"_s);
}

TEST_CASE("what is promised or wished lies after the call", "[S4-三-二-2-a][S4-三-二-4-b]")
{
    Counter counter;
    const auto early = counter.now.addSecs(-1);
    auto call = aRepair();
    call.wishedAt = early;
    mustRefuse(counter, call, Code::FieldInvalid, "S4-三-二-1-d");
    call = aRepair();
    call.expectedAt = early;
    mustRefuse(counter, call, Code::FieldInvalid, "S4-三-二-2-a");
    call = aRepair();
    call.feedbackAt = early;
    mustRefuse(counter, call, Code::FieldInvalid, "S4-三-二-4-b");
}

TEST_CASE("who receives a repair is its follow-up owner", "[S4-五-一-1-a][S4-五-一-1-b]")
{
    Counter counter;
    counter.as({Role::Receptionist}, {42}).must({aRepair()});
    CHECK(counter.caseFile.receiver == StaffId{42});
    CHECK(counter.caseFile.owner == StaffId{42});
    CHECK(counter.caseFile.number == u"BX2026-000119"_s);
    CHECK(counter.caseFile.ruleset.size() == 32);
}

TEST_CASE("an emergency tells the team first and is written afterwards; both times stay", "[S4-三-二-5]")
{
    Counter counter;
    auto call = anEmergency();
    call.happenedAt = counter.now.addSecs(-600);
    call.notifiedAt = counter.now.addSecs(-480);
    call.assignee = StaffId{21};
    counter.must({call});
    const auto registered = counter.now;
    CHECK(counter.caseFile.emergency);
    CHECK(counter.caseFile.happenedAt == *call.happenedAt);
    CHECK(counter.caseFile.registeredAt == registered);
    CHECK(counter.order().number.isEmpty());
    CHECK_FALSE(counter.order().issuedAt);
    CHECK(counter.order().assignee == StaffId{21});
    CHECK(counter.caseFile.state == CaseState::Notified);
    CHECK(counter.caseFile.repairClass == RepairClass::Urgent);
    mustRefuse(counter, MarkPrinted{}, Code::NotBackfilled, "S4-三-二-5");
    mustRefuse(counter, JudgeBearer{}, Code::NotBackfilled);
    counter.later(900).must({aBackfill()});
    CHECK(counter.caseFile.happenedAt == *call.happenedAt);
    CHECK(counter.caseFile.registeredAt == registered);
    CHECK(counter.order().issuedAt == counter.now);
    CHECK(counter.order().backfilled);
    CHECK(counter.order().number == u"PG2026-000001"_s);
    CHECK(counter.caseFile.description == u"水管爆裂"_s);
    CHECK(counter.caseFile.judgement.row == LiabilityRow::OwnPartPaid);
    mustRefuse(counter, aBackfill(), Code::AlreadyDone, "S4-三-二-5");
}

TEST_CASE("an emergency may be repaired before it is written, not returned, closed, done again or crossed out",
          "[S4-三-二-5]")
{
    Counter counter;
    counter.must({anEmergency()});
    mustRefuse(counter, VoidOrder{u"x"_s}, Code::NotBackfilled);
    mustRefuse(counter, Decline{.reason = u"x"_s}, Code::NotBackfilled);
    counter.later(60).must({RecordArrival{}});
    counter.later(60).must({done()});
    mustRefuse(counter, ReturnOrder{}, Code::NotBackfilled, "S4-三-二-5");
    mustRefuse(counter, Rework{.reason = u"又漏"_s}, Code::NotBackfilled, "S4-三-二-5");
    mustRefuse(counter, CloseCase{}, Code::NotBackfilled, "S4-三-二-5");
    counter.later(60).must({aBackfill(), MarkPrinted{}, ReturnOrder{}, revisited(), CloseCase{}});
}

TEST_CASE("an emergency asks for its place and what happened", "[S4-三-二-5]")
{
    Counter counter;
    auto call = anEmergency();
    call.description = u" "_s;
    mustRefuse(counter, call, Code::FieldMissing);
    call = anEmergency();
    call.room.reset();
    mustRefuse(counter, call, Code::FieldMissing);
    call = anEmergency();
    call.happenedAt = counter.now.addSecs(1);
    mustRefuse(counter, call, Code::TimeInFuture);
    call = anEmergency();
    call.happenedAt = counter.now.addSecs(-60);
    call.notifiedAt = counter.now.addSecs(-61);
    mustRefuse(counter, call, Code::TimeOutOfOrder);
    counter.facts.personKnown = false;
    mustRefuse(counter, anEmergency(), Code::PersonUnknown);
}

TEST_CASE("back-filling asks for the four fields and keeps what was logged since the call", "[S4-三-二-5]")
{
    Counter counter;
    counter.must({anEmergency()});
    auto report = aBackfill();
    report.reporterPhone.clear();
    mustRefuse(counter, report, Code::FieldMissing, "S4-三-二-0-c");
    report = aBackfill();
    report.feeTold = false;
    report.feedbackAt = counter.now.addSecs(-1);
    mustRefuse(counter, report, Code::FieldInvalid);
    const auto promised = counter.now.addDays(1);
    counter.must({told(ContactTopic::FeeStandard), told(ContactTopic::Explanation),
                  LogContact{.topic = ContactTopic::Feedback, .promised = promised}});
    report.feedbackAt.reset();
    counter.must({report});
    CHECK(counter.caseFile.feeTold);
    CHECK(counter.caseFile.acknowledged);
    CHECK(counter.caseFile.feedbackAt == promised);
}

TEST_CASE("back-filling as another class leaves a trace and saves no lapsed limit", "[S4-三-二-5][S4-四-一-2-a]")
{
    Counter counter;
    counter.must({anEmergency()});
    auto report = aBackfill();
    report.repairClass = RepairClass::General;
    counter.later(25 * 3600).must({report});
    CHECK(counter.order().repairClass == RepairClass::General);
    CHECK(counter.order().reclassified.size() == 1);
    const auto* complete = counter.deadline(DeadlineKind::Complete);
    REQUIRE(complete);
    CHECK(complete->startedAt.secsTo(*complete->limitAt) == 24 * 3600);
    Counter reclassified;
    reclassified.must({anEmergency(), Reclassify{.to = RepairClass::General, .reason = u"不急"_s}, aBackfill()});
    CHECK(reclassified.order().repairClass == RepairClass::General);
}

} // namespace guitai
