// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/import_result.h"
#include "core/service/office.h"
#include "core/service/outcome.h"

namespace guitai {

/// Takes a roster into the archive, all or nothing: estates, buildings and rooms that are new, residents, and what
/// differs. Nothing is taken away, and the same file again writes nothing. Rejected rows do not hinder the others.
/// An estate that is new has no date of acceptance: until it is told, judgements stay open.
/// Errors: those of readRoster and of the data file, Cancelled.
[[nodiscard]] Outcome<ImportResult> importRoster(Office& office, StaffId actor, const QString& path,
                                                 const ImportOptions& options = {});

} // namespace guitai
