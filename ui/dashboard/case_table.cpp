// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/case_table.h"

#include "ui/page/phrases.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_style.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/middle_cut.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <numeric>

namespace guitai {

namespace {

constexpr int widestColumn = 152; // at letters of 100 %
constexpr int placeColumn = 1;
constexpr int leastCharacters = 14; // of the wide column

/// Shares out the width of a table of cases, again whenever that, the letters or the cases change.
class ColumnFit : public QObject
{
public:
    ColumnFit(QTableView& view, int wide, std::optional<int> lesser)
        : QObject(&view), m_view(view), m_wide(wide), m_lesser(lesser)
    {
        view.horizontalHeader()->setStretchLastSection(false);
        view.horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
        view.viewport()->installEventFilter(this);
        connect(view.model(), &QAbstractItemModel::modelReset, this, &ColumnFit::measure);
        measure();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        else if (event->type() == QEvent::StyleChange)
            measure();
        return false;
    }

private:
    void measure()
    {
        m_widths.clear();
        for (int column = 0; column < m_view.model()->columnCount(); ++column) {
            m_view.showColumn(column);
            if (column != m_wide)
                m_view.resizeColumnToContents(column);
            m_widths << std::min(m_view.columnWidth(column), inLetters(widestColumn));
            if (column != m_wide)
                m_view.setColumnWidth(column, m_widths.last());
        }
        m_widths[m_wide] = leastCharacters * QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(u'汉');
        fit();
    }

    void fit()
    {
        if (!m_lesser)
            return;
        const int wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0);
        m_view.setColumnHidden(*m_lesser, wanted > m_view.viewport()->width());
        leaveHiddenColumn(m_view);
    }

    QTableView& m_view;
    int m_wide;
    std::optional<int> m_lesser;
    QList<int> m_widths; ///< that each column needs
};

} // namespace

CaseTable::CaseTable(const Clock& clock, QStringList heads, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock), m_heads(std::move(heads))
{}

void CaseTable::show(const QList<CaseRow>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void CaseTable::append(const QList<CaseRow>& rows)
{
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows << rows;
    endInsertRows();
}

void CaseTable::tick()
{
    const int last = columnCount() - 1;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, last), index(rowCount() - 1, last));
}

CaseId CaseTable::caseAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows.at(index.row()).caseId : CaseId();
}

int CaseTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QString CaseTable::chipText(const CaseRow& row) const
{
    return row.verdict.isEmpty() ? DeadlineWords::text(row.times, m_clock.now()) : row.verdict;
}

State CaseTable::chipState(const CaseRow& row) const
{
    return row.verdict.isEmpty() ? DeadlineWords::state(row.times, m_clock.now()) : row.state;
}

QVariant CaseTable::data(const QModelIndex& index, int role) const
{
    const CaseRow& row = m_rows.at(index.row());
    const bool chip = index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return chip ? chipText(row) : row.cells.value(index.column());
    case Qt::ToolTipRole: // what found no room
        return chip ? QVariant() : plainToolTip(row.cells.value(index.column()));
    case ChipDelegate::StateRole:
        return QVariant::fromValue(chipState(row));
    case Qt::AccessibleTextRole: // read as a whole, wherever in the row
        return QString(row.cells.join(QStringLiteral("，")) + QStringLiteral("，") + chipText(row));
    default:
        return {};
    }
}

QVariant CaseTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

void showCasesIn(QTableView& view, CaseTable& table, int wide, std::optional<int> lesser)
{
    makePlainTable(view);
    setFrameless(view);
    view.setModel(&table);
    view.setItemDelegateForColumn(placeColumn, new MiddleCut(&view));
    view.setItemDelegateForColumn(table.columnCount() - 1, new ChipDelegate(&view));
    new ColumnFit(view, wide, lesser);
}

void showKeepingPlace(QTableView& view, CaseTable& table, const QList<CaseRow>& rows)
{
    const CaseId chosen = table.caseAt(view.currentIndex());
    const int scrolled = view.verticalScrollBar()->value();
    table.show(rows);
    for (int row = 0; chosen && row < table.rowCount(); ++row)
        if (table.caseAt(table.index(row, 0)) == chosen) {
            view.setCurrentIndex(table.index(row, 0));
            break;
        }
    view.verticalScrollBar()->setValue(scrolled);
}

} // namespace guitai
