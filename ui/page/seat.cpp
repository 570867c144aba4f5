// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/seat.h"

#include <QCollator>

namespace guitai {

Result<Seat> seatOf(Office& office, StaffId id)
{
    auto person = office.staff.find(id);
    const auto rules = office.rules();
    if (!person || !rules)
        return std::unexpected(person ? rules.error() : person.error());
    if (!*person || (*person)->retired)
        return fail(Error::Code::NotFound, {QStringLiteral("staff")});
    auto site = office.sites.find((*person)->site);
    if (!site)
        return std::unexpected(site.error());
    if (!*site)
        return fail(Error::Code::NotFound, {QStringLiteral("site")});
    const QTimeZone zone((*site)->zone.toLatin1());
    return Seat{.office = office,
                .person = std::move(**person),
                .site = std::move(**site),
                .procedure = (*rules)->rules.procedures.first(),
                .zone = zone};
}

bool Seat::renew()
{
    auto now = seatOf(office, person.id);
    if (!now || (now->person == person && now->site == site && now->procedure == procedure))
        return false;
    person = std::move(now->person);
    site = std::move(now->site);
    procedure = std::move(now->procedure);
    zone = std::move(now->zone);
    return true;
}

Result<QList<Staff>> staffOf(Office& office)
{
    auto all = office.staff.list();
    if (!all)
        return std::unexpected(all.error());
    QList<Staff> working;
    std::ranges::copy_if(*all, std::back_inserter(working), [](const Staff& person) { return !person.retired; });
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::ranges::stable_sort(working, [&](const Staff& a, const Staff& b) { return collator(a.name, b.name); });
    return working;
}

} // namespace guitai
