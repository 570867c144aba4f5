// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/intake_desk.h"

#include "core/service/case_words.h"
#include "core/storage/patience.h"
#include "tests/support/small_office.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

Call callOf(const SmallOffice& small)
{
    return {.typed = u"zs"_s, .report = small.repair()};
}

CaseFile mustTake(SmallOffice& small, const QString& draft, const Call& call, bool withOrder)
{
    IntakeDesk desk(*small.office);
    auto taken = desk.take(draft, call, small.who(Role::Receptionist), withOrder);
    REQUIRE(taken);
    return *taken;
}

} // namespace

TEST_CASE("a call is judged as soon as its part is known, and says what is missing", "[S4-三-二-0-c][S4-三-二-0-d]")
{
    SmallOffice small;
    IntakeDesk desk(*small.office);
    Call call = callOf(small);
    call.report.part.clear();
    call.report.feeTold = false;
    const auto receptionist = small.who(Role::Receptionist);
    CHECK_FALSE(desk.check(call, receptionist).value().judged);

    call.report.part = u"waterSupply"_s;
    call.report.item.clear();
    call.report.description.clear();
    const auto judged = desk.check(call, receptionist).value();
    CHECK(judged.judged);
    CHECK(judged.preview.judgement.row == LiabilityRow::OwnPartPaid);
    REQUIRE(judged.registering);
    CHECK(judged.registering->code == Refusal::Code::FieldMissing);
    CHECK(judged.registering->args == QStringList{u"item"_s});

    call.report.item = u"水龙头滴水"_s;
    const auto complete = desk.check(call, receptionist).value();
    CHECK_FALSE(complete.registering);
    REQUIRE(complete.ordering);
    CHECK(complete.ordering->code == Refusal::Code::FeeNotTold);
}

TEST_CASE("checking a call writes nothing and gives no number")
{
    SmallOffice small;
    const auto before = small.office->journal.head().value();
    CHECK(IntakeDesk(*small.office).check(callOf(small), small.who(Role::Receptionist)));
    CHECK(small.office->journal.head().value().seq == before.seq);
    CHECK(mustTake(small, {}, callOf(small), true).number == u"BX2026-000001"_s);
}

TEST_CASE("what overrules the judgement is taken with the report", "[S4-四-一-1]")
{
    SmallOffice small;
    Call call = callOf(small);
    call.report.feeTold = false;
    call.overruledTo = Bearer::PropertyCompany;
    const auto receptionist = small.who(Role::Receptionist);
    const auto refused = IntakeDesk(*small.office).check(call, receptionist).value().registering;
    REQUIRE(refused);
    CHECK(refused->code == Refusal::Code::FieldMissing);
    CHECK(refused->args == QStringList{u"reason"_s});

    call.overruleReason = u"上次维修留下的问题"_s;
    CHECK_FALSE(IntakeDesk(*small.office).check(call, receptionist).value().ordering);
    const auto taken = mustTake(small, {}, call, true);
    CHECK(taken.bearer() == Bearer::PropertyCompany);
    CHECK(taken.orders.size() == 1);
}

TEST_CASE("an emergency is registered with the words of the call, and its order waits to be back-filled",
          "[S4-三-二-5]")
{
    SmallOffice small;
    Call call = callOf(small);
    call.emergency = true;
    call.notifiedAt = small.clock.now();
    call.assignee = small.who(Role::Repairer);
    const auto check = IntakeDesk(*small.office).check(call, small.who(Role::Receptionist)).value();
    CHECK_FALSE(check.judged);
    CHECK_FALSE(check.registering);
    const auto taken = mustTake(small, {}, call, true);
    CHECK(taken.emergency);
    CHECK(taken.description == call.report.description);
    REQUIRE(taken.orders.size() == 1);
    CHECK(taken.orders.first().number.isEmpty());
}

TEST_CASE("a draft outlives the program, and is gone with the case that it becomes")
{
    SmallOffice small;
    const Call call = callOf(small);
    REQUIRE(IntakeDesk(*small.office).keep(u"d1"_s, {.typed = u"z"_s}, small.who(Role::Receptionist)));
    REQUIRE(IntakeDesk(*small.office).keep(u"d1"_s, call, small.who(Role::Receptionist)));
    small.reopen();
    const auto kept = IntakeDesk(*small.office).kept().value();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().call == call);
    CHECK(kept.first().draft == u"d1"_s);

    mustTake(small, u"d1"_s, call, true);
    CHECK(IntakeDesk(*small.office).kept().value().isEmpty());
}

TEST_CASE("a draft waits for another writer no longer than somebody who types, and is kept at the next try")
{
    SmallOffice small;
    IntakeDesk desk(*small.office);
    const Patience little(small.office->database(), betweenKeys);
    const auto other = Database::open(small.path, OpenMode::ReadWrite).value();
    REQUIRE(other->execute(u"BEGIN IMMEDIATE"_s));
    QElapsedTimer waited;
    waited.start();
    const auto kept = desk.keep(u"draft"_s, callOf(small), small.who(Role::Receptionist));
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == Error::Code::FileLocked);
    CHECK(waited.elapsed() < OpenOptions{}.patience.count());
    REQUIRE(other->execute(u"ROLLBACK"_s));
    CHECK(desk.keep(u"draft"_s, callOf(small), small.who(Role::Receptionist)));
}

TEST_CASE("what is written down in one piece is called by its first line")
{
    SmallOffice small;
    Call call = callOf(small);
    call.report.item.clear();
    call.report.description = u" 厨房水管漏水\n已关总阀"_s;
    CHECK(mustTake(small, {}, call, false).item == u"厨房水管漏水"_s);
    call.report.description = QString(300, u'水');
    CHECK(mustTake(small, {}, call, false).item == QString(39, u'水') + u'…');
    call.report.description = QString(38, u'水') + u"🛠漏水"_s;
    CHECK(mustTake(small, {}, call, false).item == QString(38, u'水') + u'…');
}

TEST_CASE("what is to be said follows who pays in the end", "[S4-四-一-1]")
{
    SmallOffice small;
    IntakeDesk desk(*small.office);
    Call call = callOf(small);
    call.overruledTo = Bearer::PropertyCompany;
    const auto receptionist = small.who(Role::Receptionist);
    const auto check = desk.check(call, receptionist).value();
    CHECK(check.preview.bearer() == Bearer::PropertyCompany); // before its reason is written, too
    const auto& procedure = small.office->rules().value()->rules.procedures.first();
    const QString words = judgementWords(check.preview, procedure);
    CHECK(words.contains(word(procedure, Bearer::PropertyCompany)));
    CHECK_FALSE(words.contains(check.preview.feeStandard));
}

TEST_CASE("a draft is registered once, however often it is tried")
{
    SmallOffice small;
    const Call call = callOf(small);
    const auto receptionist = small.who(Role::Receptionist);
    REQUIRE(IntakeDesk(*small.office).keep(u"d1"_s, call, receptionist));
    mustTake(small, u"d1"_s, call, true);
    const auto again = IntakeDesk(*small.office).take(u"d1"_s, call, receptionist, true);
    REQUIRE_FALSE(again);
    CHECK(std::get<Error>(again.error()).code == Error::Code::AlreadyRegistered);
    CHECK(mustTake(small, {}, call, true).number == u"BX2026-000002"_s);
}

TEST_CASE("the next fault of a call has its caller and nothing of the last fault")
{
    const SmallOffice small;
    const Call call = callOf(small);
    const Call next = call.nextFault();
    CHECK(next.report.reporterPhone == call.report.reporterPhone);
    CHECK(next.report.room == call.report.room);
    CHECK(next.report.part.isEmpty());
    CHECK(next.report.description.isEmpty());
    CHECK_FALSE(next.report.feeTold);
    CHECK_FALSE(next.isBlank());
    CHECK(Call{.assignee = StaffId{7}, .emergency = true}.isBlank());
}

TEST_CASE("a refused call keeps its draft")
{
    SmallOffice small;
    Call call = callOf(small);
    call.report.reporterPhone.clear();
    IntakeDesk desk(*small.office);
    REQUIRE(desk.keep(u"d1"_s, call, small.who(Role::Receptionist)));
    CHECK_FALSE(desk.take(u"d1"_s, call, small.who(Role::Receptionist), false));
    CHECK(desk.kept().value().size() == 1);
    REQUIRE(desk.drop(u"d1"_s));
    CHECK(desk.kept().value().isEmpty());
}

TEST_CASE("the sheet of a room shows its terms, what is open and what was mended lately", "[S4-三-二-1-a]")
{
    SmallOffice small;
    mustTake(small, {}, callOf(small), true);
    Call other = callOf(small);
    other.report.part = u"roofWaterproof"_s;
    IntakeDesk desk(*small.office);
    const auto sheet = desk.room(small.room.id).value();
    REQUIRE(sheet);
    CHECK(sheet->residents.first().name == u"张三"_s);
    CHECK(sheet->open.size() == 1);
    CHECK(sheet->open.first().order == u"PG2026-000001"_s);
    CHECK(sheet->open.first().limitAt);
    CHECK(sheet->lastYear == 1);
    CHECK(sheet->openOf(u"waterSupply"_s).size() == 1);
    CHECK(sheet->openOf(u"roof"_s).isEmpty());
    const auto water = std::ranges::find(sheet->terms, u"waterSupply"_s, &PartTerms::part);
    REQUIRE(water != sheet->terms.end());
    CHECK(water->ends.contractor == QDate(2021, 6, 30));
    CHECK(water->ends.developer);
    CHECK_FALSE(desk.room(RoomId{1}).value());
}

TEST_CASE("a fault mended within thirty days is asked about, one day later no more")
{
    RoomSheet sheet;
    const QDateTime done(QDate(2026, 10, 1), QTime(8, 0), Qt::UTC);
    sheet.ended << RoomCase{.part = u"waterSupply"_s, .completedAt = done};
    CHECK(sheet.mendedLately(u"waterSupply"_s, done.addDays(30)).size() == 1);
    CHECK(sheet.mendedLately(u"waterSupply"_s, done.addDays(30).addMSecs(1)).isEmpty());
    CHECK(sheet.mendedLately(u"blockage"_s, done).isEmpty());
}

TEST_CASE("a clock that was set back is noticed until it is right again, also after the first line it has spoilt")
{
    SmallOffice small;
    small.must(Role::Receptionist, {}, {small.repair()});
    const auto before = small.clock.now();
    small.clock.advance(-86'400'000);
    small.must(Role::Receptionist, {}, {small.repair()});
    CHECK(CounterQuery(small.office->database()).lastWritten().value() == before);
}

TEST_CASE("the counter sees the next deadline, what ran out and what was not printed")
{
    SmallOffice small;
    CounterQuery query(small.office->database());
    const auto site = small.office->company().homeSite;
    CHECK_FALSE(query.nextDeadline(site, small.clock.now()).value());
    const auto taken = mustTake(small, {}, callOf(small), true);
    const auto next = query.nextDeadline(site, small.clock.now()).value();
    REQUIRE(next);
    CHECK(next->kind == DeadlineKind::Notify);
    CHECK(next->number == u"PG2026-000001"_s);
    CHECK(query.overdue(site, small.clock.now()).value() == 0);
    CHECK(query.overdue(site, next->limitAt.addMSecs(1)).value() == 1);

    CHECK(query.lastWritten().value() == small.clock.now());
    const auto waiting = query.unprinted(site).value();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().caseId == taken.id);
    small.must(Role::Receptionist, taken.id, {MarkPrinted{}});
    CHECK(query.unprinted(site).value().empty());
}

} // namespace guitai
