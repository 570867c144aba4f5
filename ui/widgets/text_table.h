// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QAbstractTableModel>
#include <optional>

namespace guitai {

struct TextRow
{
    QStringList cells;
    std::optional<Icon::Name> icon; ///< before the first cell: a shape beside the colour
    Tone tone = Tone::Neutral;
    bool faint = false; ///< belongs to the past
};

/// Texts in rows and columns, as they are.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(QStringList heads, QList<TextRow> rows);
    void setFigures(QList<int> columns) { m_figures = std::move(columns); } ///< stand right

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isFigure(int column) const { return m_figures.contains(column); }

    QStringList m_heads;
    QList<TextRow> m_rows;
    QList<int> m_figures;
};

} // namespace guitai
