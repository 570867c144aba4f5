// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/board_query.h"
#include "ui/worklist/kept_place.h"

#include <QWidget>

class QLabel;

namespace guitai {

class CardList;
class InlineProblem;

/// One column of the board: its name, how many stand in it, and their cards.
class BoardColumnView : public QWidget
{
    Q_OBJECT

public:
    BoardColumnView(Seat& seat, BoardQuery& query, BoardColumn column, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] BoardColumn column() const { return m_column; }
    [[nodiscard]] CardList& list() const { return *m_list; }
    [[nodiscard]] WorkRows& rows() const { return *m_rows; }
    [[nodiscard]] KeptPlace& place() const { return *m_place; }
    /// The keyboard comes to the card at this height, or to the last one above it. False where there is none.
    bool enter(int row);

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    BoardQuery& m_query;
    BoardColumn m_column;
    QString m_title;
    QLabel* m_heading;
    QLabel* m_count;
    InlineProblem* m_unread; ///< of the cards
    InlineProblem* m_uncounted;
    WorkRows* m_rows;
    CardList* m_list;
    KeptPlace* m_place;
};

} // namespace guitai
