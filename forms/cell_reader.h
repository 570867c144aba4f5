// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_template.h"
#include "forms/json_node.h"

namespace guitai {

/// What the parts of a template need while they are read.
struct ReadingContext
{
    const FieldCatalogue& allowed;
    qreal size = 10;     ///< of letters, where a part names none
    qreal leastSize = 6; ///< 10 where carbon copies are made
};

[[nodiscard]] TextPattern readPatternAt(const JsonNode& parent, QLatin1StringView key, const ReadingContext& context);
[[nodiscard]] qreal readSize(const JsonNode& node, const ReadingContext& context);
[[nodiscard]] FormCell readCell(const JsonNode& node, const ReadingContext& context);

/// Reads rows of cells and gives each cell its column. Faults: cells that overlap or leave the grid,
/// free columns, row spans that run out.
[[nodiscard]] QList<GridRow> readRows(const QList<JsonNode>& nodes, int columns, qreal defaultHeight,
                                      const ReadingContext& context);

} // namespace guitai
