// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/service/case_service.h"
#include "core/service/naming.h"

namespace guitai {

/// Who takes the step: the person named by --as, else the first of the staff whose role may take it and whom nothing
/// personal bars (the revisit is the area manager's, a hand-over is accepted by whom it was offered to).
[[nodiscard]] Reply<StaffId> actorFor(Office& office, const Arguments& arguments, const QString& step,
                                      const CaseFile* caseFile = nullptr);

/// Who asks what is offered: the person named by --as, else a site director, who may take every step of the site.
[[nodiscard]] Reply<StaffId> asking(Office& office, const Arguments& arguments);

} // namespace guitai
