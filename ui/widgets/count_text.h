// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guitai {

/// A count that was not taken to its end: "12", and "99+" from 100 on.
[[nodiscard]] inline QString countText(int count)
{
    return count < 100 ? QString::number(count) : QStringLiteral("99+");
}

} // namespace guitai
