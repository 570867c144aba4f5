// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <functional>

namespace guitai {

struct SheetCell
{
    enum class Kind { Empty, Text, Number, Date, Boolean };

    Kind kind = Kind::Empty;
    QString text;      ///< as written; a number in full digits, never with an exponent; TRUE or FALSE; error words
    double number = 0; ///< Number; Date: the serial in Excel's 1900 calendar (see serial_date.h); Boolean: 1 or 0

    bool operator==(const SheetCell&) const = default;
};

struct SheetRow
{
    int number = 0;         ///< from 1, as Excel shows it; a csv counts its records, blank ones too
    QList<SheetCell> cells; ///< from column A without gaps; ends with the last cell that holds something

    bool operator==(const SheetRow&) const = default;
};

/// What a file may cost. The defaults hold any table a counter keeps, and no bomb.
struct SheetLimits
{
    qint64 inflatedBytes = 512LL * 1024 * 1024;
    qint64 sharedTextBytes = 128LL * 1024 * 1024; ///< of the one part that has to stay in memory
    qint64 cells = 5'000'000;                     ///< gaps before a filled cell count too
    int rows = 1'048'576;
    int columns = 16'384;
    int cellCharacters = 32'767;
};

/// Takes one row; false stops the reading, which then ends well (who stopped it knows why).
using RowVisitor = std::function<bool(SheetRow&&)>;

/// Gives the rows of the first visible worksheet of an .xlsx, or of a csv, tsv or txt, in their order.
/// Content decides what a file is, its name does not. Rows that the file does not hold are not given;
/// the cells of a text file are all Text or Empty.
/// When this ends in an error, rows already given must be thrown away: a wrong checksum shows only at the end.
/// Errors: FileMissing, FileUnreadable, FileDamaged (args: path, where), FileEncrypted, FileEncoding,
/// FileTooLarge, FileFormat (args: path, and "xls" or "markup" when the kind was recognised).
[[nodiscard]] Result<void> readSheet(const QString& path, const SheetLimits& limits, const RowVisitor& each);

} // namespace guitai
