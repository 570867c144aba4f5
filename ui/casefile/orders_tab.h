// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/shown_case.h"
#include "ui/papers/papers.h"

#include <QStackedWidget>

class QVBoxLayout;

namespace guitai {

class ContentScroll;
class EmptyState;
class OrderCard;

/// 派工单: every order of the case, the latest first.
class OrdersTab : public QStackedWidget
{
    Q_OBJECT

public:
    explicit OrdersTab(Seat& seat, QWidget* parent = nullptr);

    void show(const ShownCase& shown);

Q_SIGNALS:
    void printWanted(const PaperWish& wish);

private:
    Seat& m_seat;
    EmptyState* m_empty;
    QWidget* m_content;
    ContentScroll* m_scroll;
    QVBoxLayout* m_column;
    QList<QWidget*> m_cards;
};

} // namespace guitai
