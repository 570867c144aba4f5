// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/handover_query.h"
#include "core/storage/worklist_query.h"
#include "ui/page/page.h"
#include "ui/papers/papers.h"

#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace guitai {

class CaseActs;
class EmptyState;
class InlineProblem;
class KeptPlace;
class Segmented;
class WorkRows;
class WorkTable;

/// 工作台: everything that has a deadline and waits for this person, one list, the most urgent first.
class WorklistPage : public Page
{
    Q_OBJECT

public:
    WorklistPage(Seat& seat, Papers& papers, QWidget* parent = nullptr);

    void enter() override;
    void refresh() override;
    void showOverdue(); ///< of the whole site, of every kind
    void renew() override;
    void keep() override;
    [[nodiscard]] int waiting() override;

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* list();
    void wire();
    void narrow();
    void showEmptyOrNot();
    void showOffered();
    [[nodiscard]] QString nothing() const;

    Seat& m_seat;
    WorklistQuery m_query;
    HandoverQuery m_handovers;
    WorkFilter m_filter;
    WorkRows* m_rows;
    WorkTable* m_table;
    KeptPlace* m_place;
    CaseActs* m_acts;
    Segmented* m_whose;
    QComboBox* m_kind;
    InlineProblem* m_offered;
    InlineProblem* m_problem; ///< of what was to be done
    InlineProblem* m_unread;  ///< of the list
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTimer m_clock;
};

} // namespace guitai
