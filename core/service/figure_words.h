// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures.h"

namespace guitai {

/// What a figure is called ("timely": 及时率), also one that is no rate ("received", "completed", "open"); its id where
/// it has no name.
[[nodiscard]] QString figureName(const QString& id);

/// What it counts, over what, and by which event, in one sentence.
[[nodiscard]] QString figureMeaning(const QString& id);

/// "97.4%"; a dash where there is nothing to count.
[[nodiscard]] QString percentText(const Figure& figure);

/// "≥ 98%"
[[nodiscard]] QString targetText(const FigureTarget& target);

} // namespace guitai
