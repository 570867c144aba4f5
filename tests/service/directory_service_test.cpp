// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/directory_service.h"

#include "core/service/verify_service.h"
#include "tests/support/small_office.h"

using namespace guitai;

namespace {

Refusal::Code refusalOf(const auto& outcome)
{
    REQUIRE_FALSE(outcome);
    REQUIRE(std::holds_alternative<Refusal>(outcome.error()));
    return std::get<Refusal>(outcome.error()).code;
}

} // namespace

TEST_CASE("a record that a role may not write is refused and journalled as denied")
{
    SmallOffice small;
    DirectoryService directory(*small.office);
    Room room = small.room;
    room.note = QStringLiteral("keys are with the porter");
    CHECK(refusalOf(directory.put(small.who(Role::Repairer), room)) == Refusal::Code::NotYourRole);
    const auto lines = small.office->journal.linesOf(room.id.value).value();
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.back().outcome == JournalLine::Outcome::Denied);
    CHECK(lines.back().step == QStringLiteral("putRoom"));
    CHECK(small.office->rooms.find(room.id).value() == small.room);
    CHECK(verify(*small.office, {.replay = true}).value().findings.isEmpty());
}

TEST_CASE("fees that a role may not set are refused and journalled as denied")
{
    SmallOffice small;
    const auto rules = small.office->company().rules;
    const auto before = small.office->journal.head().value().seq;
    CHECK(refusalOf(DirectoryService(*small.office).putFees(small.who(Role::Repairer), {})) ==
          Refusal::Code::NotYourRole);
    CHECK(small.office->journal.head().value().seq == before + 1);
    CHECK(small.office->company().rules == rules);
}

TEST_CASE("fees that could not be saved are in force nowhere, and their place goes to those saved next")
{
    SmallOffice small;
    auto& office = *small.office;
    DirectoryService directory(office);
    const auto actor = small.who(Role::SiteDirector);
    const qint64 before = office.rules().value()->row;
    REQUIRE(
        office.database().execute(QStringLiteral("CREATE TRIGGER stop BEFORE INSERT ON journal "
                                                 "WHEN new.step = 'putFees' BEGIN SELECT RAISE(ABORT, 'stop'); END")));
    auto fees = office.rules().value()->rules.fees;
    fees.removeLast();
    CHECK_FALSE(directory.putFees(actor, fees));
    CHECK(office.company().rules == before);
    CHECK_FALSE(office.rules(before + 1));
    REQUIRE(office.database().execute(QStringLiteral("DROP TRIGGER stop")));
    fees.removeLast();
    REQUIRE(directory.putFees(actor, fees));
    CHECK(office.rules().value()->rules.fees == fees);
}
