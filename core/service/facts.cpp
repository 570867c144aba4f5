// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/facts.h"

#include "core/base/room_notation.h"

#include <algorithm>

namespace guitai {

namespace {

Result<bool> worksHere(Office& office, const std::optional<StaffId>& named)
{
    if (!named || !*named)
        return true;
    const auto person = office.staff.find(*named);
    if (!person)
        return std::unexpected(person.error());
    return *person && !(*person)->retired;
}

/// Whether every person that the step names works here.
Result<bool> personsKnown(Office& office, const AnyCaseStep& step)
{
    return std::visit(
        [&]<class S>(const S& input) -> Result<bool> {
            if constexpr (requires { input.assignee; })
                return worksHere(office, input.assignee);
            else if constexpr (requires { input.repairer; })
                return worksHere(office, input.repairer);
            else if constexpr (requires { input.to.value; })
                return worksHere(office, input.to);
            else
                return true;
        },
        step);
}

/// What the archive says of the place, for the steps that begin a case or judge it. All others are not told: what
/// they cannot read need not stand in the journal.
Result<std::optional<PlaceFacts>> placeOf(Office& office, const AnyCaseStep& step, const CaseFile& caseFile)
{
    return std::visit(
        [&]<class S>(const S& input) -> Result<std::optional<PlaceFacts>> {
            if constexpr (requires {
                              input.room;
                              input.estate;
                          }) {
                if (input.room)
                    return placeFacts(office, *input.room);
                return input.estate ? placeFacts(office, *input.estate) : std::optional<PlaceFacts>();
            } else if constexpr (requires { input.part; }) {
                if (caseFile.place.room)
                    return placeFacts(office, *caseFile.place.room);
                return placeFacts(office, caseFile.place.estate);
            } else {
                return std::optional<PlaceFacts>();
            }
        },
        step);
}

/// Where no place says it: the site of the case, or the one that an old ledger was kept at.
std::optional<SiteId> siteOf(const AnyCaseStep& step, const CaseFile& caseFile)
{
    if (caseFile.id)
        return caseFile.site;
    const auto* line = std::get_if<ImportRepair>(&step);
    return line ? line->site : std::nullopt;
}

void fill(Facts& facts, const Site& site)
{
    facts.site = site.id;
    facts.zone = site.zone;
    facts.areaManagerRevisits = site.areaManagerRevisits;
}

QString partOf(const AnyCaseStep& step, const CaseFile& caseFile)
{
    return std::visit(
        [&]<class S>(const S& input) {
            if constexpr (requires { input.part; })
                return input.part.isEmpty() ? caseFile.part : input.part;
            else
                return caseFile.part;
        },
        step);
}

void fill(Facts& facts, const PlaceFacts& known, const QString& part)
{
    fill(facts, known.site);
    facts.procedure = known.estate.procedure;
    facts.place = known.place();
    facts.acceptedOn = known.acceptedOn();
    if (known.room)
        facts.handedOverOn = known.room->handedOverOn;
    facts.contractTerm = known.contractTerm(part);
    if (const auto* contractor = known.contractor(part))
        facts.contractorTerm = contractor->term;
}

Result<QList<PartContractor>> contractorsOf(Office& office, EstateId estate)
{
    const auto all = office.contractors.list();
    if (!all)
        return std::unexpected(all.error());
    QList<PartContractor> answering;
    for (const auto& contractor : *all)
        for (const auto& cover : contractor.covers)
            if (!contractor.retired && cover.estate == estate)
                answering << PartContractor{cover.part, cover.term, contractor.name, contractor.phone};
    return answering;
}

} // namespace

std::optional<QDate> PlaceFacts::acceptedOn() const
{
    return building && building->acceptedOn ? building->acceptedOn : estate.acceptedOn;
}

QString PlaceFacts::contractTerm(const QString& part) const
{
    const auto agreed = std::ranges::find(estate.contractTerms, part, &ContractTerm::part);
    return agreed == estate.contractTerms.end() ? QString() : agreed->term;
}

const PartContractor* PlaceFacts::contractor(const QString& part) const
{
    auto found = std::ranges::find(contractors, part, &PartContractor::part);
    if (found == contractors.end())
        found = std::ranges::find(contractors, QString(), &PartContractor::part);
    return found == contractors.end() ? nullptr : &*found;
}

Place PlaceFacts::place() const
{
    Place place{.estate = estate.id};
    RoomNotation notation{.estate = estate.name};
    if (building) {
        place.building = building->id;
        notation.building = building->name;
    }
    if (room) {
        place.room = room->id;
        place.unit = room->unit;
        notation.unit = room->unit;
        notation.room = room->number;
    }
    place.text = display(notation);
    return place;
}

Result<std::optional<PlaceFacts>> placeFacts(Office& office, EstateId id)
{
    auto estate = office.estates.find(id);
    if (!estate || !*estate)
        return estate ? Result<std::optional<PlaceFacts>>(std::nullopt) : std::unexpected(estate.error());
    auto site = office.sites.find((*estate)->site);
    if (!site || !*site)
        return site ? Result<std::optional<PlaceFacts>>(std::nullopt) : std::unexpected(site.error());
    auto contractors = contractorsOf(office, id);
    if (!contractors)
        return std::unexpected(std::move(contractors.error()));
    return PlaceFacts{.site = std::move(**site), .estate = std::move(**estate), .contractors = std::move(*contractors)};
}

Result<std::optional<PlaceFacts>> placeFacts(Office& office, BuildingId id)
{
    auto building = office.buildings.find(id);
    if (!building || !*building)
        return building ? Result<std::optional<PlaceFacts>>(std::nullopt) : std::unexpected(building.error());
    auto facts = placeFacts(office, (*building)->estate);
    if (facts && *facts)
        (*facts)->building = std::move(*building);
    return facts;
}

Result<std::optional<PlaceFacts>> placeFacts(Office& office, RoomId id)
{
    auto room = office.rooms.find(id);
    if (!room || !*room)
        return room ? Result<std::optional<PlaceFacts>>(std::nullopt) : std::unexpected(room.error());
    auto facts = placeFacts(office, (*room)->building);
    if (facts && *facts)
        (*facts)->room = std::move(*room);
    return facts;
}

Result<Facts> gatherFacts(Office& office, const AnyCaseStep& step, const CaseFile& caseFile, const Staff& actor)
{
    Facts facts;
    facts.roles = actor.roles;
    facts.site = actor.site;
    const auto known = personsKnown(office, step);
    if (!known)
        return std::unexpected(known.error());
    facts.personKnown = *known;
    const auto place = placeOf(office, step, caseFile);
    if (!place)
        return std::unexpected(place.error());
    if (*place) {
        fill(facts, **place, partOf(step, caseFile));
    } else if (const auto id = siteOf(step, caseFile)) {
        const auto site = office.sites.find(*id);
        if (!site)
            return std::unexpected(site.error());
        if (*site)
            fill(facts, **site);
    }
    if (caseFile.id) { // which knows both by itself
        facts.site = {};
        facts.procedure.clear();
    }
    return facts;
}

Result<Facts> gatherFacts(Office& office, const CaseFile& caseFile, const Staff& actor)
{
    return gatherFacts(office, AddNote{}, caseFile, actor);
}

} // namespace guitai
