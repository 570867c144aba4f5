// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/joined.h"

namespace guitai {

QString joinedByDots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace guitai
