// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QString>

namespace guitai {

enum class ThemeChoice { System, Light, Dark };

/// How somebody wants to see the program; kept by this computer, for each of its users.
struct Look
{
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Comfortable;
    int textPercent = 100; ///< 100 to 200

    bool operator==(const Look&) const = default;

    static constexpr int largestText = 200;
};

/// As they are kept and named on the command line: "system", "light", "dark"; what is none of them is the system's.
[[nodiscard]] ThemeChoice themeChoiceOf(const QString& name);
[[nodiscard]] QString nameOf(ThemeChoice choice);
/// "comfortable", "compact"
[[nodiscard]] Density densityOf(const QString& name);
[[nodiscard]] QString nameOf(Density density);

[[nodiscard]] Look savedLook();
void saveLook(const Look& look);

} // namespace guitai
