// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheet.h"
#include "ui/papers/printers.h"

namespace guitai {

/// No printer is that far beside the mark; in mm.
constexpr qreal largestShift = 20;

/// How far a printer's paper of this size (mm) must be shifted to the right and down, in mm, because the printer takes
/// it in beside the mark. Kept by this computer; one for all forms on that paper.
[[nodiscard]] QPointF shiftFor(const QString& printer, const QSizeF& paper);
void setShift(const QString& printer, const QSizeF& paper, QPointF shift);

/// The sheet as this printer needs it. What is previewed or kept as a file stays where the form has it.
[[nodiscard]] Result<PrintJob> jobFor(Sheet sheet, const QString& printer);

} // namespace guitai
