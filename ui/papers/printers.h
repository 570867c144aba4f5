// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>
#include <optional>

namespace guitai {

/// The printers of this computer.
struct Printers
{
    QStringList names;
    QString usual; ///< the system's own choice; empty for none
};

/// None where the print service does not answer in time: it may keep a caller waiting for a minute.
[[nodiscard]] std::optional<Printers> printers(std::chrono::milliseconds patience = std::chrono::seconds(2));

} // namespace guitai
