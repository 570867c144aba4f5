// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "core/service/import/roster_table.h"

#include <vector>

namespace guitai {

/// A resident whom a roster names: as stored, none for a new one, and as the roster leaves them.
struct MergedResident
{
    std::optional<Resident> before;
    Resident after;
};

/// Who of a room's rows is who. The same name and kind are the same person; else a telephone number in common with
/// somebody stored whom no row names is that person, with a new name or kind. Phones and notes are added to,
/// never taken away. Merging the same rows into the outcome changes nothing.
[[nodiscard]] std::vector<MergedResident> mergeResidents(RoomId room, const std::vector<Resident>& stored,
                                                         const QList<const RosterRow*>& rows);

/// A note with another one behind it, unless it says that already.
[[nodiscard]] QString withNote(const QString& note, const QString& added);

} // namespace guitai
