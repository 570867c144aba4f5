// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/record_kinds.h"
#include "core/service/time_line.h"

namespace guitai {

/// The journal of a record in words, the oldest first: what it was entered with, and what every step changed in it.
[[nodiscard]] Result<QList<TimeLineEntry>> recordHistory(Office& office, const RecordKind& kind, qint64 id,
                                                         const Procedure& procedure, const QTimeZone& zone);

} // namespace guitai
