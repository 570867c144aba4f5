// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/search_query.h"

namespace guitai {

/// Keeps the keys by which residents, rooms and cases are found, and finds them.
/// REQUIRES of all that write: a transaction is open, and `before` is what was stored, because the old keys are
/// reckoned from it; only the difference is written. Retired records have no keys.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database);

    [[nodiscard]] Result<void> putResident(const std::optional<Resident>& before, const Resident& after);
    [[nodiscard]] Result<void> putRoom(const std::optional<Room>& before, const Room& after);
    /// A building that is called otherwise gives its rooms other keys.
    [[nodiscard]] Result<void> putBuilding(const std::optional<Building>& before, const Building& after);
    [[nodiscard]] Result<void> putCase(const CaseFile* before, const CaseFile& after);

    /// Something has happened to them: among equals they come first.
    [[nodiscard]] Result<void> touch(ResidentId resident, const QDateTime& now);
    [[nodiscard]] Result<void> touch(RoomId room, const QDateTime& now);

    /// Merges the index of words, so that no erased word is left in the file. Takes seconds in a big file.
    [[nodiscard]] Result<void> purge();

    /// Best first: exact before the beginning before the middle; then people, rooms, cases; then the newest
    /// activity. Nothing typed finds nothing.
    [[nodiscard]] Result<QList<Found>> find(const QString& text, int most = 20) { return m_query.find(text, most); }

private:
    [[nodiscard]] Result<void> replace(Found::Kind kind, qint64 subject, const QList<SearchKey>& before,
                                       const QList<SearchKey>& after);
    [[nodiscard]] Result<QList<SearchKey>> keysOf(const Room& room);
    [[nodiscard]] Result<void> writeWords(Statement& statement, CaseId id, const QString& words);

    Statement m_addKey, m_dropKey, m_addWords, m_dropWords, m_mergeWords;
    Statement m_touchResident, m_touchRoom, m_buildingName, m_roomsOfBuilding;
    SearchQuery m_query;
};

} // namespace guitai
