// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/record_drafts.h"
#include "core/storage/counter_query.h"
#include "ui/page/seat.h"

#include <QWidget>

namespace guitai {

class Card;
class InlineProblem;
class TimeLine;

/// Behind a record: who changed what in it, and, of a room and of who lives there, its cases.
class RecordPast : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPast(Seat& seat, QWidget* parent = nullptr);

    /// `room` is that of the record, zero where it has none.
    void show(const RecordKey& key, RoomId room);

Q_SIGNALS:
    void caseWanted(CaseId id);

private:
    void showHistory(const RecordKey& key);
    void showCases(RoomId room);

    Seat& m_seat;
    CounterQuery m_query;
    Card* m_casesCard;
    TimeLine* m_cases;
    Card* m_historyCard;
    TimeLine* m_history;
    InlineProblem* m_problem;
    QList<CaseId> m_caseIds;
};

} // namespace guitai
