// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace guitai {

/// The largest sheet there can be.
inline constexpr int lastRow = 1'048'576;
inline constexpr int columnCount = 16'384;

/// A number written in full, without exponent, leading or trailing zeros. Integers keep every digit; what has a
/// fraction is rounded to the 15 digits that Excel shows. Nothing when it is not a finite decimal number.
[[nodiscard]] std::optional<QString> decimalText(QStringView written);

/// The text of a string cell: _xHHHH_ escapes undone where they stand for text, line ends made \n.
[[nodiscard]] QString unescapedText(QString text);

/// The place of a cell in its sheet.
struct CellReference
{
    int column = 0; ///< from 0
    int row = 0;    ///< from 1

    bool operator==(const CellReference&) const = default;
};

/// Reads a reference such as "AB12". Nothing when it lies outside the largest sheet or is no reference.
[[nodiscard]] std::optional<CellReference> cellReference(QStringView written);

/// Reads a row number as the format wants it: 1 to 1,048,576.
[[nodiscard]] std::optional<int> rowNumber(QStringView written);

} // namespace guitai
