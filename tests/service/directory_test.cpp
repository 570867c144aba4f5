// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/directory_service.h"
#include "core/service/intake_desk.h"
#include "core/service/naming.h"
#include "core/service/record_history.h"
#include "core/service/term_words.h"
#include "core/service/verify_service.h"
#include "tests/support/small_office.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

template <class T>
std::optional<Refusal::Code> refusalOf(const Outcome<T>& outcome)
{
    const auto* refusal = outcome ? nullptr : std::get_if<Refusal>(&outcome.error());
    return refusal ? std::optional(refusal->code) : std::nullopt;
}

Contractor rooferOf(EstateId estate)
{
    return {.name = u"恒建防水"_s,
            .contact = u"周工"_s,
            .phone = u"0571-88880000"_s,
            .covers = {{.estate = estate, .part = u"waterSupply"_s, .term = u"P8Y"_s}},
            .note = {}};
}

EstateId estateOf(SmallOffice& small)
{
    return Naming(*small.office).estate(u"顺发恒园"_s).value();
}

} // namespace

TEST_CASE("a contractor is written, journalled without names, verified, and asked for by the room card",
          "[S4-四-二-2-b]")
{
    SmallOffice small;
    DirectoryService directory(*small.office);
    const auto written = directory.put(small.who(Role::SiteDirector), rooferOf(estateOf(small)));
    REQUIRE(written);
    CHECK(refusalOf(directory.put(small.who(Role::Receptionist), *written)) == Refusal::Code::NotYourRole);
    const auto lines = small.office->journal.linesOf(written->id.value).value();
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].outcome == JournalLine::Outcome::Denied);
    CHECK(lines[0].step == u"putContractor"_s);
    CHECK_FALSE(lines[0].input.contains(u"周工"));
    CHECK(lines[0].members()[u"contact"_s].toString() == u"周工"_s);
    CHECK(verify(*small.office, {.replay = true}).value().findings.isEmpty());

    const auto sheet = IntakeDesk(*small.office).room(small.room.id).value();
    REQUIRE(sheet);
    const auto terms = std::ranges::find(sheet->terms, u"waterSupply"_s, &PartTerms::part);
    REQUIRE(terms != sheet->terms.end());
    REQUIRE(terms->contractor);
    CHECK(terms->contractor->name == u"恒建防水"_s);
    CHECK(terms->ends.contractor == QDate(2027, 6, 30)); // eight years instead of the law's two
    CHECK_FALSE(std::ranges::find(sheet->terms, u"roof"_s, &PartTerms::part)->contractor);
}

TEST_CASE("what was agreed with a contractor decides who pays, and never shortens the law's term", "[S4-四-二-3-(1)-b]")
{
    SmallOffice small;
    DirectoryService directory(*small.office);
    auto contractor = directory.put(small.who(Role::Administrator), rooferOf(estateOf(small))).value();
    auto report = small.repair();
    report.feedbackAt = small.clock.now().addDays(1);
    const auto inWarranty = small.must(Role::Receptionist, {}, {report});
    CHECK(inWarranty.judgement.row == LiabilityRow::QualityContractor);
    CHECK(inWarranty.judgement.contractorEnd == QDate(2027, 6, 30));
    contractor.covers.first().term = u"P1Y"_s;
    REQUIRE(directory.put(small.who(Role::Administrator), contractor));
    const auto later = small.must(Role::Receptionist, {}, {small.repair()});
    CHECK(later.judgement.contractorEnd == QDate(2021, 6, 30));
    CHECK(verify(*small.office, {.replay = true}).value().findings.isEmpty());
}

TEST_CASE("a record that somebody else has changed meanwhile is refused with who and when")
{
    SmallOffice small;
    const auto& kind = *recordKind(u"resident"_s);
    const auto seen = kind.find(*small.office, small.resident.id.value).value().value();
    auto mine = seen;
    mine[u"note"_s] = u"听力不好"_s;
    REQUIRE(kind.put(*small.office, small.who(Role::Receptionist), mine, seen));
    small.clock.advance(60'000);
    auto theirs = seen;
    theirs[u"name"_s] = u"张珊"_s;
    const auto stale = kind.put(*small.office, small.who(Role::SiteDirector), theirs, seen);
    REQUIRE_FALSE(stale);
    const auto* error = std::get_if<Error>(&stale.error());
    REQUIRE(error);
    CHECK(error->code == Error::Code::StaleRevision);
    CHECK(error->args.value(0) == small.office->staff.find(small.who(Role::Receptionist)).value()->name);
    CHECK(error->args.value(1).startsWith(u"2026-11-23"));
    CHECK(kind.put(*small.office, small.who(Role::SiteDirector), theirs, mine));
}

TEST_CASE("a new price list needs no ids, reaches other seats, and does not overwrite theirs")
{
    SmallOffice small;
    const auto other = Office::open(small.path, small.clock).value();
    DirectoryService here(*small.office), there(*other);
    const auto before = small.office->rules().value()->rules.fees;
    auto fees = before;
    fees << FeeItem{.id = {}, .part = u"other"_s, .label = u" 换锁 "_s, .price = {4000}, .unit = u"次"_s, .note = {}};
    const auto written = here.putFees(small.who(Role::SiteDirector), fees, before);
    REQUIRE(written);
    CHECK(written->last().id == u"fee1"_s);
    CHECK(written->last().label == u"换锁"_s);
    CHECK(other->rules().value()->rules.fees == *written);
    const auto stale = there.putFees(small.who(Role::SiteDirector), before, before);
    REQUIRE_FALSE(stale);
    CHECK(std::get<Error>(stale.error()).code == Error::Code::StaleRevision);
}

TEST_CASE("somebody is always left who may change the staff")
{
    SmallOffice small;
    DirectoryService directory(*small.office);
    const StaffId admin = small.who(Role::Administrator);
    auto person = small.office->staff.find(admin).value().value();
    person.retired = true;
    CHECK(refusalOf(directory.put(admin, person)) == Refusal::Code::LastKeeper);
    person.retired = false;
    person.roles = {Role::Receptionist};
    CHECK(refusalOf(directory.put(admin, person)) == Refusal::Code::LastKeeper);
    REQUIRE(directory.put(admin, Staff{.site = person.site,
                                       .account = u"admin2"_s,
                                       .name = u"何"_s,
                                       .phone = {},
                                       .roles = {Role::Administrator}}));
    CHECK(directory.put(admin, person));
}

TEST_CASE("a name that is taken is said with its field")
{
    SmallOffice small;
    const StaffId admin = small.who(Role::Administrator);
    auto person = small.office->staff.find(admin).value().value();
    person.id = {};
    const auto put = DirectoryService(*small.office).put(admin, person);
    REQUIRE_FALSE(put);
    CHECK(std::get<Error>(put.error()).args == QStringList{u"administrator"_s, u"account"_s});
    auto room = small.room;
    room.id = {};
    const auto again = DirectoryService(*small.office).put(admin, room);
    REQUIRE_FALSE(again);
    CHECK(std::get<Error>(again.error()).args == QStringList{u"502"_s, u"number"_s});
}

TEST_CASE("phones are kept bare and texts without white space, however they were typed")
{
    SmallOffice small;
    auto resident = small.resident;
    resident.name = u" 张三 "_s;
    resident.phones = {u"139-0000-0001"_s};
    const auto written = DirectoryService(*small.office).put(small.who(Role::Receptionist), resident);
    REQUIRE(written);
    CHECK(*written == small.resident);
    resident.phones = {u"abc"_s};
    CHECK(refusalOf(DirectoryService(*small.office).put(small.who(Role::Receptionist), resident)) ==
          Refusal::Code::FieldInvalid);
}

TEST_CASE("the history of a record says who changed what, also of the price list")
{
    SmallOffice small;
    DirectoryService directory(*small.office);
    const auto director = small.who(Role::SiteDirector);
    auto room = small.room;
    room.area = 10050;
    room.note = u"钥匙在前台"_s;
    REQUIRE(directory.put(director, room));
    room.retired = true;
    REQUIRE(directory.put(director, room));
    const auto& procedure = small.office->rules().value()->rules.procedures.first();
    const QTimeZone zone("Asia/Shanghai");
    const auto lines = recordHistory(*small.office, *recordKind(u"room"_s), room.id.value, procedure, zone).value();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].text.contains(u"96.4"));
    CHECK(lines[0].text.contains(u"3幢"));
    CHECK(lines[1].text.contains(u"96.4 → 100.5"));
    CHECK(lines[1].text.contains(u"— → 钥匙在前台"));
    CHECK(lines[1].who == small.office->staff.find(director).value()->name);
    CHECK(lines[2].text.isEmpty());
    CHECK(lines[2].label != lines[1].label);

    auto fees = small.office->rules().value()->rules.fees;
    fees.first().price = {3500};
    REQUIRE(directory.putFees(director, fees));
    const auto prices = recordHistory(*small.office, *recordKind(u"ruleset"_s), 0, procedure, zone).value();
    REQUIRE(prices.size() == 1);
    CHECK(prices[0].text.contains(u"35.00"));
}

TEST_CASE("a term is read as people write it")
{
    CHECK(readTerm(u"5年"_s) == u"P5Y"_s);
    CHECK(readTerm(u"２ 年 6个月"_s) == u"P2Y6M"_s);
    CHECK(readTerm(u"90天"_s) == u"P90D"_s);
    CHECK(readTerm(u"P2Y"_s) == u"P2Y"_s);
    for (const auto& none : {u""_s, u"5"_s, u"年"_s, u"0年"_s, u"PT5H"_s, u"很久"_s})
        CHECK_FALSE(readTerm(none));
    CHECK(termWords(u"nonsense"_s) == u"nonsense"_s);
}

} // namespace guitai
