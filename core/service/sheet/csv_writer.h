// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>

namespace guitai {

/// A table as Excel opens it without asking: UTF-8 with its mark, records ended by CR LF. A text that a spreadsheet
/// would take for a formula stands behind an apostrophe.
[[nodiscard]] QByteArray csvOf(const QList<QStringList>& rows);

/// The file is replaced as a whole or left as it was. Errors: DiskFull, WriteFailed, both with the path.
[[nodiscard]] Result<void> writeCsv(const QString& path, const QList<QStringList>& rows);

} // namespace guitai
