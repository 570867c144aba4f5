// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/cell_reading.h"
#include "core/service/import/column_map.h"
#include "core/service/import/row_fault.h"

#include <QSet>

namespace guitai {

/// Tables say the same words on every row; this keeps one copy of each.
class WordPool
{
public:
    [[nodiscard]] QString operator()(const QString& word) { return *m_words.insert(word); }

private:
    QSet<QString> m_words;
};

/// One row while it is being understood: the first fault decides.
class RowReading
{
public:
    RowReading(TableKind kind, const SheetRow& row, const ColumnMap& columns)
        : m_kind(kind), m_row(row), m_columns(columns)
    {}

    [[nodiscard]] qint64 number() const { return m_row.number; }
    [[nodiscard]] const std::optional<RowFault>& fault() const { return m_fault; }

    [[nodiscard]] const SheetCell& cell(Column column) const { return m_columns.cell(m_row, column); }
    /// A name or number; too long a one is a fault.
    [[nodiscard]] QString shortText(Column column);
    /// As shortText(), of any length: descriptions and notes.
    [[nodiscard]] QString longText(Column column) const { return textOf(cell(column)); }
    [[nodiscard]] std::optional<QDate> date(Column column);
    [[nodiscard]] std::optional<QDateTime> time(Column column, const QTimeZone& zone);
    [[nodiscard]] std::optional<qint64> area(Column column);
    [[nodiscard]] Money money(Column column);
    /// All numbers of all columns of phones: normalised ones, and what is none as it was typed.
    struct Phones
    {
        QStringList numbers;
        QStringList others;
    };
    [[nodiscard]] Phones phones();

    void reject(RowFault::Code code, Column column, const QString& value = {});
    [[nodiscard]] RowFault faultOf(RowFault::Code code, Column column, const QString& value) const;

private:
    template <class T>
    std::optional<T> accept(const CellReading<T>& read, RowFault::Code code, Column column);

    TableKind m_kind;
    const SheetRow& m_row;
    const ColumnMap& m_columns;
    std::optional<RowFault> m_fault;
};

} // namespace guitai
