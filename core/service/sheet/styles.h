// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringView>
#include <vector>

namespace guitai {

class ZipPackage;

/// Whether a built-in number format shows a date or a time, in any of Excel's languages.
[[nodiscard]] bool isDateFormat(int builtIn);

/// Whether a format code shows a date or a time: y m d h s or 年月日时分 outside quotes, escapes and brackets,
/// or elapsed time as in [h]:mm. Only the section for positive numbers counts.
[[nodiscard]] bool isDateFormat(QStringView code);

/// By style index: whether it shows its number as date or time. Empty when the workbook names no such part;
/// one named but missing is damage, for dates would turn to numbers unseen.
[[nodiscard]] Result<std::vector<bool>> readDateStyles(ZipPackage& package, const QString& part);

} // namespace guitai
