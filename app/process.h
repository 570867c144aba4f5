// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guitai {

/// Before Qt starts: all text in and out is UTF-8, whatever the locale says, and a file beyond the size limit is an
/// error, not the end of the process.
void prepareProcess();

/// What stands where nobody says --data: $GUITAI_DATA, else a file in the user's own data folder.
[[nodiscard]] QString usualPath();

} // namespace guitai
