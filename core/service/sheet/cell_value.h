// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sheet/sheet_reader.h"

#include <optional>

namespace guitai {

class SharedStrings;
struct WorkbookFrame;

/// A cell as its part writes it, before type and style are heeded.
struct WrittenCell
{
    QString type; ///< of the attribute t; empty means a number
    int style = 0;
    QString value; ///< of the element v
    QString inlineText;
};

/// The cell that was meant. Nothing when it refers to a shared string that does not exist.
[[nodiscard]] std::optional<SheetCell> cellValue(const WrittenCell& written, const WorkbookFrame& workbook,
                                                 const SharedStrings& strings);

} // namespace guitai
