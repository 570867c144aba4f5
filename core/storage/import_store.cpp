// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_store.h"

namespace guitai {

namespace {

constexpr auto putBatch = R"sql(
INSERT INTO import_batch (
    id, site, kind, file, at, by, withdrawn_at)
VALUES (
    :id, :site, :kind, :file, :at, :by, :withdrawn_at)
ON CONFLICT (id) DO UPDATE SET
    withdrawn_at = excluded.withdrawn_at
)sql";

constexpr auto getBatch = R"sql(
SELECT
    id, site, kind, file, at, by, withdrawn_at
FROM import_batch WHERE id = :id
)sql";

constexpr auto allBatches = R"sql(
SELECT
    id, site, kind, file, at, by, withdrawn_at
FROM import_batch ORDER BY id DESC
)sql";

constexpr auto allRooms = R"sql(
SELECT id, building, unit, number FROM room
)sql";

constexpr auto residentsOfRoom = R"sql(
SELECT
    id, room, name, kind, phones, note, retired
FROM resident WHERE room = :room ORDER BY id
)sql";

constexpr auto ordersFromLedgers = R"sql(
SELECT
    case_file.site AS site, case_file.source_key AS source_key, dispatch_order.number AS number,
    case_file.registered_at AS registered_at
FROM case_file
JOIN dispatch_order ON dispatch_order.case_id = case_file.id AND dispatch_order.ordinal = 1
WHERE case_file.source_key IS NOT NULL
)sql";

constexpr auto casesOfEstate = R"sql(
SELECT id FROM case_file WHERE place_estate = :estate AND voided_at IS NULL LIMIT 1
)sql";

constexpr auto casesOfRoom = R"sql(
SELECT id FROM case_file WHERE place_room = :room AND voided_at IS NULL LIMIT 1
)sql";

constexpr auto casesOfResident = R"sql(
SELECT id FROM case_file WHERE place_room = :room AND resident = :resident AND voided_at IS NULL LIMIT 1
)sql";

constexpr auto roomsIn = R"sql(
SELECT id FROM room WHERE building = :building AND retired = 0 LIMIT 1
)sql";

constexpr auto buildingsIn = R"sql(
SELECT id FROM building WHERE estate = :estate AND retired = 0 LIMIT 1
)sql";

constexpr auto residentsIn = R"sql(
SELECT id FROM resident WHERE room = :room AND retired = 0 LIMIT 1
)sql";

constexpr auto releaseKeyOfCase = R"sql(
UPDATE case_file SET source_key = NULL WHERE id = :id
)sql";

} // namespace

ImportStore::ImportStore(Database& database)
    : m_put(database, putBatch),
      m_get(database, getBatch),
      m_list(database, allBatches),
      m_rooms(database, allRooms),
      m_residents(database, residentsOfRoom),
      m_orders(database, ordersFromLedgers),
      m_casesOfEstate(database, casesOfEstate),
      m_casesOfRoom(database, casesOfRoom),
      m_casesOfResident(database, casesOfResident),
      m_roomsIn(database, roomsIn),
      m_buildingsIn(database, buildingsIn),
      m_residentsIn(database, residentsIn),
      m_releaseKey(database, releaseKeyOfCase)
{}

Result<void> ImportStore::put(const ImportBatch& batch)
{
    bindFields(m_put, batch);
    return m_put.run();
}

Result<std::optional<ImportBatch>> ImportStore::find(BatchId id)
{
    m_get.bind("id", id);
    return readFirst<ImportBatch>(m_get);
}

Result<std::vector<ImportBatch>> ImportStore::list()
{
    return readAll<ImportBatch>(m_list);
}

Result<std::vector<RoomKey>> ImportStore::rooms()
{
    return readAll<RoomKey>(m_rooms);
}

Result<std::vector<Resident>> ImportStore::residentsOf(RoomId room)
{
    m_residents.bind("room", room);
    return readAll<Resident>(m_residents);
}

Result<std::vector<ImportedOrder>> ImportStore::importedOrders()
{
    return readAll<ImportedOrder>(m_orders);
}

Result<bool> ImportStore::finds(Statement& statement)
{
    const auto found = statement.next();
    if (found && *found)
        statement.reset();
    return found;
}

/// Both are executed: a bound statement must be.
Result<bool> ImportStore::findsEither(Statement& one, Statement& other)
{
    const auto first = finds(one);
    const auto second = finds(other);
    return first && second ? Result<bool>(*first || *second) : first ? second : first;
}

Result<bool> ImportStore::isInUse(const Estate& estate)
{
    m_casesOfEstate.bind("estate", estate.id);
    m_buildingsIn.bind("estate", estate.id);
    return findsEither(m_casesOfEstate, m_buildingsIn);
}

Result<bool> ImportStore::isInUse(const Building& building)
{
    m_roomsIn.bind("building", building.id);
    return finds(m_roomsIn);
}

Result<bool> ImportStore::isInUse(const Room& room)
{
    m_casesOfRoom.bind("room", room.id);
    m_residentsIn.bind("room", room.id);
    return findsEither(m_casesOfRoom, m_residentsIn);
}

Result<bool> ImportStore::isInUse(const Resident& resident)
{
    m_casesOfResident.bind("room", resident.room).bind("resident", resident.id);
    return finds(m_casesOfResident);
}

Result<void> ImportStore::releaseKey(CaseId id)
{
    m_releaseKey.bind("id", id);
    return m_releaseKey.run();
}

} // namespace guitai
