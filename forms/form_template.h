// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "forms/catalogue.h"
#include "forms/text_pattern.h"

#include <QByteArray>
#include <QList>
#include <QMarginsF>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace guitai {

// All lengths are millimetres, all letter sizes points.

enum class Align { Left, Centre, Right };
enum class VAlign { Top, Middle, Bottom };
enum class Typeface { Serif, Sans };

struct Paper
{
    QString id;
    QString name;
    qreal width = 0;
    qreal height = 0;
    QMarginsF margins;
    QStringList copies; ///< purpose of each copy; none: one copy without a label

    [[nodiscard]] qreal usableWidth() const { return width - margins.left() - margins.right(); }
    [[nodiscard]] qreal usableHeight() const { return height - margins.top() - margins.bottom(); }
};

/// A fixed width, or a share of what the fixed columns leave of the paper.
struct ColumnWidth
{
    qreal fixed = 0;
    qreal share = 0;
};

[[nodiscard]] QList<qreal> widthsOf(const QList<ColumnWidth>& columns, qreal usableWidth);

struct TickOption
{
    QString token;
    TextPattern label;
};

/// From top to bottom: caption, ticks, text, and at its foot the bottom line.
struct FormCell
{
    int column = 0;
    int span = 1;
    int rowSpan = 1;
    bool isLabel = false; ///< wording of the form itself: repeated where a page break cuts the cell
    TextPattern caption;
    QString ticks; ///< group; empty: no tick list
    QList<TickOption> options;
    TextPattern text;
    TextPattern blank; ///< stands in place of `text` while all its fields are empty
    TextPattern bottom;
    qreal size = 0;
    bool bold = false;
    Align align = Align::Left;
    VAlign valign = VAlign::Middle;
};

struct GridRow
{
    qreal height = 0;     ///< at least
    bool stretch = false; ///< takes what the page leaves free, for handwriting
    QList<FormCell> cells;
};

struct Grid
{
    QList<ColumnWidth> columns;
    QList<GridRow> rows;
    bool frame = true;
};

struct TableColumn
{
    QString field;
    QString label;
    ColumnWidth width;
    Align align = Align::Left;
};

/// A table with a heading line that every page repeats; a label before it and cells behind its lines are optional.
struct Table
{
    QString name;
    QString label;
    ColumnWidth labelWidth;
    QList<TableColumn> columns;
    int rows = 0; ///< at least; what is not filled stays free for handwriting
    qreal headHeight = 0;
    qreal rowHeight = 0;
    qreal size = 0;
    bool stretch = false;
    QList<ColumnWidth> besideColumns;
    QList<QList<FormCell>> beside; ///< cells behind the heading, the first row, …
};

using Block = std::variant<Grid, Table>;

struct Head
{
    TextPattern above; ///< over the title: who prints
    TextPattern left;
    TextPattern middle;
    QString qr; ///< field shown as QR code; empty: none
    qreal qrSize = 0;
};

struct FormTemplate
{
    QString id;
    QString title;
    Typeface typeface = Typeface::Serif;
    qreal size = 0;
    qreal titleSize = 0;
    QList<Paper> papers;
    Head head;
    QList<Block> body;
    TextPattern note; ///< at the foot of every page

    /// Null when the template does not list it.
    [[nodiscard]] const Paper* paper(const QString& id) const;
};

/// Reads and checks a template: everything that layout relies on holds afterwards.
/// Error: TemplateInvalid with path, line and what is wrong.
[[nodiscard]] Result<FormTemplate> readTemplate(const QByteArray& json, const QString& path,
                                                const FieldCatalogue& allowed);

} // namespace guitai
