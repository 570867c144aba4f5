// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guitai {

/// A quantity, kept in thousandths of its unit (or with so many decimals), as people write it: "2", "1.5".
[[nodiscard]] QString quantityText(qint64 quantity, int decimals = 3);

} // namespace guitai
