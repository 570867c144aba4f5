// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/flow.h"

#include "forms/printable_text.h"

#include <numeric>

namespace guitai {

namespace {

class FlowBuilder
{
public:
    FlowBuilder(const FormTemplate& form, qreal usableWidth, const FieldValues& values, const Typesetter& typesetter)
        : m_form(form), m_usableWidth(usableWidth), m_values(values), m_typesetter(typesetter)
    {}

    QList<FlowRow> build();

private:
    void add(const Grid& grid);
    void add(const Table& table);
    void addHeading(const Table& table, const QList<qreal>& widths, int lines);
    void addRecord(const Table& table, const QList<qreal>& widths, int index, int heading);
    void addBeside(const Table& table, const QList<qreal>& widths, int line, FlowRow& row);
    FlowCell filled(const FormCell& cell, qreal x, qreal width) const;
    FlowCell plain(const QString& text, qreal size, Align align, qreal x, qreal width) const;
    int lastIndex() const { return static_cast<int>(m_rows.size()); } ///< of a row that is about to be added

    const FormTemplate& m_form;
    qreal m_usableWidth;
    const FieldValues& m_values;
    const Typesetter& m_typesetter;
    QList<FlowRow> m_rows;
};

qreal sum(const QList<qreal>& widths, int from, int count)
{
    return std::accumulate(widths.begin() + from, widths.begin() + from + count, 0.0);
}

void growRows(QList<FlowRow>& rows)
{
    for (FlowRow& row : rows) {
        for (const FlowCell& cell : row.cells) {
            if (&row == &rows[cell.lastRow])
                row.height = std::max(row.height, cell.contentHeight());
        }
    }
    for (int first = 0; first < rows.size(); ++first) {
        for (const FlowCell& cell : rows.at(first).cells) {
            qreal missing = cell.contentHeight();
            for (int r = first; r <= cell.lastRow; ++r)
                missing -= rows.at(r).height;
            for (int r = first; r <= cell.lastRow && missing > 0; ++r)
                rows[r].height += missing / (cell.lastRow - first + 1);
        }
    }
}

QList<FlowRow> FlowBuilder::build()
{
    for (const Block& block : m_form.body)
        std::visit([this](const auto& kind) { add(kind); }, block);
    growRows(m_rows);
    return m_rows;
}

void FlowBuilder::add(const Grid& grid)
{
    const QList<qreal> widths = widthsOf(grid.columns, m_usableWidth);
    for (const GridRow& row : grid.rows) {
        FlowRow flow{row.height, row.stretch, grid.frame, -1, false, {}};
        for (const FormCell& cell : row.cells) {
            FlowCell cellFlow = filled(cell, sum(widths, 0, cell.column), sum(widths, cell.column, cell.span));
            cellFlow.lastRow = lastIndex() + cell.rowSpan - 1;
            flow.cells << cellFlow;
        }
        m_rows << flow;
    }
}

void FlowBuilder::add(const Table& table)
{
    QList<ColumnWidth> columns;
    if (!table.label.isEmpty())
        columns << table.labelWidth;
    for (const TableColumn& column : table.columns)
        columns << column.width;
    const QList<qreal> widths = widthsOf(columns + table.besideColumns, m_usableWidth);

    const auto filledRows = static_cast<int>(m_values.tables.value(table.name).size());
    const int records = std::max({filledRows, table.rows, static_cast<int>(table.beside.size()) - 1});
    const int heading = lastIndex();
    addHeading(table, widths, records + 1);
    for (int i = 0; i < records; ++i)
        addRecord(table, widths, i, heading);
}

void FlowBuilder::addHeading(const Table& table, const QList<qreal>& widths, int lines)
{
    FlowRow row{table.headHeight, false, true, -1, lines > 1, {}};
    qreal x = 0;
    int next = 0;
    if (!table.label.isEmpty()) {
        FlowCell label = plain(table.label, table.size, Align::Centre, 0, widths[0]);
        label.lastRow = lastIndex() + lines - 1;
        row.cells << label;
        x = widths[next++];
    }
    for (const TableColumn& column : table.columns) {
        row.cells << plain(column.label, table.size, Align::Centre, x, widths[next]);
        x += widths[next++];
    }
    addBeside(table, widths, 0, row);
    m_rows << row;
}

void FlowBuilder::addRecord(const Table& table, const QList<qreal>& widths, int index, int heading)
{
    FlowRow row{table.rowHeight, table.stretch, true, heading, false, {}};
    int next = table.label.isEmpty() ? 0 : 1;
    qreal x = sum(widths, 0, next);
    const TableRow record = m_values.tables.value(table.name).value(index);
    for (const TableColumn& column : table.columns) {
        row.cells << plain(printableText(record.value(column.field)), table.size, column.align, x, widths[next]);
        row.cells.last().isLabel = false;
        x += widths[next++];
    }
    addBeside(table, widths, index + 1, row);
    m_rows << row;
}

void FlowBuilder::addBeside(const Table& table, const QList<qreal>& widths, int line, FlowRow& row)
{
    if (table.besideColumns.isEmpty())
        return;
    const auto first = static_cast<int>(widths.size() - table.besideColumns.size());
    if (line >= table.beside.size()) {
        row.cells << plain({}, table.size, Align::Left, sum(widths, 0, first),
                           sum(widths, first, static_cast<int>(table.besideColumns.size())));
        return;
    }
    for (const FormCell& cell : table.beside[line]) {
        const int column = first + cell.column;
        row.cells << filled(cell, sum(widths, 0, column), sum(widths, column, cell.span));
        row.cells.last().isBeside = true;
    }
}

FlowCell FlowBuilder::filled(const FormCell& cell, qreal x, qreal width) const
{
    const TextStyle style{cell.size, cell.bold};
    const qreal inner = width - 2 * cellPadX;
    FlowCell flow{x, width, lastIndex(), {}, {}, cell.valign, cell.isLabel};
    flow.lines << m_typesetter.text(cell.caption.filled(m_values), style, inner, Align::Left);
    QList<TickLabel> options;
    for (const TickOption& option : cell.options)
        options << TickLabel{option.label.filled(m_values), m_values.ticks.value(cell.ticks).contains(option.token)};
    flow.lines << m_typesetter.ticks(options, style, inner);
    const bool byHand = !cell.blank.isEmpty() && cell.text.isBlank(m_values);
    flow.lines << m_typesetter.text((byHand ? cell.blank : cell.text).filled(m_values), style, inner, cell.align);
    flow.bottom = m_typesetter.text(cell.bottom.filled(m_values), style, inner, Align::Right);
    return flow;
}

FlowCell FlowBuilder::plain(const QString& text, qreal size, Align align, qreal x, qreal width) const
{
    return {x,  width,          lastIndex(), m_typesetter.text(text, {size}, width - 2 * cellPadX, align),
            {}, VAlign::Middle, true};
}

} // namespace

QList<FlowRow> flowRows(const FormTemplate& form, qreal usableWidth, const FieldValues& values,
                        const Typesetter& typesetter)
{
    return FlowBuilder(form, usableWidth, values, typesetter).build();
}

} // namespace guitai
