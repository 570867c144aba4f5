// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intake_desk.h"
#include "ui/page/seat.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace guitai {

class InlineProblem;

/// 房屋卡: what is known of the room that calls.
class RoomPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPanel(Seat& seat, QWidget* parent = nullptr);

    /// `part` is that of the fault: cases of the same part are pointed out.
    void show(const std::optional<RoomSheet>& sheet, const QString& part);

Q_SIGNALS:
    void caseWanted(CaseId id);
    void reworkWanted(const QString& order); ///< the fault is an old one come back

private:
    void showHead(const RoomSheet& sheet);
    void showTerms(const RoomSheet& sheet, const QString& part);
    void showCases(const RoomSheet& sheet);
    void showWarnings(const RoomSheet& sheet, const QString& part);
    void addCase(const RoomCase& each);

    Seat& m_seat;
    QLabel* m_empty;
    QWidget* m_card;
    QLabel* m_head;
    QLabel* m_detail;
    QWidget* m_terms;
    QLabel* m_past;
    QWidget* m_cases;
    InlineProblem* m_duplicate;
    InlineProblem* m_rework;
    CaseId m_duplicateOf;
    QString m_redoes;
};

} // namespace guitai
