// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace guitai {

/// "恒春苑 3幢 · 张三": those that are not empty, with a dot between.
[[nodiscard]] QString joinedByDots(QStringList parts);

} // namespace guitai
