// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_table.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"

#include <QHeaderView>
#include <QTableView>

namespace guitai {

void TextTable::show(QStringList heads, QList<TextRow> rows)
{
    beginResetModel();
    m_heads = std::move(heads);
    m_rows = std::move(rows);
    endResetModel();
}

int TextTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const
{
    const TextRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::AccessibleTextRole:
        return row.cells.value(index.column()).isEmpty() ? QVariant(QStringLiteral("—")) : QVariant();
    case Qt::DecorationRole:
        return index.column() == 0 && row.icon ? QVariant(iconOf(*row.icon, row.tone)) : QVariant();
    case Qt::ForegroundRole:
        return row.faint ? QVariant(currentTheme().muted) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return m_heads.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace guitai
