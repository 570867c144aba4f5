// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "core/storage/row.h"

namespace guitai {

/// Who and what belongs together in the archive: read by index, not by going through all of it.
class ArchiveQuery
{
public:
    explicit ArchiveQuery(Database& database);

    /// The rooms of a building with this number, in any unit.
    [[nodiscard]] Result<std::vector<RoomId>> roomsNumbered(BuildingId building, const QString& number);
    [[nodiscard]] Result<std::vector<ResidentId>> residentsOf(RoomId room);

private:
    Statement m_rooms, m_residents;
};

} // namespace guitai
