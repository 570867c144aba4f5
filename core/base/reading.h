// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace guitai {

/// Dates and times as people type them and as Excel stores them. nullopt is a text that is not understood, or
/// a day or hour that does not exist; nothing is guessed: no two-digit year, no month before the year.

/// "2024-11-01", "2024/11/1", "2019.12.27", "2024年11月1日", "20241101"; a valid time behind it is ignored.
[[nodiscard]] std::optional<QDate> readDate(QStringView text);

/// A date and "8:44", "08:44:03", "14时06分(03秒)", "下午2:06", "T08:44" or nothing (0:00), as local time of the
/// zone; with "Z" or "+08:00" behind it the zone is not asked. 24:00 is the next day's 0:00. Result in UTC.
[[nodiscard]] std::optional<QDateTime> readLocalTime(QStringView text, const QTimeZone& zone);

/// The day of a serial number of Excel, its time ignored; its calendar begins in 1900 with a 29 February that never
/// was. nullopt for serials that are no day: below the first one, beyond the year 9999, that 29 February, NaN.
[[nodiscard]] std::optional<QDate> dateFromExcelSerial(double serial);

/// The moment of a serial number read as local time of the zone, rounded to the second, in UTC.
[[nodiscard]] std::optional<QDateTime> fromExcelSerial(double serial, const QTimeZone& zone);

} // namespace guitai
