// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "core/base/shape.h"
#include "core/service/office.h"

namespace guitai {

/// A step on the archive: it writes one whole record, new or, with an id, in place of the one that stands; what is not
/// named then stays as it was.
struct RecordStep
{
    QString name;
    QList<FieldShape> fields;
    /// Takes fields in the codec's form; answers with the record as JSON.
    Reply<QJsonObject> (*put)(Office& office, StaffId actor, const QJsonObject& fields) = nullptr;
};

[[nodiscard]] const QList<RecordStep>& recordSteps();
[[nodiscard]] const RecordStep* recordStep(const QString& name);

} // namespace guitai
