// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intake_desk.h"
#include "ui/page/seat.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace guitai {

class ContentScroll;
class FaultFields;
class FieldRow;
class InlineProblem;
class JudgementCard;
class PromiseFields;
class ReporterFields;
class Segmented;

/// 登记: everything that is written down of a call.
class CallForm : public QWidget
{
    Q_OBJECT

public:
    explicit CallForm(Seat& seat, QWidget* parent = nullptr);

    void show(const Call& call);
    /// The fields laid over what `call` holds already: its room and its resident.
    [[nodiscard]] Call read(Call call) const;
    void show(const CallCheck& check);
    /// At the field that it is about, which gets the cursor; else above the buttons.
    void showRefusal(const Refusal& refusal);
    void showError(const Error& error);
    /// True where something was written that cannot be read; it has the cursor then, and says so.
    [[nodiscard]] bool leadToUnread();
    void clearProblems();

    void beginFault();
    void beginReporter();
    void beginOverruling();

Q_SIGNALS:
    void edited();
    void registerWanted(bool withOrder);

private:
    void layOut();
    void showRework(const QString& order);
    void lead(const FieldRow& row);
    [[nodiscard]] QString whereOf(const CaseFile& preview) const;
    [[nodiscard]] FieldRow* rowOf(const QString& field) const;
    [[nodiscard]] QString fieldOf(const Refusal& refusal) const;

    Seat& m_seat;
    QLabel* m_where;
    InlineProblem* m_rework; ///< which order is done again, and the way out of it
    QString m_redoes;
    bool m_unregistered = false; ///< 未登记住户 was chosen
    Segmented* m_nature;
    Segmented* m_channel;
    FieldRow* m_natureRow;
    FieldRow* m_channelRow;
    ReporterFields* m_reporter;
    FaultFields* m_fault;
    PromiseFields* m_promise;
    JudgementCard* m_judgement;
    ContentScroll* m_scroll = nullptr;
    InlineProblem* m_problem;
    QPushButton* m_register;
    QPushButton* m_registerOnly;
    QList<FieldRow*> m_marked;
};

} // namespace guitai
