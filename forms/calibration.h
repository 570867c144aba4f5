// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheet.h"

namespace guitai {

/// From the paper's edges to the frame of a calibration sheet, in mm.
constexpr qreal calibrationInset = 15;
/// How far the scales of its cross reach, in mm.
constexpr int calibrationReach = 15;

/// A sheet that tells how far a printer prints beside the mark: a frame whose numbers are millimetres from the left and
/// the upper edge, and a cross in the middle of the paper. Folded edge to edge, the crease meets the scales of the
/// cross at what is missing in the correction; `shift` is the one that the sheet itself is printed with. Error:
/// NotFound (no Chinese font).
[[nodiscard]] Result<Sheet> calibrationSheet(const Paper& paper, const QString& printer, QPointF shift);

} // namespace guitai
