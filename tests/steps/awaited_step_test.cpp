// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/awaited_step.h"

#include "tests/steps/roads.h"

namespace guitai {

namespace {

Waiting waitingOf(const QList<Role>& roles, bool areaManagerRevisits = true)
{
    return waitingFor(roles, Counter().procedure(), areaManagerRevisits);
}

std::string_view towards(Counter& counter, DeadlineKind kind)
{
    const auto context = counter.context();
    const auto offered = offers(counter.caseFile, context);
    const auto* offer = offerTowards(kind, offered, counter.caseFile, context.actor);
    return offer && !offer->barred ? offer->step : "";
}

} // namespace

TEST_CASE("a deadline waits for those whose role may take the step that meets it", "[R-roles]")
{
    using Kind = DeadlineKind;
    CHECK(waitingOf({Role::Receptionist}) ==
          Waiting{.anywhere = {Kind::Notify, Kind::Arrive, Kind::Complete, Kind::TellSituation, Kind::ToldCompletion,
                               Kind::ReturnOrder},
                  .followed = {Kind::Feedback, Kind::Update}});
    CHECK(waitingOf({Role::Repairer}) ==
          Waiting{.assigned = {Kind::Arrive, Kind::Complete, Kind::TellSituation, Kind::ToldCompletion},
                  .followed = {Kind::Feedback, Kind::Update}});
    CHECK(waitingOf({Role::Repairer, Role::MaintenanceSupervisor}).assigned.isEmpty());
    CHECK(waitingOf({Role::SiteDirector}).anywhere.size() == 7);
    CHECK(waitingOf({Role::Administrator}) == Waiting{});
}

TEST_CASE("the area manager revisits, or whoever follows the case up where the site says so", "[S4-五-一-2-b]")
{
    const auto kind = DeadlineKind::Revisit;
    CHECK(waitingOf({Role::AreaManager}).anywhere == QList{kind});
    CHECK_FALSE(waitingOf({Role::Receptionist}).followed.contains(kind));
    CHECK(waitingOf({Role::Receptionist}, false).followed.contains(kind));
    CHECK(waitingOf({Role::AreaManager}, false).anywhere.isEmpty());
    CHECK(waitingOf({Role::SiteDirector}, false).anywhere.contains(kind));
}

TEST_CASE("what is done about a deadline is its own step, or the one that comes before it")
{
    Counter counter = counterAt(CaseState::Issued);
    CHECK(towards(counter, DeadlineKind::Notify) == NotifyTeam::name);
    counter.must({NotifyTeam{}});
    CHECK(towards(counter, DeadlineKind::Arrive) == RecordArrival::name);
    CHECK(towards(counter, DeadlineKind::Complete) == RecordArrival::name);
    CHECK(towards(counter, DeadlineKind::Feedback) == LogContact::name);
    counter.as({Role::AreaManager});
    CHECK(towards(counter, DeadlineKind::Complete).empty());
}

} // namespace guitai
