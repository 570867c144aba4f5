// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/widgets/deadline_words.h"

#include <QAbstractTableModel>
#include <optional>

class QTableView;

namespace guitai {

/// A case in a list: its words, and at the end a chip. The chip is a deadline that runs or was met, or says `verdict`.
struct CaseRow
{
    CaseId caseId;
    QStringList cells;
    DeadlineTimes times;
    State state = State::Waiting;
    QString verdict; ///< empty: the deadline speaks

    bool operator==(const CaseRow&) const = default;
};

/// Cases in rows; the last column is the chip.
class CaseTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The clock must outlive the table.
    CaseTable(const Clock& clock, QStringList heads, QObject* parent);

    /// What is the same is left alone.
    void show(const QList<CaseRow>& rows);
    void append(const QList<CaseRow>& rows);
    /// The deadlines run on.
    void tick();
    [[nodiscard]] CaseId caseAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString chipText(const CaseRow& row) const;
    [[nodiscard]] State chipState(const CaseRow& row) const;

    const Clock& m_clock;
    QStringList m_heads;
    QList<CaseRow> m_rows;
};

/// Shows such a table: whole rows, the chip painted, columns as wide as their words; `wide` takes what is left, and
/// where that is too little `lesser` goes.
void showCasesIn(QTableView& view, CaseTable& table, int wide, std::optional<int> lesser = {});

/// Puts rows in place of others: who reads on stays at the row where they were.
void showKeepingPlace(QTableView& view, CaseTable& table, const QList<CaseRow>& rows);

} // namespace guitai
