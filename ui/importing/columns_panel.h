// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/table_head.h"

#include <QWidget>

class QSpinBox;
class QTableView;

namespace guitai {

class ColumnHeads;
class HeadModel;
class InlineProblem;

/// What the columns of a file mean: guessed from its header, and changeable.
class ColumnsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPanel(QWidget* parent = nullptr);

    /// Guesses anew; what was chosen for another file or kind is gone.
    void show(const TableHead& head, TableKind kind);
    void setEstateGiven(bool given); ///< the file need not name it
    [[nodiscard]] ColumnMap columns() const;
    [[nodiscard]] bool isComplete() const;
    /// The cursor goes where something is missing; false if nothing is.
    bool beginMissing();

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void guess(qint64 headerRow);
    void review();
    [[nodiscard]] QString complaint() const;
    [[nodiscard]] QStringList repeated() const;
    void fitWidths();

    HeadModel* m_model;
    QTableView* m_view;
    ColumnHeads* m_heads;
    QSpinBox* m_headerRow;
    InlineProblem* m_missing;
    TableHead m_head;
    TableKind m_kind = TableKind::Roster;
    bool m_estateGiven = false;
};

} // namespace guitai
