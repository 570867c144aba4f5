// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_dot.h"

#include "ui/theme/worn_look.h"
#include "ui/widgets/roles.h"

namespace guitai {

StateDot::StateDot(QWidget* parent) : QWidget(parent)
{
    registerAccessibleRoles();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StateDot::StateDot(State state, const QString& text, QWidget* parent) : StateDot(parent)
{
    setState(state, text);
}

void StateDot::setState(State state, const QString& text)
{
    m_state = state;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateDot::sizeHint() const
{
    const int shape = inLetters(metrics::stateShape);
    const int height = qMax(fontMetrics().height(), shape);
    if (m_text.isEmpty())
        return {shape + 2, height};
    return {shape + metrics::grid + fontMetrics().horizontalAdvance(m_text) + 1, height};
}

void StateDot::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    const int side = inLetters(metrics::stateShape);
    paintState(painter, QRectF(0, (height() - side) / 2.0, side, side), m_state);
    painter.setPen(m_state == State::Waiting ? theme.text : theme.ink(toneOf(m_state)));
    painter.drawText(rect().adjusted(side + metrics::grid, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace guitai
