// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

/// What the application wears: its style knows, so that there is no second state to go out of step. The heights are
/// those of metrics.h, or more where the letters are so large that they would not fit.
namespace guitai {

[[nodiscard]] Density currentDensity();
[[nodiscard]] int currentTextPercent();

[[nodiscard]] int rowHeight(); ///< of a list, table or tree
[[nodiscard]] int controlHeight();
[[nodiscard]] int inLetters(int length); ///< of a shape that grows with the letters beside it
[[nodiscard]] int iconExtent();          ///< in a line of text
[[nodiscard]] int headHeight();          ///< above the columns of a table

} // namespace guitai
