// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "forms/drawing.h"
#include "forms/form_template.h"
#include "forms/text_pattern.h"

#include <QFont>
#include <QHash>
#include <QList>

namespace guitai {

struct TextStyle
{
    qreal size = 10; ///< pt
    bool bold = false;
    qreal spacing = 0; ///< between letters, in pt
};

/// One line, drawn from its own left upper corner; its width is that of the column it was set for.
struct Line
{
    Drawing drawing;
    qreal height = 0; ///< mm
};

struct TickLabel
{
    QList<TextPiece> label;
    bool ticked = false;
};

/// Breaks text into lines at one fixed resolution, so that a form is laid out alike on every device:
/// anywhere in Han text but never with 。， at a line's start, at spaces in Latin text, inside a word too long for a
/// line.
class Typesetter
{
public:
    /// The font of the typeface; another font with Chinese characters where it is not installed.
    /// Error: NotFound (the font) when no font has Chinese characters.
    [[nodiscard]] static Result<Typesetter> forTypeface(Typeface typeface);

    [[nodiscard]] QList<Line> text(const QList<TextPiece>& pieces, TextStyle style, qreal width, Align align) const;
    [[nodiscard]] QList<Line> text(const QString& text, TextStyle style, qreal width, Align align) const;
    [[nodiscard]] QList<Line> ticks(const QList<TickLabel>& options, TextStyle style, qreal width) const;

    /// Width of the text on one line, in mm.
    [[nodiscard]] qreal width(const QString& text, TextStyle style) const;

    [[nodiscard]] const QString& family() const { return m_family; }
    [[nodiscard]] bool isSubstitute() const { return m_substitute; }

private:
    Typesetter(QString family, bool substitute) : m_family(std::move(family)), m_substitute(substitute) {}

    QString m_family;
    bool m_substitute = false;
};

[[nodiscard]] qreal heightOf(const QList<Line>& lines);

/// One line's height in mm for letters of `size` pt.
[[nodiscard]] qreal lineHeight(qreal size);

} // namespace guitai
