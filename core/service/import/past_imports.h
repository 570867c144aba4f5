// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/storage/import_store.h"

namespace guitai {

/// An import that took place, withdrawn or not.
struct PastImport
{
    ImportBatch batch;
    QString by;         ///< name of the person
    qint64 created = 0; ///< records or cases
    qint64 changed = 0;
};

/// The latest first. The counts are those of the journal.
[[nodiscard]] Result<QList<PastImport>> pastImports(Office& office);

} // namespace guitai
