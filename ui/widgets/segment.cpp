// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segment.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/segmented.h"

#include <QKeyEvent>

namespace guitai {

Segment::Segment(const QString& label, Segmented* group) : QRadioButton(label, group), m_group(group)
{
    setAttribute(Qt::WA_Hover);
}

void Segment::setChosen(bool chosen)
{
    // Exclusive, since only that makes it a radio button for assistive techniques; but an exclusive button
    // could not be taken back to nothing chosen.
    setAutoExclusive(false);
    setChecked(chosen);
    setAutoExclusive(true);
}

QSize Segment::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true); // so that choosing moves nothing
    const int text = QFontMetrics(bold).horizontalAdvance(this->text());
    return {text + 2 * metrics::cardPadding, controlHeight()};
}

void Segment::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    if (!plain || !m_group->takeKey(event->key(), event->text()))
        event->ignore();
}

void Segment::focusInEvent(QFocusEvent* event)
{
    QRadioButton::focusInEvent(event);
    m_group->update();
}

void Segment::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    const QRectF inner = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal radius = metrics::controlRadius - 1;
    if (isChecked())
        paintBox(painter, inner, radius, isEnabled() ? theme.accentSoft : theme.line, Qt::transparent);
    else if (isEnabled() && underMouse())
        paintBox(painter, inner, radius, theme.hover, Qt::transparent);
    QFont face = font();
    face.setBold(isChecked());
    painter.setFont(face);
    painter.setPen(!isEnabled() ? theme.muted : isChecked() ? theme.accent : theme.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::controlRadius);
}

} // namespace guitai
