// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

namespace guitai {

QString quantityText(qint64 thousandths)
{
    constexpr qint64 thousand = 1000;
    QString text = QString::number(thousandths / thousand);
    if (thousandths % thousand == 0)
        return text;
    text += u'.' + QString::number(thousandths % thousand).rightJustified(3, u'0');
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

} // namespace guitai
