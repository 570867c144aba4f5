// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <functional>

namespace guitai {

struct BackupOptions
{
    /// Whether a backup of this name may be replaced.
    bool replace = false;
    /// Whether the attachments are copied too.
    bool attachments = true;
    /// A further look at the finished copy (the chain of the journal, the number of rows); its error is the
    /// backup's error.
    std::function<Result<void>(Database& copy)> verify;
    /// Asked now and then from the thread that copies.
    std::function<bool()> cancelled;
};

/// Copies data file and attachments to `target` (and `target.files`) while others go on working. The copy counts
/// only after it was synced, opened again and checked in full; until then it has another name, and whatever
/// stood under `target` before is untouched by any error. Attachments the target already has are not copied
/// again. Errors: FileExists (also where the target is the source), FileLocked (the target is in use,
/// or another backup to it is being made), FileMissing (its folder), FileReadOnly,
/// Cancelled, DiskFull, WriteFailed, FileDamaged.
/// REQUIRES: no transaction is open on `database`.
[[nodiscard]] Result<void> backupTo(Database& database, const QString& target, const BackupOptions& options = {});

} // namespace guitai
