// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sheet/sheet_reader.h"

#include <QStringView>

class QFile;

namespace guitai {

/// The separator of a table's text, of comma, semicolon and tab: the one that stands, outside quotes, in most of
/// its first records; among equals the one that stands there oftener.
[[nodiscard]] QChar detectSeparator(QStringView beginning);

/// Gives the records of a csv, tsv or txt. Errors as of readSheet; where it is damaged is a line.
[[nodiscard]] Result<void> readTextTable(QFile& file, const SheetLimits& limits, const RowVisitor& each);

} // namespace guitai
