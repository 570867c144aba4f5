// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>

namespace guitai {

/// How something stands: a shape that tells it without the colour.
enum class State { Waiting, Soon, Overdue, Done }; // · ◐ ▲ ✓

[[nodiscard]] Tone toneOf(State state);

/// A rounded box; its border lies inside the rectangle and is sharp at every scale.
void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border,
              qreal width = 1);

/// The ring around what has the keyboard, inside the rectangle.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius);

/// The shape of a state, centred in the rectangle and as large as it allows.
void paintState(QPainter& painter, const QRectF& rect, State state);
void paintState(QPainter& painter, const QRectF& rect, State state, const QColor& ink);

/// Saves the painter and gives it back as it was.
class PainterScope
{
public:
    explicit PainterScope(QPainter& painter) : m_painter(painter) { m_painter.save(); }
    ~PainterScope() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter& m_painter;
};

} // namespace guitai
