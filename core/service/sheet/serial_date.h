// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>
#include <optional>

namespace guitai {

/// One past the serial of 9999-12-31.
inline constexpr double endOfSerials = 2'958'466;
/// What lies between the calendar that counts from 1904 and the one that counts from 1900.
inline constexpr double daysTo1904 = 1'462;

/// The wall-clock moment that a serial of the 1900 calendar shows, rounded to the second; the time spec is UTC and
/// means nothing. A serial below 1 is a time of 1899-12-31. Nothing outside Excel's calendar.
[[nodiscard]] std::optional<QDateTime> momentOfSerial(double serial);

/// The serial of an ISO 8601 date, time, or both.
[[nodiscard]] std::optional<double> serialOfIso(QStringView written);

} // namespace guitai
