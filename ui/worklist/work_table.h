// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/worklist/work_rows.h"

#include <QSet>
#include <QTableView>
#include <QTimer>

namespace guitai {

/// WorkRows as a table: the time left as a chip that counts down while it is seen, and as many columns as there is room
/// for.
class WorkTable : public QTableView
{
    Q_OBJECT

public:
    explicit WorkTable(WorkRows& rows, QWidget* parent = nullptr);

    void keyboardSearch(const QString&) override {} // letters are a scanner's

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void measure();
    void fitColumns();
    void noteKinds(int first, int last);
    void tick();

    WorkRows& m_rows;
    QTimer m_tick;
    QSet<DeadlineKind> m_kinds; ///< in the rows that have been read
    QList<int> m_wished;        ///< the width of each column, all of it seen
};

} // namespace guitai
