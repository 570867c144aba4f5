// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/past_imports.h"
#include "core/service/import/withdraw_import.h"
#include "ui/page/seat.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace guitai {

class EmptyState;
class InlineProblem;
class TextTable;
class WithdrawForm;

/// The imports that took place, and the way back from one.
class PastPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PastPanel(Seat& seat, QWidget* parent = nullptr);

    /// Reads the list again; what is chosen stays.
    void refresh();
    void chooseLatest();
    void showTrouble(const Trouble& trouble);
    void showWithdrawn(const WithdrawResult& result);

Q_SIGNALS:
    void withdrawWanted(guitai::BatchId batch, const QString& reason);

private:
    void layOut();
    void connectParts();
    [[nodiscard]] QStringList cellsOf(const PastImport& past) const;
    [[nodiscard]] const PastImport* chosen() const;
    [[nodiscard]] QString nameOf(const KeptRecord& record) const;
    void offer();
    void beginWithdrawal();
    void fitWidths();

    Seat& m_seat;
    QList<PastImport> m_imports;
    TextTable* m_rows;
    QTableView* m_view;
    EmptyState* m_none;
    QPushButton* m_withdraw;
    WithdrawForm* m_form;
    InlineProblem* m_outcome;
    TextTable* m_kept;
    QTableView* m_keptView;
};

} // namespace guitai
