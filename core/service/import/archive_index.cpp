// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/archive_index.h"

#include "core/base/text_fold.h"

namespace guitai {

namespace {

QString roomName(const QString& unit, const QString& number)
{
    return comparedNumber(unit) + u'\x1f' + comparedNumber(number);
}

template <class Key, class Value>
const Value* found(const QHash<Key, Value>& hash, const Key& key)
{
    const auto at = hash.constFind(key);
    return at == hash.constEnd() ? nullptr : &*at;
}

} // namespace

QString comparedNumber(const QString& text)
{
    return fold(plainNumber(text));
}

Result<ArchiveIndex> ArchiveIndex::load(Office& office, ImportStore& store)
{
    ArchiveIndex index;
    const auto estates = office.estates.list();
    const auto buildings = office.buildings.list();
    const auto rooms = store.rooms();
    if (!estates || !buildings || !rooms)
        return std::unexpected(!estates ? estates.error() : !buildings ? buildings.error() : rooms.error());
    for (const auto& estate : *estates)
        index.add(estate);
    for (const auto& building : *buildings)
        index.add(building);
    index.m_rooms.reserve(static_cast<qsizetype>(rooms->size()));
    for (const auto& room : *rooms)
        index.m_rooms.insert({room.building.value, roomName(room.unit, room.number)}, room.id);
    return index;
}

const Estate* ArchiveIndex::estate(const QString& name) const
{
    return found(m_estates, fold(name));
}

const Building* ArchiveIndex::building(EstateId estate, const QString& name) const
{
    return found(m_buildings, std::pair(estate.value, comparedNumber(name)));
}

std::optional<RoomId> ArchiveIndex::room(BuildingId building, const QString& unit, const QString& number) const
{
    const auto* id = found(m_rooms, std::pair(building.value, roomName(unit, number)));
    return id ? std::optional(*id) : std::nullopt;
}

std::optional<RoomId> ArchiveIndex::room(EstateId estate, const RoomNotation& notation) const
{
    const auto* in = building(estate, notation.building);
    if (!in)
        return std::nullopt;
    const bool onlyUnit = notation.unit.isEmpty() && in->units.size() == 1;
    return room(in->id, onlyUnit ? in->units.first() : notation.unit, notation.room);
}

void ArchiveIndex::add(const Estate& estate)
{
    m_estates.insert(fold(estate.name), estate);
}

void ArchiveIndex::add(const Building& building)
{
    m_buildings.insert({building.estate.value, comparedNumber(building.name)}, building);
}

} // namespace guitai
