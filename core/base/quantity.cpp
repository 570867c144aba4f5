// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

namespace guitai {

QString quantityText(qint64 quantity, int decimals)
{
    qint64 whole = 1;
    for (int i = 0; i < decimals; ++i)
        whole *= 10;
    QString text = QString::number(quantity / whole);
    if (quantity % whole == 0)
        return text;
    text += u'.' + QString::number(quantity % whole).rightJustified(decimals, u'0');
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

} // namespace guitai
