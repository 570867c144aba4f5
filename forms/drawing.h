// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/qr.h"

#include <QGlyphRun>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace guitai {

/// Text is shaped at this resolution and scaled to the device: 20 units to the point.
constexpr qreal unitsPerPoint = 20;
constexpr qreal unitsPerMm = unitsPerPoint * 72 / 25.4;
constexpr qreal mmPerPoint = 25.4 / 72;

struct TextRun
{
    QRectF box; ///< mm; the text's width and its line's height
    QPointF at; ///< mm; where the glyphs' own origin lies
    QString text;
    QList<QGlyphRun> glyphs; ///< in units
};

struct TickBox
{
    QRectF box; ///< mm
    bool ticked = false;
};

struct QrMark
{
    QRectF box; ///< mm, quiet zone included
    QrMatrix matrix;
};

/// What stands on paper, in millimetres.
struct Drawing
{
    QList<QRectF> frames;   ///< of cells, thin
    QList<QRectF> outlines; ///< of whole grids, stronger
    QList<QLineF> rules;
    QList<TextRun> texts;
    QList<TickBox> ticks;
    QList<QrMark> codes;

    void add(const Drawing& other, QPointF offset = {});
};

} // namespace guitai
