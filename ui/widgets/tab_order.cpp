// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QWidget>

namespace guitai {

void tabThrough(const QList<QWidget*>& stops)
{
    QWidget* before = nullptr;
    const auto next = [&](QWidget* stop) {
        if (before)
            QWidget::setTabOrder(before, stop);
        before = stop;
    };
    for (auto* stop : stops) {
        if (stop->focusPolicy() != Qt::NoFocus) {
            next(stop);
            continue;
        }
        for (auto* part : stop->findChildren<QWidget*>())
            if (part->focusPolicy() != Qt::NoFocus)
                next(part);
    }
}

} // namespace guitai
