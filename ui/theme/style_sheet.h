// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace guitai {

/// The furniture that no hand of ours paints: scroll bars, tabs, menus, headers, tips. What can be edited or
/// pressed is ThemeStyle's.
[[nodiscard]] QString styleSheetOf(const Theme& theme);

} // namespace guitai
