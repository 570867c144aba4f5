// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/terms.h"
#include "core/service/import/import_table.h"

#include <QDate>

namespace guitai {

/// A row of a roster as it was understood. A room without a person is a row too.
struct RosterRow
{
    qint64 row = 0;
    QString estate;
    QString building; ///< bare: "3"
    QString unit;     ///< bare; empty where there is none
    QString number;
    std::optional<qint64> area; ///< in hundredths of a square metre
    std::optional<QDate> handedOverOn;
    QString name; ///< empty where nobody lives
    ResidentKind kind = ResidentKind::Owner;
    QStringList phones; ///< normalised
    QString note;

    bool operator==(const RosterRow&) const = default;
};

struct RosterTable
{
    ColumnMap columns;
    QList<RosterRow> rows;
    QList<RowFault> rejected;
    QList<RowFault> remarks; ///< of rows that were taken
};

/// Reads without knowing any data file. What cannot be used is rejected row by row: no room, no estate, a date or
/// area that is none. A phone that is none stands in the note instead.
[[nodiscard]] Result<RosterTable> readRoster(const QString& path, const TableOptions& options = {});

} // namespace guitai
