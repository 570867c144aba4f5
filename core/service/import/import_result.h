// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/service/import/import_table.h"

namespace guitai {

struct ImportOptions
{
    SiteId site;         ///< of estates that are new, and whose clock the times mean; none: the actor's
    bool dryRun = false; ///< nothing is written, and the result is what would have been
    TableOptions table;
};

/// A row with what was wrong with it, for people (`reason`) and for programs (`code`).
struct RejectedRow
{
    qint64 row = 0; ///< as Excel shows it
    RowFault::Code code = RowFault::Code::RoomMissing;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple{Field{"row", &RejectedRow::row}, Field{"code", &RejectedRow::code},
                          Field{"reason", &RejectedRow::reason}};
    }
    bool operator==(const RejectedRow&) const = default;
};

/// What an import came to.
struct ImportResult
{
    BatchId batch;    ///< none where nothing had to be written
    qint64 rooms = 0; ///< distinct ones that the file names
    qint64 residents = 0;
    qint64 cases = 0;
    qint64 created = 0; ///< records or cases
    qint64 changed = 0;
    qint64 unchanged = 0;   ///< were there already, just so
    QStringList newEstates; ///< their acceptance and developer are still to be told
    ColumnMap columns;
    QList<RejectedRow> rejected; ///< rows that were not taken
    QList<RejectedRow> remarks;  ///< rows that were taken, but for something in them

    static constexpr auto fields()
    {
        using R = ImportResult;
        return std::tuple{
            Field{"batch", &R::batch},         Field{"rooms", &R::rooms},           Field{"residents", &R::residents},
            Field{"cases", &R::cases},         Field{"created", &R::created},       Field{"changed", &R::changed},
            Field{"unchanged", &R::unchanged}, Field{"newEstates", &R::newEstates}, Field{"columns", &R::columns},
            Field{"rejected", &R::rejected},   Field{"remarks", &R::remarks}};
    }
    bool operator==(const ImportResult&) const = default;
};

/// In the order of the rows.
[[nodiscard]] QList<RejectedRow> sentencesOf(QList<RowFault> faults);

} // namespace guitai
