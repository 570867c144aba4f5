// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/shown_case.h"
#include "ui/papers/papers.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QPushButton;

namespace guitai {

class DeadlineChip;
class ElidedLabel;
class LongText;
class StateDot;

/// What the case is, in one glance: number, state, where and who, who pays, who follows it up, and what runs out when.
class CaseHead : public Card
{
    Q_OBJECT

public:
    explicit CaseHead(Seat& seat, QWidget* parent = nullptr);

    void show(const ShownCase& shown);

Q_SIGNALS:
    void printWanted(const PaperWish& wish);
    void closeWanted();

private:
    [[nodiscard]] QWidget* titleLine();
    [[nodiscard]] QWidget* factLine();
    void showFacts(const ShownCase& shown);
    void showDeadlines(const ShownCase& shown);
    void addChip(const ShownCase& shown, const Deadline& deadline);
    void showState();
    void fillPrintMenu(const ShownCase& shown);

    struct Fact
    {
        QWidget* box = nullptr;
        ElidedLabel* value = nullptr;
        ElidedLabel* detail = nullptr;
    };
    [[nodiscard]] Fact addFact(const QString& caption, QHBoxLayout& row, int stretch);

    Seat& m_seat;
    ElidedLabel* m_number;
    StateDot* m_state;
    ElidedLabel* m_place;
    QPushButton* m_print;
    QPushButton* m_close;
    Fact m_reporter, m_fault, m_bearer, m_owner;
    LongText* m_description;
    QWidget* m_chipRow;
    QList<DeadlineChip*> m_chips;
    QString m_stateWord;
    bool m_ended = false;
};

} // namespace guitai
