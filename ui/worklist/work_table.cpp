// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/work_table.h"

#include "core/service/case_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/chip_delegate.h"
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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(false);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &WorkTable::tick);
    measure();
}

void WorkTable::measure()
{
    const auto advance = [](const QString& sample) {
        return QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(sample) + 2 * padding + metrics::halfGrid;
    };
    int chip = 0;
    for (int kind = 0; kind < QMetaEnum::fromType<DeadlineKind>().keyCount(); ++kind)
        chip = std::max(chip, chipSize(m_rows.kindOf({.kind = static_cast<DeadlineKind>(kind)})).width());
    chip += QFontMetrics(fontFor(FontRole::Caption)).horizontalAdvance(u' ' + DeadlineWords::longest());
    m_wished = {chip + metrics::grid,
                advance(u"PG2026-000000"_s),
                advance(u"顺发恒园 12幢2单元1502"_s),
                advance(u"水龙头关不紧一直滴水"_s),
                advance(u"欧阳小明"_s),
                advance(u"欧阳小明"_s),
                advance(u"待通知 "_s)};
}

/// What fits least is left out first; the fault takes what is over.
void WorkTable::fitColumns()
{
    const auto room = [&](const QList<int>& widths) {
        return viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    };
    auto widths = m_wished;
    for (const int column : {WorkRows::Stage, WorkRows::Reporter, WorkRows::Person})
        if (room(widths) < 0)
            widths[column] = 0;
    widths[WorkRows::Place] =
        std::max(widths[WorkRows::Place] / 2, widths[WorkRows::Place] + std::min(0, room(widths)));
    widths[WorkRows::Fault] = std::max(widths[WorkRows::Fault] / 2, widths[WorkRows::Fault] + room(widths));
    for (int column = 0; column < widths.size(); ++column) {
        setColumnHidden(column, widths[column] == 0);
        if (widths[column] > 0)
            setColumnWidth(column, widths[column]);
    }
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
