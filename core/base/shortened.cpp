// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shortened.h"

namespace guitai {

QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype cut = text.at(most - 1).isHighSurrogate() ? most - 1 : most;
    return text.first(cut) + u'…';
}

} // namespace guitai
