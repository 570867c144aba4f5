// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields.h"
#include "forms/form_template.h"
#include "forms/typesetter.h"

#include <QList>

namespace guitai {

/// Space between a cell's frame and its text.
constexpr qreal cellPadX = 1.4; // mm
constexpr qreal cellPadY = 0.8; // mm

/// A cell whose text is broken into lines and whose rows have no page yet.
struct FlowCell
{
    qreal x = 0;
    qreal width = 0;
    int lastRow = 0; ///< index of the last row that it spans
    QList<Line> lines;
    QList<Line> bottom; ///< kept at the cell's foot
    VAlign valign = VAlign::Middle;
    bool isLabel = false;  ///< shown again on each page that the cell reaches
    bool isBeside = false; ///< stands beside a table: its heading is repeated without it

    [[nodiscard]] qreal contentHeight() const { return heightOf(lines) + heightOf(bottom) + 2 * cellPadY; }
};

struct FlowRow
{
    qreal height = 0;
    bool stretch = false;
    bool frame = true;
    int heading = -1; ///< row to repeat on top of a page that begins with this one
    bool keepWithNext = false;
    QList<FlowCell> cells; ///< those that begin in this row
};

/// The body of a form, filled, for a paper this wide. Rows are as high as their text needs; rows under a
/// cell that spans them share its growth.
[[nodiscard]] QList<FlowRow> flowRows(const FormTemplate& form, qreal usableWidth, const FieldValues& values,
                                      const Typesetter& typesetter);

} // namespace guitai
