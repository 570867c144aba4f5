// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/bar_chart.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace guitai {

class EmptyState;
class TextTable;

/// A chart with its title, the same numbers as a table, and a word for when there are none.
class ChartCard : public Card
{
    Q_OBJECT

public:
    /// `heads` are the table's: what the bars are, their number, and that of the line if there is one.
    ChartCard(BarChart::Shape shape, const QString& title, QStringList heads, const QString& emptySentence,
              QWidget* parent = nullptr);

    void setHeads(const QStringList& heads) { m_heads = heads; } ///< as of the next show()
    /// The chart shows the first `most` bars, the table all of them.
    void show(const QList<ChartBar>& bars, const QStringList& legend = {}, qsizetype most = 1000);
    [[nodiscard]] BarChart& chart() const { return *m_chart; }

Q_SIGNALS:
    void chosen(int bar, bool second);

private:
    void layOut(const QString& title);
    void changeView();
    void fillTable(const QList<ChartBar>& bars);

    QStringList m_heads;
    QStackedWidget* m_stack;
    BarChart* m_chart;
    TextTable* m_numbers;
    QTableView* m_table;
    EmptyState* m_empty;
    QPushButton* m_asTable;
};

} // namespace guitai
