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

template <class RecordId>
Result<std::vector<RecordId>> readIds(Statement& statement)
{
    std::vector<RecordId> ids;
    for (;;) {
        const auto found = statement.next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return ids;
        const auto id = statement.value<RecordId>("id");
        if (!id) {
            statement.reset();
            return std::unexpected(id.error());
        }
        ids.push_back(*id);
    }
}

} // namespace

ArchiveQuery::ArchiveQuery(Database& database)
    : m_rooms(database, roomsNumberedSql), m_residents(database, residentsOfSql)
{}

Result<std::vector<RoomId>> ArchiveQuery::roomsNumbered(BuildingId building, const QString& number)
{
    m_rooms.bind("building", building).bind("number", number);
    return readIds<RoomId>(m_rooms);
}

Result<std::vector<ResidentId>> ArchiveQuery::residentsOf(RoomId room)
{
    m_residents.bind("room", room);
    return readIds<ResidentId>(m_residents);
}

} // namespace guitai
