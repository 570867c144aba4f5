// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/storage/backup.h"
#include "core/storage/blob_store.h"

namespace guitai {

/// The data file as its keeper looks at it.
struct FileFacts
{
    qint64 bytes = 0; ///< with the log that belongs to it
    BlobStore::Extent attachments;
    int version = 0; ///< of its schema
    std::optional<LastBackup> backup;
};

/// Looks at every attachment: not for the thread of a window.
[[nodiscard]] Result<FileFacts> fileFacts(Office& office);

/// A backup that was written and checked.
struct BackedUp
{
    JournalHead head;             ///< the end of its journal
    std::optional<Error> unnoted; ///< why the data file does not say that there is one: read-only, its disk full
};

/// A backup, noted in the journal of the data file. The errors of backupTo().
[[nodiscard]] Result<BackedUp> backUp(Office& office, StaffId actor, const QString& target,
                                      std::function<bool(const BackupProgress&)> progress = nullptr);
/// What has come of it.
[[nodiscard]] QString words(const BackedUp& done, const QString& target);

} // namespace guitai
