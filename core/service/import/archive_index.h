// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/room_notation.h"
#include "core/service/office.h"
#include "core/storage/import_store.h"

#include <QHash>

namespace guitai {

/// Estates, buildings and rooms by the names that tables know them by, so that an import asks the data file once.
/// Retired ones are found too: their names are taken.
class ArchiveIndex
{
public:
    [[nodiscard]] static Result<ArchiveIndex> load(Office& office, ImportStore& store);

    [[nodiscard]] const Estate* estate(const QString& name) const;
    [[nodiscard]] const Building* building(EstateId estate, const QString& name) const;
    [[nodiscard]] std::optional<RoomId> room(BuildingId building, const QString& unit, const QString& number) const;
    /// A room in an estate, as a notation names it. A unit left out is none but where the building has one only.
    [[nodiscard]] std::optional<RoomId> room(EstateId estate, const RoomNotation& notation) const;

    void add(const Estate& estate);
    void add(const Building& building);

private:
    QHash<QString, Estate> m_estates;
    QHash<std::pair<qint64, QString>, Building> m_buildings;
    QHash<std::pair<qint64, QString>, RoomId> m_rooms; ///< by building, and unit and number in one text
};

/// How a building, unit or room is compared: "3幢", "3#" and "３" are one.
[[nodiscard]] QString comparedNumber(const QString& text);

} // namespace guitai
