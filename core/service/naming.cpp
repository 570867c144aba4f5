// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/naming.h"

#include "core/base/room_notation.h"
#include "core/service/case_service.h"
#include "core/service/facts.h"

#include <functional>

namespace guitai {

namespace {

/// Below this no origin has counted: a small number is somebody's room or building, never an id.
constexpr qint64 smallestId = qint64{1} << Id<CaseTag>::counterBits;

template <class AnyId>
std::optional<AnyId> writtenId(const QString& said)
{
    bool number = false;
    const qint64 value = said.trimmed().toLongLong(&number);
    return number && value >= smallestId ? std::optional(AnyId{value}) : std::nullopt;
}

bool same(const QString& one, const QString& other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

/// The one that was meant, of those that fit.
template <class AnyId>
Result<AnyId> only(const QString& said, const QList<std::pair<AnyId, QString>>& fitting)
{
    if (fitting.isEmpty())
        return fail(Error::Code::NotFound, {said});
    if (fitting.size() == 1)
        return fitting.first().first;
    QStringList names;
    for (const auto& [id, name] : fitting)
        names << name;
    return fail(Error::Code::Ambiguous, {said, names.join(u'、')});
}

/// The standing records of which `fits` is true, each under the name that `shown` gives it.
template <class Record, class Fits, class Shown>
Result<decltype(Record::id)> choose(RecordStore<Record>& store, const QString& said, const Fits& fits,
                                    const Shown& shown)
{
    using RecordId = decltype(Record::id);
    if (const auto id = writtenId<RecordId>(said))
        return *id;
    const auto all = store.list();
    if (!all)
        return std::unexpected(all.error());
    QList<std::pair<RecordId, QString>> fitting;
    for (const auto& record : *all)
        if (!record.retired && fits(record))
            fitting.emplace_back(record.id, std::invoke(shown, record));
    return only(said, fitting);
}

} // namespace

Result<QList<Building>> Naming::buildingsCalled(const QString& estateName, const QString& name)
{
    const auto estates = m_office.estates.list();
    const auto buildings = m_office.buildings.list();
    if (!estates || !buildings)
        return std::unexpected(estates ? buildings.error() : estates.error());
    QList<Building> called;
    for (const auto& building : *buildings) {
        const auto estate = std::ranges::find(*estates, building.estate, &Estate::id);
        const bool meant = estateName.isEmpty() || (estate != estates->end() && same(estate->name, estateName));
        if (meant && !building.retired && estate != estates->end() && !estate->retired && same(building.name, name))
            called << building;
    }
    return called;
}

Result<RoomId> Naming::room(const QString& said)
{
    if (const auto id = writtenId<RoomId>(said))
        return *id;
    const auto notation = parseRoom(said);
    if (!notation)
        return fail(Error::Code::NotFound, {said});
    const auto buildings = buildingsCalled(notation->estate, notation->building);
    if (!buildings)
        return std::unexpected(buildings.error());
    QList<std::pair<RoomId, QString>> fitting;
    for (const auto& building : *buildings) {
        const auto rooms = m_query.roomsNumbered(building.id, notation->room);
        if (!rooms)
            return std::unexpected(rooms.error());
        for (const auto id : *rooms) {
            const auto facts = placeFacts(m_office, id);
            if (!facts)
                return std::unexpected(facts.error());
            if (!*facts || (*facts)->room->retired)
                continue;
            if (notation->unit.isEmpty() || (*facts)->room->unit == notation->unit)
                fitting.emplace_back(id, (*facts)->place().text);
        }
    }
    return only(said, fitting);
}

Result<BuildingId> Naming::building(const QString& said)
{
    if (const auto id = writtenId<BuildingId>(said))
        return *id;
    const auto estates = m_office.estates.list();
    if (!estates)
        return std::unexpected(estates.error());
    QString estateName;
    QString name = said.trimmed();
    for (const auto& estate : *estates)
        if (name.startsWith(estate.name) && estate.name.size() > estateName.size())
            estateName = estate.name;
    name = plainNumber(name.sliced(estateName.size()));
    const auto called = buildingsCalled(estateName, name);
    if (!called)
        return std::unexpected(called.error());
    QList<std::pair<BuildingId, QString>> fitting;
    for (const auto& building : *called) {
        const auto estate = std::ranges::find(*estates, building.estate, &Estate::id);
        fitting.emplace_back(building.id, display({.estate = estate->name, .building = building.name}));
    }
    return only(said, fitting);
}

Result<EstateId> Naming::estate(const QString& said)
{
    return choose(m_office.estates, said, [&](const Estate& estate) { return same(estate.name, said); }, &Estate::name);
}

Result<SiteId> Naming::site(const QString& said)
{
    return choose(
        m_office.sites, said, [&](const Site& site) { return same(site.name, said) || same(site.code, said); },
        &Site::name);
}

Result<StaffId> Naming::staff(const QString& said)
{
    const auto shown = [](const Staff& person) { return person.name + u'（' + person.account + u'）'; };
    auto byAccount =
        choose(m_office.staff, said, [&](const Staff& person) { return same(person.account, said); }, shown);
    if (byAccount || byAccount.error().code != Error::Code::NotFound)
        return byAccount;
    auto byName = choose(m_office.staff, said, [&](const Staff& person) { return same(person.name, said); }, shown);
    const auto role = fromToken<Role>(said);
    if (byName || !role || byName.error().code != Error::Code::NotFound)
        return byName;
    const auto everybody = m_office.staff.list();
    if (!everybody)
        return std::unexpected(everybody.error());
    for (const auto& person : *everybody)
        if (!person.retired && person.roles.contains(*role))
            return person.id;
    return byName;
}

Result<ResidentId> Naming::resident(const QString& said, std::optional<RoomId> room)
{
    const auto called = [&](const Resident& resident) { return same(resident.name, said); };
    if (!room)
        return choose(m_office.residents, said, called, &Resident::name);
    if (const auto id = writtenId<ResidentId>(said))
        return *id;
    const auto living = residentsOf(*room);
    if (!living)
        return std::unexpected(living.error());
    QList<std::pair<ResidentId, QString>> fitting;
    for (const auto& resident : *living)
        if (called(resident))
            fitting.emplace_back(resident.id, resident.name);
    return only(said, fitting);
}

Result<CaseId> Naming::caseFile(const QString& said)
{
    if (const auto id = writtenId<CaseId>(said))
        return *id;
    const auto found = CaseService(m_office).read(said.trimmed());
    return found ? Result<CaseId>(found->id) : std::unexpected(found.error());
}

Result<QList<Resident>> Naming::residentsOf(RoomId room)
{
    const auto ids = m_query.residentsOf(room);
    if (!ids)
        return std::unexpected(ids.error());
    QList<Resident> living;
    for (const auto id : *ids) {
        auto resident = m_office.residents.find(id);
        if (!resident)
            return std::unexpected(resident.error());
        if (*resident && !(*resident)->retired)
            living << std::move(**resident);
    }
    return living;
}

QString nameOf(Office& office, const QString& kind, qint64 id)
{
    const auto is = [&](const char* tag) { return kind == QLatin1String(tag); };
    const auto named = [](const auto& found, auto member) {
        return found && *found ? std::invoke(member, **found) : QString();
    };
    const auto placed = [](const Result<std::optional<PlaceFacts>>& place) {
        return place && *place ? (*place)->place().text : QString();
    };
    if (is(SiteTag::name))
        return named(office.sites.find(SiteId{id}), &Site::name);
    if (is(StaffTag::name))
        return named(office.staff.find(StaffId{id}), &Staff::name);
    if (is(EstateTag::name))
        return named(office.estates.find(EstateId{id}), &Estate::name);
    if (is(ResidentTag::name))
        return named(office.residents.find(ResidentId{id}), &Resident::name);
    if (is(ContractorTag::name))
        return named(office.contractors.find(ContractorId{id}), &Contractor::name);
    if (is(CaseTag::name))
        return named(office.cases.find(CaseId{id}), &CaseFile::number);
    if (is(BuildingTag::name))
        return placed(placeFacts(office, BuildingId{id}));
    if (is(RoomTag::name))
        return placed(placeFacts(office, RoomId{id}));
    return {};
}

} // namespace guitai
