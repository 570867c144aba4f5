// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QFile;

namespace guitai {

enum class FileKind { Package, Text };

/// Tells by its first bytes whether an open file is a zip package or perhaps text. Leaves it at its start.
/// Errors: FileDamaged when it is empty, FileEncrypted, FileFormat for kinds known not to be a table.
[[nodiscard]] Result<FileKind> fileKind(QFile& file);

} // namespace guitai
