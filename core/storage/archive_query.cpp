// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/archive_query.h"

namespace guitai {

namespace {

constexpr auto roomsNumberedSql = R"sql(
SELECT id FROM room WHERE building = :building AND number = :number ORDER BY unit, id
)sql";

constexpr auto residentsOfSql = R"sql(
SELECT id FROM resident WHERE room = :room ORDER BY id
)sql";

} // namespace

ArchiveQuery::ArchiveQuery(Database& database)
    : m_rooms(database, roomsNumberedSql), m_residents(database, residentsOfSql)
{}

Result<std::vector<RoomId>> ArchiveQuery::roomsNumbered(BuildingId building, const QString& number)
{
    m_rooms.bind("building", building).bind("number", number);
    return readColumn<RoomId>(m_rooms, "id");
}

Result<std::vector<ResidentId>> ArchiveQuery::residentsOf(RoomId room)
{
    m_residents.bind("room", room);
    return readColumn<ResidentId>(m_residents, "id");
}

} // namespace guitai
