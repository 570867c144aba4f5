// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/disk.h"

namespace guitai {

enum class OpenMode { ReadWrite, ReadOnly, Create };

/// "guTa" in PRAGMA application_id: whose file this is. Never changes.
constexpr int applicationId = 0x67755461;

/// What the first 100 bytes of a data file say (https://www.sqlite.org/fileformat.html). The write-ahead log
/// may already hold a later version, so a version that is not too new here is asked for again once open.
struct FileHeader
{
    bool writeAheadLog = false;
    int version = 0;
};

/// All that can be known before SQLite touches the file, asked in this order: FileMissing, FileUnreadable (a
/// folder is one), FileReadOnly (the file, or the folder that must hold the log), NetworkShare, FileDamaged
/// (empty or cut inside its header), FileForeign. For Create: FileExists, FileMissing (the folder),
/// FileReadOnly, NetworkShare. Reading alone is allowed from a share when the file needs no log.
[[nodiscard]] Result<FileHeader> checkDataFile(const QString& path, OpenMode mode, const DiskProbes& probes);

} // namespace guitai
