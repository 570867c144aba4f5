// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/held_width.h"

#include "ui/theme/worn_look.h"

#include <QEvent>
#include <QWidget>

namespace guitai {

HeldWidth::HeldWidth(QWidget& column, int width) : QObject(&column), m_column(column), m_width(width)
{
    hold();
    column.installEventFilter(this);
}

bool HeldWidth::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        hold();
    return QObject::eventFilter(watched, event);
}

void HeldWidth::hold()
{
    m_column.setFixedWidth(inLetters(m_width));
}

} // namespace guitai
