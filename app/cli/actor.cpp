// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actor.h"

#include "core/service/permission.h"

namespace guitai {

namespace {

bool holdsOneOf(const Staff& person, const QList<Role>& roles)
{
    return std::ranges::any_of(person.roles, [&](Role role) { return roles.contains(role); });
}

Reply<QList<Staff>> activeStaff(Office& office)
{
    const auto all = office.staff.list();
    if (!all)
        return failed(all.error());
    QList<Staff> active;
    for (const auto& person : *all)
        if (!person.retired)
            active << person;
    if (active.isEmpty())
        return failed(Error{Error::Code::NotFound, {QStringLiteral("staff")}, {}});
    return active;
}

Result<bool> mayTake(Office& office, const CaseFile& caseFile, const Staff& person, const QString& step)
{
    const auto offers = CaseService(office).offers(caseFile, person.id);
    if (!offers)
        return std::unexpected(offers.error());
    const auto* offer = offerOf(*offers, step);
    return offer && !(offer->barred && isDenial(*offer->barred));
}

std::optional<Reply<StaffId>> named(Office& office, const Arguments& arguments)
{
    const auto said = arguments.value(QStringLiteral("as"));
    if (!said)
        return std::nullopt;
    const auto found = Naming(office).staff(*said);
    return found ? Reply<StaffId>(*found) : failed(found.error());
}

} // namespace

Reply<StaffId> actorFor(Office& office, const Arguments& arguments, const QString& step, const CaseFile* caseFile)
{
    if (auto person = named(office, arguments))
        return *person;
    const auto rules = office.rules();
    if (!rules)
        return failed(rules.error());
    const auto roles = (*rules)->rules.procedures.first().rolesFor(step);
    const auto staff = activeStaff(office);
    if (!staff)
        return std::unexpected(staff.error());
    StaffId first;
    for (const auto& person : *staff) {
        if (!holdsOneOf(person, roles))
            continue;
        if (!first)
            first = person.id;
        if (!caseFile)
            break;
        const auto may = mayTake(office, *caseFile, person, step);
        if (!may)
            return failed(may.error());
        if (*may)
            return person.id;
    }
    return first ? first : staff->first().id;
}

Reply<StaffId> asking(Office& office, const Arguments& arguments)
{
    if (auto person = named(office, arguments))
        return *person;
    const auto staff = activeStaff(office);
    if (!staff)
        return std::unexpected(staff.error());
    for (const auto& person : *staff)
        if (person.roles.contains(Role::SiteDirector))
            return person.id;
    return staff->first().id;
}

} // namespace guitai
