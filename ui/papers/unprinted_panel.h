// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/counter_query.h"
#include "ui/frame/seat.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace guitai {

class InlineProblem;
class Papers;

/// Orders whose paper has not come out: each waits here until it has.
class UnprintedPanel : public QWidget
{
    Q_OBJECT

public:
    UnprintedPanel(Seat& seat, Papers& papers, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void caseWanted(CaseId id);
    void written();

private:
    void add(const UnprintedOrder& order);
    void print(const UnprintedOrder& order);
    void showProblem(const QString& sentence);

    Seat& m_seat;
    Papers& m_papers;
    CounterQuery m_query;
    QLabel* m_title;
    InlineProblem* m_problem;
    QWidget* m_list;
    std::vector<UnprintedOrder> m_orders;
};

} // namespace guitai
