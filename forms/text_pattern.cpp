// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/text_pattern.h"

#include "forms/printable_text.h"
#include "forms/template_words.h"

namespace guitai {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal widestGap = 300; // mm; wider than any paper

std::expected<TextPiece, QString> readPlace(const QString& inside)
{
    TextPiece piece;
    QString name = inside;
    const bool line = name.startsWith(u'_');
    if (line || (!name.isEmpty() && name[0].isDigit())) {
        bool isNumber = false;
        piece.kind = line ? TextPiece::Kind::Line : TextPiece::Kind::Gap;
        piece.width = name.mid(line ? 1 : 0).toDouble(&isNumber);
        if (!isNumber || !(piece.width > 0 && piece.width <= widestGap))
            return std::unexpected(TemplateWords::tr("“{%1}” is no width in millimetres").arg(inside));
        return piece;
    }
    if (name.endsWith(":bold"_L1)) {
        name.chop(5);
        piece.bold = true;
    }
    if (name.isEmpty())
        return std::unexpected(TemplateWords::tr("“{%1}” names no field").arg(inside));
    piece.kind = TextPiece::Kind::Field;
    piece.text = name;
    return piece;
}

} // namespace

std::expected<TextPattern, QString> readPattern(const QString& text)
{
    TextPattern pattern;
    QString literal;
    const auto endLiteral = [&] {
        if (!literal.isEmpty())
            pattern.pieces << TextPiece{TextPiece::Kind::Literal, printableText(literal), false, 0};
        literal.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'{') {
            literal += text[at];
        } else if (text.mid(at, 2) == "{{"_L1) {
            literal += text[at++];
        } else {
            const qsizetype end = text.indexOf(u'}', at);
            if (end < 0)
                return std::unexpected(TemplateWords::tr("a brace is not closed"));
            const auto piece = readPlace(text.mid(at + 1, end - at - 1));
            if (!piece)
                return std::unexpected(piece.error());
            endLiteral();
            pattern.pieces << *piece;
            at = end;
        }
    }
    endLiteral();
    return pattern;
}

QStringList TextPattern::fields() const
{
    QStringList names;
    for (const TextPiece& piece : pieces) {
        if (piece.kind == TextPiece::Kind::Field)
            names << piece.text;
    }
    return names;
}

bool TextPattern::isBlank(const FieldValues& values) const
{
    const QStringList names = fields();
    return !names.isEmpty() &&
           std::ranges::all_of(names, [&](const QString& name) { return values.texts.value(name).isEmpty(); });
}

QList<TextPiece> TextPattern::filled(const FieldValues& values) const
{
    QList<TextPiece> all = pieces;
    for (TextPiece& piece : all) {
        if (piece.kind == TextPiece::Kind::Field) {
            piece.kind = TextPiece::Kind::Literal;
            piece.text = printableText(values.texts.value(piece.text));
        }
    }
    return all;
}

} // namespace guitai
