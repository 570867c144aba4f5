// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheet_painter.h"

#include <QPainterPath>

namespace guitai {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal thinLine = 0.2;   // mm
constexpr qreal strongLine = 0.4; // mm
constexpr qreal checkLine = 0.45; // mm
constexpr qreal stampHeight = 30; // mm
constexpr qreal stampAngle = -20;

QPen pen(qreal width, const QColor& colour = Qt::black)
{
    return {colour, width * unitsPerMm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

QRectF inUnits(const QRectF& box)
{
    return {box.topLeft() * unitsPerMm, box.size() * unitsPerMm};
}

void paintTick(QPainter& painter, const TickBox& tick)
{
    const QRectF box = inUnits(tick.box);
    painter.setPen(pen(thinLine));
    painter.drawRect(box);
    if (!tick.ticked)
        return;
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    painter.setPen(pen(checkLine));
    painter.drawPolyline(QPolygonF{at(0.16, 0.48), at(0.42, 0.78), at(0.88, 0.18)});
}

void paintFrames(QPainter& painter, const Drawing& drawing)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(thinLine));
    for (const QRectF& frame : drawing.frames)
        painter.drawRect(inUnits(frame));
    for (const QLineF& rule : drawing.rules)
        painter.drawLine(QLineF(rule.p1() * unitsPerMm, rule.p2() * unitsPerMm));
    painter.setPen(pen(strongLine));
    for (const QRectF& outline : drawing.outlines)
        painter.drawRect(inUnits(outline));
    for (const TickBox& tick : drawing.ticks)
        paintTick(painter, tick);
}

void paintTexts(QPainter& painter, const Drawing& drawing)
{
    painter.setPen(Qt::black);
    for (const TextRun& run : drawing.texts) {
        for (const QGlyphRun& glyphs : run.glyphs)
            painter.drawGlyphRun(run.at * unitsPerMm, glyphs);
    }
}

void paintCodes(QPainter& painter, const Drawing& drawing)
{
    for (const QrMark& code : drawing.codes) {
        QPainterPath dark; // one path, or a hair of light shows between the squares
        for (const QRectF& square : code.matrix.squares(inUnits(code.box)))
            dark.addRect(square);
        painter.fillPath(dark, Qt::black);
    }
}

} // namespace

void SheetPainter::paintPage(QPainter& painter, qsizetype page, qreal deviceUnitsPerMm) const
{
    const SheetPage& source = m_sheet.pages.at(page);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(deviceUnitsPerMm / unitsPerMm, deviceUnitsPerMm / unitsPerMm);
    painter.translate(m_sheet.shift * unitsPerMm);
    paintFrames(painter, source.drawing);
    paintTexts(painter, source.drawing);
    paintCodes(painter, source.drawing);
    if (source.isVoid)
        paintStamp(painter);
    painter.restore();
}

/// Outlined, so that what it cancels can still be read; the word also stands as text in the head.
void SheetPainter::paintStamp(QPainter& painter) const
{
    QFont font(m_sheet.family);
    font.setBold(true);
    font.setPixelSize(static_cast<int>(stampHeight * unitsPerMm));
    QPainterPath stamp;
    stamp.addText({}, font, u"作废"_s);
    const QRectF word = stamp.boundingRect();
    const qreal margin = 4 * unitsPerMm;
    stamp.addRoundedRect(word.adjusted(-margin, -margin, margin, margin), margin, margin);
    painter.translate(m_sheet.paper.width() / 2 * unitsPerMm, m_sheet.paper.height() / 2 * unitsPerMm);
    painter.rotate(stampAngle);
    painter.translate(-word.center());
    painter.strokePath(stamp, pen(strongLine * 1.5, QColor(0xc0, 0x10, 0x10)));
}

Result<void> SheetPainter::paint(QPagedPaintDevice& device) const
{
    const auto failed = [this](const QString& what) { return fail(Error::Code::WriteFailed, {m_sheet.title}, what); };
    if (!device.setPageLayout(m_sheet.pageLayout()))
        return failed(u"page layout refused"_s);
    QPainter painter;
    if (!painter.begin(&device))
        return failed(u"painting not begun"_s);
    const qreal deviceUnitsPerMm = device.logicalDpiX() / 25.4;
    for (qsizetype page = 0; page < m_sheet.pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return failed(u"page %1 refused"_s.arg(page + 1));
        paintPage(painter, page, deviceUnitsPerMm);
    }
    if (!painter.end())
        return failed(u"painting not ended"_s);
    return {};
}

} // namespace guitai
