// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/head_model.h"

#include "core/service/sheet/serial_date.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// A date as a person writes it; everything else as it stands in the file.
QString shownText(const SheetCell& cell)
{
    const auto moment = cell.kind == SheetCell::Kind::Date ? momentOfSerial(cell.number) : std::nullopt;
    if (!moment)
        return cell.text.simplified();
    return moment->toString(moment->time() == QTime(0, 0) ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

QString columnLetters(int column)
{
    constexpr int letters = 26;
    const QString last(QChar(u'A' + column % letters));
    return column < letters ? last : columnLetters(column / letters - 1) + last;
}

void HeadModel::show(const TableHead& head)
{
    beginResetModel();
    m_head = head;
    m_width = static_cast<int>(head.width());
    endResetModel();
}

void HeadModel::setColumns(const ColumnMap& columns)
{
    m_columns = columns;
    if (rowCount() > 0 && m_width > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_width - 1));
}

int HeadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_head.rows.size());
}

int HeadModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_width;
}

int HeadModel::headerIndex() const
{
    const auto at = std::ranges::find(m_head.rows, m_columns.headerRow, &SheetRow::number);
    return at == m_head.rows.end() ? -1 : static_cast<int>(at - m_head.rows.begin());
}

bool HeadModel::isRead(int row, int column) const
{
    return numberOf(row) >= m_columns.headerRow &&
           std::ranges::find(m_columns.headings, column, &Heading::index) != m_columns.headings.end();
}

QVariant HeadModel::data(const QModelIndex& index, int role) const
{
    const auto& cells = m_head.rows.at(index.row()).cells;
    const bool isHeader = numberOf(index.row()) == m_columns.headerRow;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() < cells.size() ? shownText(cells.at(index.column())) : QString();
    case Qt::ForegroundRole:
        return isRead(index.row(), index.column()) ? QVariant() : QVariant(currentTheme().muted);
    case Qt::BackgroundRole:
        return isHeader ? QVariant(currentTheme().accentSoft) : QVariant();
    case Qt::FontRole:
        return isHeader ? QVariant(fontFor(FontRole::Strong)) : QVariant();
    default:
        return {};
    }
}

QVariant HeadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(numberOf(section)) : QVariant(columnLetters(section));
}

} // namespace guitai
