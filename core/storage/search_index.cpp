// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/storage/search_sql.h"

#include <algorithm>

namespace guitai {

namespace {

QList<SearchKey> keysOf(const Resident& resident)
{
    return resident.retired ? QList<SearchKey>() : personKeys(resident.name, resident.phones);
}

QList<SearchKey> keysIn(const QString& building, const Room& room)
{
    if (room.retired)
        return {};
    return roomKeys({.estate = {}, .building = building, .unit = room.unit, .number = room.number});
}

} // namespace

SearchIndex::SearchIndex(Database& database)
    : m_addKey(database, search_sql::addKey),
      m_dropKey(database, search_sql::dropKey),
      m_addWords(database, search_sql::addWords),
      m_dropWords(database, search_sql::dropWords),
      m_mergeWords(database, search_sql::mergeWords),
      m_touchResident(database, search_sql::touchResident),
      m_touchRoom(database, search_sql::touchRoom),
      m_buildingName(database, search_sql::buildingName),
      m_roomsOfBuilding(database, search_sql::roomsOfBuilding),
      m_query(database)
{}

Result<void> SearchIndex::putResident(const std::optional<Resident>& before, const Resident& after)
{
    const auto old = before ? guitai::keysOf(*before) : QList<SearchKey>();
    return replace(Found::Kind::Resident, after.id.value, old, guitai::keysOf(after));
}

Result<void> SearchIndex::putRoom(const std::optional<Room>& before, const Room& after)
{
    const auto old = before ? keysOf(*before) : Result<QList<SearchKey>>();
    const auto now = keysOf(after);
    if (!old || !now)
        return std::unexpected(old ? now.error() : old.error());
    return replace(Found::Kind::Room, after.id.value, *old, *now);
}

Result<void> SearchIndex::putBuilding(const std::optional<Building>& before, const Building& after)
{
    if (!before || before->name == after.name)
        return {};
    m_roomsOfBuilding.bind("building", after.id);
    const auto rooms = readAll<Room>(m_roomsOfBuilding);
    if (!rooms)
        return std::unexpected(rooms.error());
    for (const auto& room : *rooms) {
        const auto old = keysIn(before->name, room);
        if (auto done = replace(Found::Kind::Room, room.id.value, old, keysIn(after.name, room)); !done)
            return done;
    }
    return {};
}

Result<void> SearchIndex::putCase(const CaseFile* before, const CaseFile& after)
{
    const auto old = before ? caseKeys(*before) : QList<SearchKey>();
    if (auto done = replace(Found::Kind::Case, after.id.value, old, caseKeys(after)); !done)
        return done;
    const QString oldWords = before ? indexedWords(wordsOf(*before)) : QString();
    const QString words = indexedWords(wordsOf(after));
    if (words == oldWords)
        return {};
    if (auto done = writeWords(m_dropWords, after.id, oldWords); !done)
        return done;
    return writeWords(m_addWords, after.id, words);
}

Result<void> SearchIndex::touch(ResidentId resident, const QDateTime& now)
{
    return m_touchResident.bind("id", resident).bind("now", now).run();
}

Result<void> SearchIndex::touch(RoomId room, const QDateTime& now)
{
    return m_touchRoom.bind("id", room).bind("now", now).run();
}

Result<void> SearchIndex::purge()
{
    return m_mergeWords.run();
}

Result<void> SearchIndex::replace(Found::Kind kind, qint64 subject, const QList<SearchKey>& before,
                                  const QList<SearchKey>& after)
{
    const int number = static_cast<int>(kind) + 1;
    for (const auto& key : before) {
        if (std::ranges::find(after, key.key, &SearchKey::key) != after.end())
            continue;
        m_dropKey.bind("kind", number).bind("key", key.key).bind("subject", subject);
        if (auto done = m_dropKey.run(); !done)
            return done;
    }
    for (const auto& key : after) {
        if (before.contains(key))
            continue;
        m_addKey.bind("kind", number).bind("key", key.key).bind("subject", subject).bind("tail", key.tail);
        if (auto done = m_addKey.run(); !done)
            return done;
    }
    return {};
}

Result<QList<SearchKey>> SearchIndex::keysOf(const Room& room)
{
    m_buildingName.bind("id", room.building);
    const auto found = m_buildingName.next();
    if (!found || !*found)
        return found ? fail(Error::Code::NotFound, {QStringLiteral("building")}) : std::unexpected(found.error());
    const auto name = m_buildingName.value<QString>("name");
    m_buildingName.reset();
    if (!name)
        return std::unexpected(name.error());
    return keysIn(*name, room);
}

Result<void> SearchIndex::writeWords(Statement& statement, CaseId id, const QString& words)
{
    return words.isEmpty() ? Result<void>() : statement.bind("id", id).bind("words", words).run();
}

} // namespace guitai
