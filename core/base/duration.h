// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace guitai {

/// A length of time as the regulations give it: calendar terms ("P5Y", "P2M", "P3D") or clock time
/// ("PT5M", "PT24H"), never negative. "PT24H" and "P1D" differ: a day limit ends at 24:00 of its last day.
struct Duration
{
    int years = 0;
    int months = 0;
    int days = 0;
    qint64 seconds = 0;

    bool operator==(const Duration&) const = default;

    [[nodiscard]] bool isCalendar() const { return seconds == 0; }

    /// The date moved by years, months and days; the clock part has no meaning here. A day the target
    /// month lacks becomes its last one: 29 February + P1Y is 28 February.
    [[nodiscard]] QDate addTo(QDate date) const;

    /// The shortest ISO-8601 form, "P0D" for nothing; hours are not gathered into days.
    [[nodiscard]] QString toString() const;

    /// ISO-8601 in capitals with whole numbers of at most six digits; weeks become seven days each.
    [[nodiscard]] static std::optional<Duration> parse(QStringView text);
};

} // namespace guitai
