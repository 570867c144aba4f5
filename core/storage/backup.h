// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <functional>

namespace guitai {

/// How far a backup has come.
struct BackupProgress
{
    enum class Stage { Rows, Check, Attachments };

    Stage stage = Stage::Rows;
    qint64 done = 0;  ///< bytes of this stage
    qint64 total = 0; ///< 0 where nobody knows
};

struct BackupOptions
{
    /// Whether a backup of this name may be replaced.
    bool replace = false;
    /// Whether the attachments are copied too.
    bool attachments = true;
    /// A further look at the finished copy (the chain of the journal, the number of rows); its error is the
    /// backup's error.
    std::function<Result<void>(Database& copy)> verify = nullptr;
    /// Told now and then, from the thread that copies; false cancels.
    std::function<bool(const BackupProgress&)> progress = nullptr;
};

/// Copies data file and attachments to `target` (and `target.files`) while others go on working. The copy counts
/// only after it was synced, opened again and checked in full; until then it has another name, and whatever
/// stood under `target` before is untouched by any error. Attachments the target already has are not copied
/// again. Errors: FileExists (also where the target is the source), FileLocked (the target is in use,
/// or another backup to it is being made), FileMissing (its folder), FileReadOnly,
/// Cancelled, DiskFull, WriteFailed, FileDamaged.
/// REQUIRES: no transaction is open on `database`.
[[nodiscard]] Result<void> backupTo(Database& database, const QString& target, const BackupOptions& options = {});

/// When, by whom and where to a data file was copied the last time, as its journal tells.
struct LastBackup
{
    QDateTime at;
    StaffId actor; ///< none: the command line
    QString target;
};

/// The journal line of a backup is of this step, and of no record.
constexpr auto backUpStep = "backUp";

[[nodiscard]] Result<std::optional<LastBackup>> lastBackup(Database& database);

} // namespace guitai
