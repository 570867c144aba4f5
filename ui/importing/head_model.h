// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/table_head.h"

#include <QAbstractTableModel>

namespace guitai {

/// What a spreadsheet calls a column, counted from 0: "A", "AB".
[[nodiscard]] QString columnLetters(int column);

/// The first rows of a file as they stand in it. What will not be read, above the header and in columns without a
/// meaning, is faint.
class HeadModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const TableHead& head);
    void setColumns(const ColumnMap& columns);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The row of the file that the view's row shows.
    [[nodiscard]] int numberOf(int row) const { return m_head.rows.at(row).number; }
    /// The view's row of the header; -1 if there is none.
    [[nodiscard]] int headerIndex() const;

private:
    [[nodiscard]] bool isRead(int row, int column) const;

    TableHead m_head;
    int m_width = 0;
    ColumnMap m_columns;
};

} // namespace guitai
