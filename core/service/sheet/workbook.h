// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <vector>

namespace guitai {

class ZipPackage;

/// What the cells of a sheet need to know of the workbook around them.
struct WorkbookFrame
{
    QString sheetPart;            ///< of the first visible worksheet
    QString stringsPart;          ///< empty when there is none
    bool from1904 = false;        ///< serials count from 1904 (Excel for Mac of old)
    std::vector<bool> dateStyles; ///< by style index: shows its number as date or time

    /// A style index that does not exist formats nothing; the number itself is sound.
    bool isDateStyle(int style) const
    {
        return style >= 0 && style < int(dateStyles.size()) && dateStyles[std::size_t(style)];
    }
};

/// Errors: FileFormat when the package holds no workbook or that has no visible worksheet; those of reading a part.
[[nodiscard]] Result<WorkbookFrame> readWorkbookFrame(ZipPackage& package);

} // namespace guitai
