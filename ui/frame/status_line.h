// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/counter_query.h"
#include "ui/page/seat.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace guitai {

class DeadlineChip;
class OfficeWatch;

/// What never leaves the eye: the next deadline, what is overdue, whether all is saved, and where paper goes.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(Seat& seat, OfficeWatch& watch, QWidget* parent = nullptr);

    /// Something of ours was saved just now.
    void noteSaved();

Q_SIGNALS:
    void caseWanted(CaseId id);

private:
    void refresh();
    void showClock(const QDateTime& now);
    void showTrouble(const QString& sentence);

    Seat& m_seat;
    CounterQuery m_query;
    QPushButton* m_next;
    DeadlineChip* m_chip;
    QLabel* m_overdue;
    QLabel* m_trouble;
    QLabel* m_saved;
    QLabel* m_printer;
    std::optional<RunningDeadline> m_deadline;
    bool m_clockBack = false;
};

} // namespace guitai
