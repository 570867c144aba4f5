// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sheet/sheet_reader.h"

namespace guitai {

class SharedStrings;
class ZipPackage;
struct WorkbookFrame;

/// Gives the rows of the workbook's sheet, one in memory at a time.
[[nodiscard]] Result<void> readWorksheet(ZipPackage& package, const WorkbookFrame& workbook,
                                         const SharedStrings& strings, const SheetLimits& limits,
                                         const RowVisitor& each);

} // namespace guitai
