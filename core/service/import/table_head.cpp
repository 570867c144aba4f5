// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/table_head.h"

#include <algorithm>

namespace guitai {

qsizetype TableHead::width() const
{
    qsizetype widest = 0;
    for (const auto& row : rows)
        widest = std::max(widest, row.cells.size());
    return widest;
}

ColumnMap TableHead::columnsUnder(TableKind wanted, qint64 headerRow) const
{
    const auto at = std::ranges::find(rows, headerRow, &SheetRow::number);
    ColumnMap map;
    if (at != rows.end()) {
        const bool second = at != rows.begin() && std::prev(at)->number + 1 == headerRow;
        const QList<SheetRow> both = second ? QList<SheetRow>{*std::prev(at), *at} : QList<SheetRow>{*at};
        map = guessColumns(wanted, both);
        if (map.headerRow != headerRow)
            map = guessColumns(wanted, {*at});
    }
    map.headerRow = headerRow;
    return map;
}

Result<TableHead> readTableHead(const QString& path)
{
    TableHead head;
    const auto read = readSheet(path, {}, [&](SheetRow&& row) {
        const bool wanted = row.number <= TableHead::lastRow;
        if (wanted)
            head.rows << std::move(row);
        return wanted;
    });
    if (!read)
        return std::unexpected(read.error());
    if (head.width() == 0)
        return fail(Error::Code::HeaderNotFound, {path, headerOf(TableKind::Roster, Column::Room)});
    head.kind = likelierKind(head.rows);
    return head;
}

TableKind likelierKind(const QList<SheetRow>& firstRows)
{
    // Nearly all that a roster names stands in a ledger too, but a ledger says more: what is recognised decides.
    const auto recognised = [&](TableKind kind) { return guessColumns(kind, firstRows).headings.size(); };
    return recognised(TableKind::Ledger) > recognised(TableKind::Roster) ? TableKind::Ledger : TableKind::Roster;
}

QList<Column> columnsOf(TableKind kind)
{
    QList<Column> all;
    for (const auto& name : tokens<Column>()) {
        const auto column = *fromToken<Column>(name);
        if (columnCalled(kind, headerOf(kind, column)) == column)
            all << column;
    }
    return all;
}

} // namespace guitai
