// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_service.h"
#include "ui/casefile/archive_choices.h"
#include "ui/handover/handover_rows.h"
#include "ui/steps/busy_retry.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace guitai {

class BusyNotice;
class ChoiceEdit;
class EmptyState;
class FieldRow;
class InlineProblem;
class Segmented;

/// 交接班: many cases handed to one named person at once, or accepted from whoever handed them over. All that are
/// checked change hands in one act, or none does.
class HandoverDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HandoverDialog(Seat& seat, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Written, with what a toast says about it.
    void handedOver(const QString& sentence);

public Q_SLOTS:
    void accept() override; ///< hands over or accepts what is checked; stays open where that is refused
    void reject() override; ///< while it waits for the data file: gives that up first

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void wire();
    void turnTo(HandoverRows::Side side);
    void showChecked();
    [[nodiscard]] std::optional<QList<AnyCaseStep>> steps();
    void finish(const std::expected<QList<CaseFile>, Stopped>& taken, const QList<CaseId>& ids);
    [[nodiscard]] QString sentenceOf(const Stopped& stopped, const QList<CaseId>& ids) const;

    Seat& m_seat;
    CaseService m_cases;
    const CaseFile m_noCase; ///< people are looked for without one
    ArchiveChoices m_people;
    HandoverRows m_rows;
    Segmented* m_side;
    QTableView* m_view;
    EmptyState* m_none;
    QLabel* m_count;
    QPushButton* m_all;
    FieldRow* m_toRow = nullptr;
    ChoiceEdit* m_to;
    FieldRow* m_noteRow = nullptr;
    QLineEdit* m_note;
    InlineProblem* m_problem;
    QPushButton* m_take;
    BusyNotice* m_busy = nullptr;
    BusyRetry m_retry{this};
};

} // namespace guitai
