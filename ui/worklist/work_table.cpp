// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/work_table.h"

#include "core/service/case_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/middle_cut.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>

#include <numeric>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int padding = metrics::grid + metrics::line; ///< that of a cell

} // namespace

WorkTable::WorkTable(WorkRows& rows, QWidget* parent) : QTableView(parent), m_rows(rows)
{
    makePlainTable(*this);
    setFrameless(*this);
    setModel(&rows);
    setItemDelegateForColumn(WorkRows::Left, new ChipDelegate(this));
    setItemDelegateForColumn(WorkRows::Place, new MiddleCut(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(false);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &WorkTable::tick);
    connect(&rows, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { noteKinds(first, last); });
    connect(&rows, &QAbstractItemModel::modelReset, this, [this] { m_kinds.clear(); });
    measure();
}

void WorkTable::measure()
{
    const auto advance = [](const QString& sample) {
        return QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(sample) + 2 * padding + metrics::halfGrid;
    };
    int chip = 0;
    for (const auto kind : std::as_const(m_kinds))
        chip = std::max(chip, chipSize(m_rows.kindOf({.kind = kind})).width());
    chip += QFontMetrics(fontFor(FontRole::Caption)).horizontalAdvance(u' ' + DeadlineWords::longest());
    m_wished = {chip + metrics::grid,
                advance(u"PG2026-000000"_s),
                advance(u"顺发恒园 12幢2单元1502"_s),
                advance(u"水龙头关不紧一直滴水"_s),
                advance(u"欧阳小明"_s),
                advance(u"欧阳小明"_s),
                advance(u"待通知 "_s)};
}

/// As wide as the words of the rows that are there ask for; it grows, but does not jump back as they go.
void WorkTable::noteKinds(int first, int last)
{
    const auto known = m_kinds.size();
    for (int row = first; row <= last; ++row)
        m_kinds << m_rows.at(row).kind;
    if (m_kinds.size() == known)
        return;
    measure();
    fitColumns();
}

/// What fits least is left out first; the fault takes what is over, and gives way before the place does.
void WorkTable::fitColumns()
{
    const auto room = [&](const QList<int>& widths) {
        return viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    };
    auto widths = m_wished;
    for (const int column : {WorkRows::Stage, WorkRows::Reporter, WorkRows::Person})
        if (room(widths) < 0)
            widths[column] = 0;
    widths[WorkRows::Fault] = std::max(widths[WorkRows::Fault] / 2, widths[WorkRows::Fault] + room(widths));
    widths[WorkRows::Place] =
        std::max(widths[WorkRows::Place] / 2, widths[WorkRows::Place] + std::min(0, room(widths)));
    for (int column = 0; column < widths.size(); ++column) {
        setColumnHidden(column, widths[column] == 0);
        if (widths[column] > 0)
            setColumnWidth(column, widths[column]);
    }
    leaveHiddenColumn(*this);
}

void WorkTable::tick()
{
    viewport()->update(0, 0, columnWidth(WorkRows::Left), viewport()->height());
}

void WorkTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void WorkTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_wished.isEmpty()) {
        measure();
        fitColumns();
    }
}

void WorkTable::showEvent(QShowEvent* event)
{
    m_tick.start();
    QTableView::showEvent(event);
}

void WorkTable::hideEvent(QHideEvent* event)
{
    m_tick.stop();
    QTableView::hideEvent(event);
}

} // namespace guitai
