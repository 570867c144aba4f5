// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verify_service.h"
#include "tests/support/small_office.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

class Shift
{
public:
    SmallOffice small;
    StaffId from = small.who(Role::Receptionist);
    StaffId to = small.who(Role::SiteDirector);
    CaseService cases{*small.office};

    CaseId call() { return small.must(Role::Receptionist, std::nullopt, {small.repair()}).id; }

    std::expected<QList<CaseFile>, Stopped> take(StaffId actor, const QList<CaseId>& ids, const AnyCaseStep& step)
    {
        QList<Act> acts;
        for (const CaseId id : ids)
            acts << Act{.actor = actor, .target = id, .steps = {step}, .seenRevision = {}, .draft = {}};
        return cases.takeAll(acts);
    }

    std::vector<JournalLine> linesBehind(qint64 seq)
    {
        std::vector<JournalLine> lines;
        REQUIRE(small.office->journal.read(seq, [&](const JournalLine& line) {
            lines.push_back(line);
            return true;
        }));
        return lines;
    }
};

} // namespace

TEST_CASE("a shift is handed over as one act and accepted as one", "[S4-五-一-1-c]")
{
    Shift shift;
    const QList ids{shift.call(), shift.call(), shift.call()};
    const qint64 before = shift.small.office->journal.head()->seq;
    const auto offered = shift.take(shift.from, ids, OfferHandover{.to = shift.to, .note = {}});
    REQUIRE(offered);
    CHECK(std::ranges::all_of(
        *offered, [&](const CaseFile& file) { return file.offeredTo == shift.to && file.owner == shift.from; }));
    const auto lines = shift.linesBehind(before);
    REQUIRE(lines.size() == 3);
    CHECK(std::ranges::all_of(lines, [&](const JournalLine& line) { return line.act == lines.front().seq; }));
    const auto accepted = shift.take(shift.to, ids, AcceptHandover{});
    REQUIRE(accepted);
    CHECK(std::ranges::all_of(*accepted, [&](const CaseFile& file) { return file.owner == shift.to; }));
}

TEST_CASE("where one case cannot change hands none does, and that one is named", "[S4-五-一-1-c]")
{
    Shift shift;
    const QList ids{shift.call(), shift.call(), shift.call()};
    REQUIRE(shift.take(shift.from, ids, OfferHandover{.to = shift.to, .note = {}}));
    shift.small.must(Role::SiteDirector, ids[1], {VoidCase{.reason = u"错"_s}});
    const auto refused = shift.take(shift.to, ids, AcceptHandover{});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().act == 1);
    CHECK(std::get<Refusal>(refused.error().trouble).code == Refusal::Code::ClosedCase);
    CHECK(shift.cases.read(ids[0])->owner == shift.from);
}

TEST_CASE("to accept what is offered to somebody else is denied, and the denial journalled", "[promise-9]")
{
    Shift shift;
    const QList ids{shift.call(), shift.call()};
    REQUIRE(shift.take(shift.from, ids, OfferHandover{.to = shift.to, .note = {}}));
    const qint64 before = shift.small.office->journal.head()->seq;
    REQUIRE_FALSE(shift.take(shift.from, ids, AcceptHandover{}));
    const auto lines = shift.linesBehind(before);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().outcome == JournalLine::Outcome::Denied);
    CHECK(lines.front().subject == ids.first().value);
}

} // namespace guitai
