// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/shown_case.h"

#include "core/service/case_words.h"

namespace guitai {

namespace {

Result<std::optional<LinkedCase>> linked(Office& office, CaseId id, LinkKind kind)
{
    const auto other = office.cases.find(id);
    if (!other)
        return std::unexpected(other.error());
    if (!*other)
        return std::optional<LinkedCase>();
    const auto& file = **other;
    return LinkedCase{.id = id,
                      .kind = kind,
                      .number = file.number,
                      .state = file.state,
                      .place = file.place.text,
                      .item = file.item};
}

/// Those that were linked, and the one whose order this case does again.
Result<QList<LinkedCase>> linksOf(Office& office, const CaseFile& file)
{
    QList<CaseLink> links = file.links;
    if (!file.redoes.isEmpty()) {
        const auto redone = office.cases.byNumber(file.redoes, file.site);
        if (!redone)
            return std::unexpected(redone.error());
        if (*redone && std::ranges::find(links, **redone, &CaseLink::other) == links.end())
            links.prepend({.other = **redone, .kind = LinkKind::Rework});
    }
    QList<LinkedCase> read;
    for (const auto& link : links) {
        const auto other = linked(office, link.other, link.kind);
        if (!other)
            return std::unexpected(other.error());
        if (*other)
            read << **other;
    }
    return read;
}

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
    auto links = linksOf(seat.office, *file);
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
