// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chart_card.h"

#include "ui/page/keys.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/text_table.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

ChartCard::ChartCard(BarChart::Shape shape, const QString& title, QStringList heads, const QString& emptySentence,
                     QWidget* parent)
    : Card(title, parent),
      m_heads(std::move(heads)),
      m_stack(new QStackedWidget(this)),
      m_chart(new BarChart(shape, m_stack)),
      m_numbers(new TextTable(this)),
      m_table(new QTableView(m_stack)),
      m_empty(new EmptyState(Icon::Dashboard, emptySentence, {}, m_stack)),
      m_asTable(new QPushButton(iconOf(Icon::Table, Tone::Neutral), {}, this))
{
    layOut(title);
    connect(m_chart, &BarChart::chosen, this, &ChartCard::chosen);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.row(), index.column() == 2); });
    connect(m_asTable, &QPushButton::clicked, this, &ChartCard::changeView);
    bindKey(Key::NumbersAsTable, *this, [this] { changeView(); });
}

void ChartCard::layOut(const QString& title)
{
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_table->setModel(m_numbers);
    m_numbers->setFigures({1, 2});
    makePlainTable(*m_table);
    setFrameless(*m_table);
    m_asTable->setFlat(true);
    m_asTable->setCheckable(true);
    m_asTable->setFixedSize(metrics::controlHeight, metrics::chipHeight); // no higher than the title beside it
    m_asTable->setAccessibleName(tr("%1: numbers as a table").arg(title));
    m_asTable->setToolTip(tr("Numbers as a table (%1)").arg(keyText(Key::NumbersAsTable)));
    setTrailing(m_asTable);
    for (QWidget* page : QList<QWidget*>{m_chart, m_table, m_empty})
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(m_empty);
    m_asTable->hide();
    body().addWidget(m_stack, 1);
}

void ChartCard::show(const QList<ChartBar>& bars, const QStringList& legend, qsizetype most)
{
    const bool none =
        std::ranges::all_of(bars, [](const ChartBar& bar) { return bar.value == 0 && bar.second.value_or(0) == 0; });
    const bool hadKeyboard = m_stack->isAncestorOf(m_stack->window()->focusWidget());
    m_asTable->setVisible(!none);
    m_chart->show({bars.first(std::min(bars.size(), most)), legend});
    fillTable(bars);
    if (none)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_asTable->isChecked() ? static_cast<QWidget*>(m_table) : m_chart);
    if (hadKeyboard && !none)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ChartCard::fillTable(const QList<ChartBar>& bars)
{
    QList<TextRow> rows;
    for (const auto& bar : bars) {
        TextRow row{.cells = {bar.rowLabel.isEmpty() ? bar.label : bar.rowLabel, QString::number(bar.value)}};
        if (bar.second)
            row.cells << QString::number(*bar.second);
        rows << row;
    }
    const int chosen = m_table->currentIndex().row();
    m_numbers->show(m_heads, rows);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_numbers->index(std::clamp(chosen, 0, static_cast<int>(rows.size()) - 1), 0));
}

void ChartCard::changeView()
{
    if (m_stack->currentWidget() == m_empty)
        return;
    const bool table = m_stack->currentWidget() == m_chart;
    m_asTable->setChecked(table);
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_chart);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace guitai
