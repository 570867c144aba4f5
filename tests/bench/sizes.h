// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace guitai::bench {

/// How much a data file holds, and how long the tables are that are imported.
struct Size
{
    QString name;
    int cases = 0;     ///< imported ones
    int liveCases = 0; ///< that went through eight steps at the counter
    int residents = 0; ///< one a room
    int rosterRows = 0;
    int ledgerRows = 0; ///< fewer than a sheet may have cells for
};

[[nodiscard]] inline std::optional<Size> sizeCalled(const QString& name)
{
    for (const auto& size : {Size{QStringLiteral("S"), 10'000, 1'000, 2'000, 2'000, 10'000},
                             Size{QStringLiteral("M"), 100'000, 4'000, 20'000, 20'000, 100'000},
                             Size{QStringLiteral("L"), 1'000'000, 10'000, 200'000, 100'000, 100'000}})
        if (size.name == name)
            return size;
    return std::nullopt;
}

} // namespace guitai::bench
