// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/directory_query.h"

namespace guitai {

namespace {

constexpr auto sitesSql = R"sql(
SELECT
    id, code, name, phone, zone, area_manager_revisits, retired
FROM site WHERE retired <= :retired AND name > :name ORDER BY name LIMIT :most
)sql";

constexpr auto staffSql = R"sql(
SELECT
    id, site, account, name, phone, roles, retired
FROM staff WHERE site = :site AND retired <= :retired AND (name, id) > (:name, :id) ORDER BY name, id LIMIT :most
)sql";

constexpr auto contractorsSql = R"sql(
SELECT
    id, name, contact, phone, covers, note, retired
FROM contractor WHERE retired <= :retired AND name > :name ORDER BY name LIMIT :most
)sql";

constexpr auto estatesSql = R"sql(
SELECT
    id, site, name, developer, developer_name, accepted_on, procedure, contract_terms, retired
FROM estate WHERE retired <= :retired AND name > :name ORDER BY name LIMIT :most
)sql";

constexpr auto buildingsSql = R"sql(
SELECT
    id, estate, name, units, accepted_on, retired
FROM building
WHERE estate = :estate AND retired <= :retired AND (length(name), name) > (length(:name), :name)
ORDER BY length(name), name LIMIT :most
)sql";

constexpr auto roomsSql = R"sql(
SELECT
    id, building, unit, number, area, handed_over_on, note, retired
FROM room
WHERE building = :building AND retired <= :retired
    AND (length(unit), unit, length(number), number) > (length(:unit), :unit, length(:number), :number)
ORDER BY length(unit), unit, length(number), number LIMIT :most
)sql";

constexpr auto residentsSql = R"sql(
SELECT
    id, room, name, kind, phones, note, retired
FROM resident WHERE room = :room AND retired <= :retired AND id > :id ORDER BY id LIMIT :most
)sql";

constexpr auto unacceptedSql = R"sql(
SELECT
    id, site, name, developer, developer_name, accepted_on, procedure, contract_terms, retired
FROM estate
WHERE accepted_on IS NULL AND retired = 0
    AND (EXISTS (SELECT 1 FROM building
                 WHERE building.estate = estate.id AND building.accepted_on IS NULL AND building.retired = 0)
         OR NOT EXISTS (SELECT 1 FROM building WHERE building.estate = estate.id AND building.retired = 0))
ORDER BY name
)sql";

Statement& bound(Statement& statement, const Reach& reach)
{
    return statement.bind("retired", reach.retired).bind("most", reach.most);
}

template <class Record>
QString nameOf(const std::optional<Record>& after)
{
    return after ? after->name : QString();
}

} // namespace

DirectoryQuery::DirectoryQuery(Database& database)
    : m_sites(database, sitesSql),
      m_staff(database, staffSql),
      m_contractors(database, contractorsSql),
      m_estates(database, estatesSql),
      m_buildings(database, buildingsSql),
      m_rooms(database, roomsSql),
      m_residents(database, residentsSql),
      m_unaccepted(database, unacceptedSql)
{}

DirectoryQuery::Page<Site> DirectoryQuery::sites(After<Site> after, const Reach& reach)
{
    bound(m_sites, reach).bind("name", nameOf(after));
    return readAll<Site>(m_sites);
}

DirectoryQuery::Page<Staff> DirectoryQuery::staff(SiteId site, After<Staff> after, const Reach& reach)
{
    bound(m_staff, reach)
        .bind("site", site)
        .bind("name", nameOf(after))
        .bind("id", after ? after->id : StaffId{std::numeric_limits<qint64>::min()});
    return readAll<Staff>(m_staff);
}

DirectoryQuery::Page<Contractor> DirectoryQuery::contractors(After<Contractor> after, const Reach& reach)
{
    bound(m_contractors, reach).bind("name", nameOf(after));
    return readAll<Contractor>(m_contractors);
}

DirectoryQuery::Page<Estate> DirectoryQuery::estates(After<Estate> after, const Reach& reach)
{
    bound(m_estates, reach).bind("name", nameOf(after));
    return readAll<Estate>(m_estates);
}

DirectoryQuery::Page<Building> DirectoryQuery::buildings(EstateId estate, After<Building> after, const Reach& reach)
{
    bound(m_buildings, reach).bind("estate", estate).bind("name", nameOf(after));
    return readAll<Building>(m_buildings);
}

DirectoryQuery::Page<Room> DirectoryQuery::rooms(BuildingId building, After<Room> after, const Reach& reach)
{
    bound(m_rooms, reach)
        .bind("building", building)
        .bind("unit", after ? after->unit : QString())
        .bind("number", after ? after->number : QString());
    return readAll<Room>(m_rooms);
}

DirectoryQuery::Page<Resident> DirectoryQuery::residents(RoomId room, After<Resident> after, const Reach& reach)
{
    bound(m_residents, reach)
        .bind("room", room)
        .bind("id", after ? after->id : ResidentId{std::numeric_limits<qint64>::min()});
    return readAll<Resident>(m_residents);
}

DirectoryQuery::Page<Estate> DirectoryQuery::unaccepted()
{
    return readAll<Estate>(m_unaccepted);
}

} // namespace guitai
