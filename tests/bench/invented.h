// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/terms.h"

#include <QDateTime>
#include <QString>

namespace guitai::bench {

/// Invented people, places and faults, the same for the same number every time.
[[nodiscard]] QString inventedName(int number);
[[nodiscard]] QString inventedPhone(int number);

struct InventedRoom
{
    int estate = 0;   ///< from 0
    int building = 0; ///< from 1
    int unit = 0;     ///< from 1
    int number = 0;   ///< 502
};
constexpr int roomsOfBuilding = 100;
[[nodiscard]] InventedRoom inventedRoom(int number);
[[nodiscard]] QString inventedEstate(int estate);

struct InventedFault
{
    QString part;  ///< id
    QString label; ///< as a ledger has it
    QString item;
};
[[nodiscard]] const InventedFault& inventedFault(int number);
/// The fault as this caller tells it.
[[nodiscard]] QString inventedItem(int number);

/// Spread over the years 2022 to 2025, within opening hours.
[[nodiscard]] QDateTime inventedCall(int number, int ofAll);

} // namespace guitai::bench
