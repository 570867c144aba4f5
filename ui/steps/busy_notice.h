// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inline_problem.h"

#include <QPointer>

namespace guitai {

/// Says that what was begun waits for the data file and goes on by itself. Meanwhile what was typed is held still;
/// the button has the keyboard, and it or Esc gives up: actionChosen().
class BusyNotice : public InlineProblem
{
    Q_OBJECT

public:
    BusyNotice(QList<QWidget*> held, QWidget* parent);

    void setWaiting(bool waiting);
    /// Gives it the keyboard. REQUIRES: it waits.
    void enter();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QWidget*> m_held;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace guitai
