// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "forms/sheet.h"

#include <QByteArray>
#include <QString>

namespace guitai {

[[nodiscard]] Result<QByteArray> toPdf(const Sheet& sheet);

/// The file is replaced as a whole or left as it was.
/// Error: DiskFull, WriteFailed, both with the path.
[[nodiscard]] Result<void> writePdf(const Sheet& sheet, const QString& path);

} // namespace guitai
