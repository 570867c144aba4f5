// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guitai {

/// A quantity, kept in thousandths of its unit, as people write it: "2", "1.5".
[[nodiscard]] QString quantityText(qint64 thousandths);

} // namespace guitai
