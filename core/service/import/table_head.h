// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/column_map.h"

namespace guitai {

/// The first rows of a file, for somebody who is to say what its columns are.
struct TableHead
{
    static constexpr int lastRow = 50; ///< as Excel shows it; none behind it is read

    QList<SheetRow> rows;
    TableKind kind = TableKind::Roster; ///< what its header speaks for

    [[nodiscard]] qsizetype width() const; ///< columns up to the last that holds something
    /// The columns of a header that somebody points at; none of them where it is no header. Row 0: there is none.
    [[nodiscard]] ColumnMap columnsUnder(TableKind kind, qint64 headerRow) const;
};

/// Errors: those of readSheet; HeaderNotFound for a file without rows.
[[nodiscard]] Result<TableHead> readTableHead(const QString& path);

/// What the header among the rows speaks for; a roster where it says nothing.
[[nodiscard]] TableKind likelierKind(const QList<SheetRow>& firstRows);

/// What a column of such a table may mean.
[[nodiscard]] QList<Column> columnsOf(TableKind kind);

} // namespace guitai
