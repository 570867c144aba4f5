// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typesetter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>
#include <cmath>

namespace guitai {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal lineSpacing = 1.3; // of the letter size
// Han characters fill the square from 0.12 below the baseline to 0.88 above it; the square is centred in its line.
constexpr qreal baseline = (lineSpacing - 1) / 2 + 0.88;
constexpr qreal tickSize = 0.84; // of the letter size
constexpr qreal tickGap = 0.28;
constexpr qreal optionGap = 0.95;

QFont fontOf(const QString& family, const TextStyle& style)
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(std::lround(style.size * unitsPerPoint)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping turns the digits of Latin words (SH01-PG2026) into glyphs without a character: numbers in the
    // PDF could then be neither searched nor copied. Scripts that need shaping get it all the same.
    font.setStyleStrategy(QFont::PreferNoShaping);
    if (style.spacing > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.spacing * unitsPerPoint);
    return font;
}

struct WritingLine
{
    qsizetype start;
    qsizetype length;
};

/// The pieces as one text; gaps become unbreakable spaces.
struct FlatText
{
    QString text;
    QList<QTextLayout::FormatRange> bold;
    QList<WritingLine> writingLines;
};

FlatText flattened(const QList<TextPiece>& pieces, const QFont& font)
{
    FlatText flat;
    qreal space = 0;
    for (const TextPiece& piece : pieces) {
        const qsizetype start = flat.text.size();
        if (piece.kind == TextPiece::Kind::Literal) {
            flat.text += piece.text;
        } else {
            if (space <= 0)
                space = QFontMetricsF(font).horizontalAdvance(QChar::Nbsp);
            flat.text += QString(static_cast<qsizetype>(std::lround(piece.width * unitsPerMm / space)), QChar::Nbsp);
        }
        const qsizetype length = flat.text.size() - start;
        if (piece.kind == TextPiece::Kind::Line)
            flat.writingLines << WritingLine{start, length};
        if (piece.bold && length > 0) {
            QTextLayout::FormatRange range{static_cast<int>(start), static_cast<int>(length), {}};
            range.format.setFontWeight(QFont::Bold);
            flat.bold << range;
        }
    }
    flat.text.replace(u'\n', QChar::LineSeparator);
    return flat;
}

qreal indent(qreal width, qreal used, Align align)
{
    switch (align) {
    case Align::Left:
        return 0;
    case Align::Centre:
        return std::max(0.0, (width - used) / 2);
    case Align::Right:
        return std::max(0.0, width - used);
    }
    return 0;
}

Line drawn(const QTextLine& source, const FlatText& flat, const TextStyle& style, qreal width, Align align)
{
    Line line;
    line.height = lineHeight(style.size);
    const qreal used = source.naturalTextWidth() / unitsPerMm - style.spacing * mmPerPoint;
    const qreal left = indent(width, used, align);
    TextRun run;
    run.text = flat.text.mid(source.textStart(), source.textLength()).remove(QChar::LineSeparator);
    run.box = {left, 0, used, line.height};
    run.at = {left, baseline * style.size * mmPerPoint - source.ascent() / unitsPerMm};
    run.glyphs = source.glyphRuns();
    if (!run.text.isEmpty())
        line.drawing.texts << run;

    const int end = source.textStart() + source.textLength();
    for (const WritingLine& writing : flat.writingLines) {
        const int from = std::max(static_cast<int>(writing.start), source.textStart());
        const int to = std::min(static_cast<int>(writing.start + writing.length), end);
        if (from < to) {
            const qreal y = line.height - 0.1 * style.size * mmPerPoint;
            line.drawing.rules << QLineF(left + source.cursorToX(from) / unitsPerMm, y,
                                         left + source.cursorToX(to) / unitsPerMm, y);
        }
    }
    return line;
}

/// Fonts that may stand in, by preference; the first is the one that the forms are made for.
QStringList familiesOf(Typeface typeface)
{
    if (typeface == Typeface::Sans)
        return {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Noto Sans SC"_s, u"Microsoft YaHei"_s, u"SimHei"_s};
    return {u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"Noto Serif SC"_s, u"SimSun"_s, u"Songti SC"_s};
}

} // namespace

Result<Typesetter> Typesetter::forTypeface(Typeface typeface)
{
    const QStringList preferred = familiesOf(typeface);
    for (const QString& family : preferred) {
        if (QFontDatabase::hasFamily(family))
            return Typesetter(family, family != preferred.first());
    }
    const QStringList chinese = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    if (chinese.isEmpty())
        return fail(Error::Code::NotFound, {preferred.first()});
    return Typesetter(chinese.first(), true);
}

QList<Line> Typesetter::text(const QList<TextPiece>& pieces, TextStyle style, qreal width, Align align) const
{
    const QFont font = fontOf(m_family, style);
    const FlatText flat = flattened(pieces, font);
    if (flat.text.isEmpty())
        return {};
    QTextLayout layout(flat.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setFormats(flat.bold);
    layout.setCacheEnabled(true);

    QList<Line> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * unitsPerMm);
        line.setPosition({0, 0});
        lines << drawn(line, flat, style, width, align);
    }
    layout.endLayout();
    return lines;
}

QList<Line> Typesetter::text(const QString& text, TextStyle style, qreal width, Align align) const
{
    return this->text(QList{TextPiece{TextPiece::Kind::Literal, text, false, 0}}, style, width, align);
}

QList<Line> Typesetter::ticks(const QList<TickLabel>& options, TextStyle style, qreal width) const
{
    const qreal em = style.size * mmPerPoint;
    const qreal height = lineHeight(style.size);
    const qreal labelStart = (tickSize + tickGap) * em;
    QList<Line> lines;
    qreal x = width; // the first option opens a line
    for (const TickLabel& option : options) {
        const QList<Line> label = text(option.label, style, width - labelStart, Align::Left);
        const qreal labelWidth = label.isEmpty() ? 0 : label.first().drawing.texts.value(0).box.width();
        if (lines.isEmpty() || label.size() > 1 || x + labelStart + labelWidth > width) {
            lines << Line{{}, height};
            x = 0;
        }
        const QRectF box(x, (height - tickSize * em) / 2, tickSize * em, tickSize * em);
        lines.last().drawing.ticks << TickBox{box, option.ticked};
        for (qsizetype i = 0; i < label.size(); ++i) {
            if (i > 0)
                lines << Line{{}, height};
            lines.last().drawing.add(label[i].drawing, {x + labelStart, 0});
        }
        x = label.size() > 1 ? width : x + labelStart + labelWidth + optionGap * em;
    }
    return lines;
}

qreal Typesetter::width(const QString& text, TextStyle style) const
{
    return QFontMetricsF(fontOf(m_family, style)).horizontalAdvance(text) / unitsPerMm;
}

qreal heightOf(const QList<Line>& lines)
{
    qreal height = 0;
    for (const Line& line : lines)
        height += line.height;
    return height;
}

qreal lineHeight(qreal size)
{
    return lineSpacing * size * mmPerPoint;
}

} // namespace guitai
