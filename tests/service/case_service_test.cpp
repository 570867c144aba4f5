// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_service.h"

#include "core/service/replay.h"
#include "core/service/sentences.h"
#include "core/service/verify_service.h"
#include "tests/support/small_office.h"

namespace guitai {

namespace {

Refusal::Code refusalOf(const Outcome<CaseFile>& outcome)
{
    REQUIRE_FALSE(outcome);
    REQUIRE(std::holds_alternative<Refusal>(outcome.error()));
    return std::get<Refusal>(outcome.error()).code;
}

} // namespace

TEST_CASE("a repair is registered and its order issued in one act", "[S4-三-二-1-b]")
{
    SmallOffice small;
    const CaseFile taken = small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}});
    CHECK(taken.number == QStringLiteral("BX2026-000001"));
    CHECK(taken.orders.first().number == QStringLiteral("PG2026-000001"));
    CHECK(taken.place.text == QStringLiteral("顺发恒园 3幢1单元502"));
    CHECK(taken.judgement.row == LiabilityRow::OwnPartPaid);

    small.reopen();
    CaseService service(*small.office);
    CHECK(service.read(QStringLiteral("PG2026-000001")).value() == taken);
    CHECK(service.read(QStringLiteral("SH01-BX2026-000001")).value() == taken);
    const auto lines = small.office->journal.linesOf(taken.id.value).value();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].act == lines[0].seq);
    CHECK(lines[1].act == lines[0].seq);
    CHECK_FALSE(lines[0].input.contains(QStringLiteral("张三")));
}

TEST_CASE("a repair walked to its close is stored, journalled and replayed")
{
    SmallOffice small;
    const CaseId id = small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}, MarkPrinted{}}).id;
    const auto walk = [&](Role role, const AnyCaseStep& step) {
        small.clock.advance(60'000);
        return small.must(role, id, {step});
    };
    walk(Role::Receptionist, NotifyTeam{.assignee = small.who(Role::Repairer)});
    walk(Role::Repairer, RecordArrival{});
    walk(Role::Repairer, PutOnHold{.reason = HoldReason::Owner, .note = QStringLiteral("业主外出")});
    walk(Role::Repairer, Resume{});
    walk(Role::Repairer, Complete{.findings = QStringLiteral("换阀芯"),
                                  .materials = {{.name = QStringLiteral("阀芯"),
                                                 .quantity = 2000,
                                                 .unit = QStringLiteral("只"),
                                                 .price = {1550}}},
                                  .labour = {3000},
                                  .ownerSigned = true});
    walk(Role::Receptionist, ReturnOrder{});
    walk(Role::AreaManager, RecordRevisit{.answered = false});
    walk(Role::AreaManager, RecordRevisit{.satisfaction = Satisfaction::Satisfied});
    walk(Role::Receptionist, Attach{.kind = AttachmentKind::SignedOrder, .number = QStringLiteral("PG2026-000001")});
    const CaseFile closed = walk(Role::Receptionist, CloseCase{});
    CHECK(closed.state == CaseState::Closed);
    CHECK(closed.orders.first().total() == Money{6100});

    small.reopen();
    CHECK(CaseService(*small.office).read(id).value() == closed);
    const auto report = verify(*small.office, {.replay = true}).value();
    CHECK(report.findings.isEmpty());
    CHECK(report.replayed == 13);
}

TEST_CASE("a refused step gives its numbers back and changes nothing")
{
    SmallOffice small;
    RegisterRepair incomplete = small.repair();
    incomplete.reporterPhone.clear();
    CHECK(refusalOf(small.take(Role::Receptionist, {}, {incomplete, IssueOrder{}})) == Refusal::Code::FieldMissing);
    RegisterRepair unpriced = small.repair();
    unpriced.feeTold = false;
    const auto head = small.office->journal.head().value();
    CHECK(refusalOf(small.take(Role::Receptionist, {}, {unpriced, IssueOrder{}})) == Refusal::Code::FeeNotTold);
    CHECK(small.office->journal.head().value() == head);
    CHECK(small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}}).number == QStringLiteral("BX2026-000001"));
}

TEST_CASE("what a role does not allow is refused and journalled as denied")
{
    SmallOffice small;
    const CaseId id = small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}}).id;
    CHECK(refusalOf(small.take(Role::Repairer, id, {VoidCase{.reason = QStringLiteral("x")}})) ==
          Refusal::Code::NotYourRole);
    const auto lines = small.office->journal.linesOf(id.value).value();
    REQUIRE(lines.size() == 3);
    CHECK(lines.back().outcome == JournalLine::Outcome::Denied);
    CHECK(verify(*small.office, {.replay = true}).value().findings.isEmpty());
}

TEST_CASE("a case that somebody else has changed is refused with who and when")
{
    SmallOffice small;
    const CaseFile seen = small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}});
    small.must(Role::Receptionist, seen.id, {NotifyTeam{}});
    CaseService service(*small.office);
    const Act stale{.actor = small.who(Role::SiteDirector),
                    .target = seen.id,
                    .steps = {VoidOrder{.reason = QStringLiteral("重复")}},
                    .seenRevision = seen.revision};
    const auto refused = service.take(stale);
    REQUIRE_FALSE(refused);
    const auto& error = std::get<Error>(refused.error());
    CHECK(error.code == Error::Code::StaleRevision);
    CHECK(error.args.value(0) == QStringLiteral("接待员"));
    CHECK(sentence(error).contains(QStringLiteral("2026-11-23 10:0")));

    const Act note{.actor = small.who(Role::SiteDirector),
                   .target = seen.id,
                   .steps = {AddNote{.text = QStringLiteral("业主很急")}},
                   .seenRevision = seen.revision};
    CHECK(service.take(note));
}

TEST_CASE("a step is taken back from the journal, exactly", "[S4-二]")
{
    SmallOffice small;
    const CaseFile before = small.must(Role::Receptionist, {}, {small.repair(), IssueOrder{}});
    small.must(Role::Receptionist, before.id, {NotifyTeam{}});
    CaseFile back = small.must(Role::Receptionist, before.id, {TakeBack{}});
    CHECK(back.revision == before.revision + 2);
    back.revision = before.revision;
    CHECK(back == before);
    CHECK(refusalOf(small.take(Role::Receptionist, before.id, {TakeBack{}})) == Refusal::Code::NothingToTakeBack);
    CHECK(verify(*small.office, {.replay = true}).value().findings.isEmpty());
}

TEST_CASE("a case keeps the rules it began under")
{
    SmallOffice small;
    const CaseFile old = small.must(Role::Receptionist, {}, {small.repair()});
    DirectoryService directory(*small.office);
    REQUIRE(directory.putFees(small.who(Role::Administrator), {{.id = QStringLiteral("tap"),
                                                                .part = QStringLiteral("waterSupply"),
                                                                .label = QStringLiteral("更换水龙头"),
                                                                .price = {9900},
                                                                .unit = QStringLiteral("次")}}));
    const CaseFile fresh = small.must(Role::Receptionist, {}, {small.repair()});
    CHECK(old.feeStandard == QStringLiteral("更换水龙头 30 元/次，材料另计"));
    CHECK(fresh.feeStandard == QStringLiteral("更换水龙头 99 元/次"));
    CHECK(old.ruleset != fresh.ruleset);
    small.must(Role::Receptionist, old.id, {IssueOrder{}});
    CHECK(verify(*small.office, {.replay = true}).value().findings.isEmpty());
}

TEST_CASE("two sites give the same numbers, and the code before one says whose it is")
{
    SmallOffice small;
    DirectoryService directory(*small.office);
    const StaffId administrator = small.who(Role::Administrator);
    const auto site =
        directory.put(administrator, Site{.code = QStringLiteral("SH02"), .name = QStringLiteral("北区")});
    REQUIRE(site);
    const auto estate = directory.put(
        administrator,
        Estate{.site = site->id, .name = QStringLiteral("北园"), .developerName = {}, .contractTerms = {}});
    REQUIRE(estate);
    auto repair = small.repair();
    const auto here = small.must(Role::Receptionist, std::nullopt, {repair});
    repair.room = std::nullopt;
    repair.resident = std::nullopt;
    repair.estate = estate->id;
    repair.place = QStringLiteral("3-301");
    const auto there = small.must(Role::Receptionist, std::nullopt, {repair});
    REQUIRE(here.number == there.number);
    CaseService cases(*small.office);
    CHECK(cases.read(QStringLiteral("SH01-") + here.number).value() == here);
    CHECK(cases.read(QStringLiteral("sh02-") + here.number).value() == there);
    CHECK_FALSE(cases.read(QStringLiteral("SH03-") + here.number));
}

} // namespace guitai
