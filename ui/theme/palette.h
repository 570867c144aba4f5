// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

namespace guitai {

/// Every role of a palette is set: none is left to the system's colours.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

} // namespace guitai
