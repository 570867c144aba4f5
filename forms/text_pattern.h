// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields.h"

#include <QList>
#include <QString>
#include <expected>

namespace guitai {

struct TextPiece
{
    enum class Kind { Literal, Field, Gap, Line };

    Kind kind = Kind::Literal;
    QString text; ///< the literal, or the field's name
    bool bold = false;
    qreal width = 0; ///< of a gap, in mm

    bool operator==(const TextPiece&) const = default;
};

/// Text of a template with places to fill:
///     {number}        the value of a field     {number:bold}  … in bold
///     {8}             8 mm left free           {_30}          30 mm with a line to write on
///     {{              a brace
struct TextPattern
{
    QList<TextPiece> pieces;

    [[nodiscard]] bool isEmpty() const { return pieces.isEmpty(); }
    [[nodiscard]] QStringList fields() const;

    /// Has fields, and none of them a value: the paper is to be filled by hand.
    [[nodiscard]] bool isBlank(const FieldValues& values) const;

    /// The pieces with each field replaced by its value.
    [[nodiscard]] QList<TextPiece> filled(const FieldValues& values) const;
};

/// Gives what is wrong in place of a pattern.
[[nodiscard]] std::expected<TextPattern, QString> readPattern(const QString& text);

} // namespace guitai
