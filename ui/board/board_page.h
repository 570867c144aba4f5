// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_column_view.h"
#include "ui/page/page.h"
#include "ui/papers/papers.h"

namespace guitai {

class Card;
class CaseActs;
class InlineProblem;
class UnprintedPanel;
class UnwrittenPanel;

/// 派工: the open orders in columns by what they wait for. An order moves on by a key, or dragged onto another column:
/// either way by the step that leads there.
class BoardPage : public Page
{
    Q_OBJECT

public:
    BoardPage(Seat& seat, Papers& papers, QWidget* parent = nullptr);

    void enter() override;
    void refresh() override;
    void renew() override;
    void keep() override;
    [[nodiscard]] int waiting() override;

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* columns();
    [[nodiscard]] QWidget* side();
    void wire(BoardColumnView& column);
    void moveInto(BoardColumn column, CaseId id);
    void goBeside();
    void goSideways(const BoardColumnView& from, int by);

    Seat& m_seat;
    BoardQuery m_query;
    CaseActs* m_acts;
    InlineProblem* m_problem;
    QList<BoardColumnView*> m_columns;
    BoardColumnView* m_current = nullptr; ///< that had the keyboard last
    UnprintedPanel* m_unprinted;
    UnwrittenPanel* m_unwritten;
    Card* m_side = nullptr;
};

} // namespace guitai
