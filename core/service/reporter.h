// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/naming.h"
#include "core/steps/intake.h"

namespace guitai {

/// The report with what the archive knows of its reporter: of the resident that is named, by id or by name, else of
/// the only one in the room, else of the first owner. What is typed already stays. Nothing without a room.
[[nodiscard]] Result<RegisterRepair> withReporter(Naming& naming, RegisterRepair report);

} // namespace guitai
