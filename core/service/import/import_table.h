// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/column_map.h"
#include "core/service/import/row_fault.h"

#include <functional>

namespace guitai {

/// Says how far it has got; false cancels.
using ImportProgress = std::function<bool(qint64 rowsRead, qint64 rowsWritten)>;

/// How a table is read.
struct TableOptions
{
    std::optional<ColumnMap> columns; ///< chosen by a person; else the header is looked for
    QString estate;                   ///< of every row that names none
    ImportProgress progress;
};

using DataRowVisitor = std::function<void(const SheetRow&, const ColumnMap&)>;

/// Gives the data rows of a table, blank ones and repeated headers left out, and says what its columns are.
/// Errors: those of readSheet; HeaderNotFound (path, the columns missing); Cancelled. Behind an error, rows
/// already given must be thrown away.
[[nodiscard]] Result<ColumnMap> readImportTable(const QString& path, TableKind kind, const TableOptions& options,
                                                const DataRowVisitor& each);

} // namespace guitai
