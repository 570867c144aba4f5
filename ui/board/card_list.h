// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/worklist/work_rows.h"

#include <QListView>
#include <QTimer>

namespace guitai {

/// The cards of one column. ↑ ↓ go through them; ← → are told, for the columns know nothing of each other. A card of
/// another column may be dropped here.
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(WorkRows& rows, QWidget* parent = nullptr);

    void keyboardSearch(const QString&) override {} // letters are a scanner's

Q_SIGNALS:
    void entered(); ///< the keyboard has come
    void sideways(int columns);
    void dropped(guitai::CaseId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void aim(bool here);

    QTimer m_tick;
    bool m_aimedAt = false; ///< a card hangs over it
};

} // namespace guitai
