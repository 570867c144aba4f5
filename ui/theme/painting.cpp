// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include "ui/theme/metrics.h"

#include <QPainterPath>

namespace guitai {

Tone toneOf(State state)
{
    switch (state) {
    case State::Waiting:
        return Tone::Neutral;
    case State::Soon:
        return Tone::Soon;
    case State::Overdue:
        return Tone::Overdue;
    case State::Done:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border,
              qreal width)
{
    const PainterScope scope(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, width));
    painter.setBrush(fill);
    const qreal inset = border.alpha() == 0 ? 0 : width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius)
{
    paintBox(painter, rect, radius, Qt::transparent, currentTheme().accent, metrics::focusRing);
}

void paintState(QPainter& painter, const QRectF& rect, State state)
{
    paintState(painter, rect, state, currentTheme().ink(toneOf(state)));
}

void paintState(QPainter& painter, const QRectF& rect, State state, const QColor& ink)
{
    const PainterScope scope(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    const qreal unit = qMin(rect.width(), rect.height()) / 10; // the shapes are drawn on a grid of ten
    painter.scale(unit, unit);
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink);
    switch (state) {
    case State::Waiting:
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(0, 0), 2.2, 2.2);
        break;
    case State::Soon:
        painter.drawPie(QRectF(-4, -4, 8, 8), 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(0, 0), 4, 4);
        break;
    case State::Overdue:
        painter.drawPolygon(QPolygonF({{0, -3.6}, {4.2, 3.6}, {-4.2, 3.6}}));
        break;
    case State::Done:
        painter.setPen(QPen(ink, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({{-3.8, 0.4}, {-1.1, 3.2}, {4, -3}}));
        break;
    }
}

} // namespace guitai
