// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shape.h"
#include "core/service/office.h"
#include "core/service/outcome.h"

namespace guitai {

/// A kind of record in the archive, for those who ask instead of knowing the struct: the command line, the directory
/// page. Records go in and out whole, as JSON with their defaults written out (core/base/expanded_json.h).
struct RecordKind
{
    QString name; ///< "room"; the aggregate in the journal
    QString step; ///< "putRoom"
    QList<FieldShape> fields;
    QJsonObject fresh; ///< one that nobody has filled in yet

    Result<std::optional<QJsonObject>> (*find)(Office& office, qint64 id) = nullptr;
    /// Without an id it is new. `seen` is what its writer began with, empty for whoever did not look.
    Outcome<QJsonObject> (*put)(Office& office, StaffId actor, const QJsonObject& record,
                                const QJsonObject& seen) = nullptr;
};

/// All kinds; the price list, of which there is one, is among them as "ruleset".
[[nodiscard]] const QList<RecordKind>& recordKinds();
/// None where no kind is called so, or no step writes one.
[[nodiscard]] const RecordKind* recordKind(const QString& name);
[[nodiscard]] const RecordKind* recordKindOfStep(const QString& step);

/// What the journal calls a record: its id; of the price list the ruleset in force.
[[nodiscard]] qint64 subjectOf(Office& office, const RecordKind& kind, qint64 id);

/// Whether a record was written behind line `after` of the journal; of very many lines, taken for granted.
[[nodiscard]] Result<bool> recordsChanged(Office& office, qint64 after);

} // namespace guitai
