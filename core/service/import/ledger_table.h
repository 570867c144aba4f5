// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/room_notation.h"
#include "core/procedure/procedure.h"
#include "core/service/import/import_table.h"
#include "core/steps/importing.h"

#include <QTimeZone>

namespace guitai {

/// A row of a repair ledger as it was understood: a step that lacks only what a data file knows.
struct LedgerRow
{
    ImportRepair repair; ///< without batch, room and estate; `redoes` is the serial as it stands
    QString serial;
    QString estate; ///< as written, or as the room's cell names it
    std::optional<RoomNotation> room;
};

struct LedgerTable
{
    ColumnMap columns;
    QList<LedgerRow> rows;
    QList<RowFault> rejected;
    QList<RowFault> remarks; ///< of rows that were taken
};

/// Reads without knowing any data file. Times are local times of `zone`; classes of repair and answers to revisits
/// are the labels of `procedure`. Rejected are rows without serial, registration or class, those in which a
/// time, a fee or an answer cannot be read, and every further row of the same serial and registration.
[[nodiscard]] Result<LedgerTable> readLedger(const QString& path, const Procedure& procedure, const QTimeZone& zone,
                                             const TableOptions& options = {});

} // namespace guitai
