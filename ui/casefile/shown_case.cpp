// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/shown_case.h"

#include "core/service/case_words.h"

namespace guitai {

namespace {

Result<QHash<StaffId, QString>> peopleOf(Office& office)
{
    const auto everybody = office.staff.list();
    if (!everybody)
        return std::unexpected(everybody.error());
    QHash<StaffId, QString> people;
    for (const auto& person : *everybody)
        people.insert(person.id, person.name);
    return people;
}

} // namespace

QString ShownCase::number() const
{
    return fullNumber(site, file.number);
}

QString ShownCase::number(const DispatchOrder& order) const
{
    return fullNumber(site, order.number);
}

QString ShownCase::part() const
{
    const auto* known = procedure->part(file.part);
    return known ? known->label : file.part;
}

Result<ShownCase> readShown(Seat& seat, CaseId id)
{
    CaseService cases(seat.office);
    auto file = cases.read(id);
    if (!file)
        return std::unexpected(file.error());
    const auto procedure = procedureOf(seat.office, *file);
    auto site = seat.office.sites.find(file->site);
    auto people = peopleOf(seat.office);
    auto entries = timeLine(seat.office, *file, seat.zone);
    auto links = LinkQuery(seat.office.database()).casesLinkedTo(file->id);
    auto offers = cases.offers(*file, seat.person.id);
    const auto failed = [](const auto&... results) {
        std::optional<Error> first;
        ((first = first || results ? first : std::optional(results.error())), ...);
        return first;
    };
    if (auto error = failed(procedure, site, people, entries, links, offers))
        return std::unexpected(std::move(*error));
    return ShownCase{.file = std::move(*file),
                     .procedure = *procedure,
                     .site = site->value_or(Site{}),
                     .people = std::move(*people),
                     .entries = std::move(*entries),
                     .links = std::move(*links),
                     .offers = std::move(*offers)};
}

bool sameOffers(const QList<Offer>& one, const QList<Offer>& other)
{
    return std::ranges::equal(one, other, [](const Offer& a, const Offer& b) {
        return std::string_view(a.step) == b.step && a.barred == b.barred;
    });
}

} // namespace guitai
