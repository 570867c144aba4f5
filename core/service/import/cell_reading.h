// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/service/sheet/sheet_reader.h"

#include <QDateTime>
#include <QTimeZone>
#include <optional>

namespace guitai {

/// What a cell gave: nothing where it is empty, or holds something that is not understood.
template <class T>
struct CellReading
{
    std::optional<T> value;
    bool invalid = false;
};

/// The text of a cell, tidied; empty for the marks that people write for "nothing" (/, -, 无) and for error words.
[[nodiscard]] QString textOf(const SheetCell& cell);

/// A date cell, a serial number left without its format, or any text that readDate() knows.
[[nodiscard]] CellReading<QDate> dateOf(const SheetCell& cell);
/// As dateOf(), with its time; local time of the zone, the result in UTC.
[[nodiscard]] CellReading<QDateTime> timeOf(const SheetCell& cell, const QTimeZone& zone);

/// "120.5", "￥1,200.00元": yuan, exact to the fen and never negative.
[[nodiscard]] CellReading<Money> moneyOf(const SheetCell& cell);
/// "153.23", "89.5㎡": in hundredths of a square metre, more than zero.
[[nodiscard]] CellReading<qint64> areaOf(const SheetCell& cell);

} // namespace guitai
