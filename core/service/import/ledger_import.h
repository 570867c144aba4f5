// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/import_result.h"
#include "core/service/office.h"
#include "core/service/outcome.h"

namespace guitai {

/// Takes an old repair ledger in as closed cases, all or nothing; one step a row, the oldest first. A row that was
/// imported before (site, serial, registration) is counted as unchanged. A room that the archive does not know
/// stays text; a case of an estate that it does not know belongs to the site of the import. A row that redoes one
/// that is nowhere keeps the serial it names and is remarked on.
/// Errors: those of readLedger and of the data file, Cancelled.
[[nodiscard]] Outcome<ImportResult> importLedger(Office& office, StaffId actor, const QString& path,
                                                 const ImportOptions& options = {});

} // namespace guitai
