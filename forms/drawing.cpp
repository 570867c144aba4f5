// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/drawing.h"

namespace guitai {

void Drawing::add(const Drawing& other, QPointF offset)
{
    for (const QRectF& frame : other.frames)
        frames << frame.translated(offset);
    for (const QRectF& outline : other.outlines)
        outlines << outline.translated(offset);
    for (const QLineF& rule : other.rules)
        rules << rule.translated(offset);
    for (TextRun run : other.texts) {
        run.box.translate(offset);
        run.at += offset;
        texts << run;
    }
    for (const TickBox& tick : other.ticks)
        ticks << TickBox{tick.box.translated(offset), tick.ticked};
    for (const QrMark& code : other.codes)
        codes << QrMark{code.box.translated(offset), code.matrix};
}

} // namespace guitai
