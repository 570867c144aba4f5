// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"
#include "core/procedure/procedure.h"

namespace guitai {

/// Every deadline of a case, computed anew from what has happened: a corrected time corrects its deadlines,
/// and there is no second place where lateness is reckoned.
[[nodiscard]] QList<Deadline> deadlinesOf(const CaseFile& caseFile, const Procedure& procedure);

/// The clocks of the class: 零修, 急修, 公共小项 by T04/T05, 一般 by T06; the others have none (T07).
[[nodiscard]] std::optional<ClockRule::Name> completionClock(RepairClass repairClass);

/// The class that the completion limit is reckoned by: a limit that had lapsed when the order was
/// reclassified stays as it was.
[[nodiscard]] RepairClass timedClass(const DispatchOrder& order, const Procedure& procedure);

} // namespace guitai
