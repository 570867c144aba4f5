// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace guitai {

/// A room as people write it, taken apart. Numbers are bare ("3", "A", "502"); estate and unit may be empty.
struct RoomNotation
{
    QString estate;
    QString building;
    QString unit;
    QString room;

    bool operator==(const RoomNotation&) const = default;
};

/// Reads "3-1-502", "3幢1单元502室", "3号楼502", "3#1-502", "A座1203", "3 1 502", each also in full width and
/// with the estate in front ("顺发恒园3-1-502"). nullopt if any part of the text is not understood; a date or
/// a telephone number is no room.
[[nodiscard]] std::optional<RoomNotation> parseRoom(QStringView text);

/// "顺发恒园 3幢1单元502", "A座1203".
[[nodiscard]] QString display(const RoomNotation& notation);

/// "3-1-502", "3-502"; without the estate.
[[nodiscard]] QString compact(const RoomNotation& notation);

/// A cell of the column building, unit or room as its bare number: "3幢", "3号楼", "3#", "３", "3.0" → "3";
/// "1单元" → "1"; "502室" → "502". What is no number comes back tidied, nothing dropped.
[[nodiscard]] QString plainNumber(QStringView text);

} // namespace guitai
