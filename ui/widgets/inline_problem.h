// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace guitai {

/// A warning beside what it is about, with an action that mends it if there is one. Hidden while it says nothing;
/// announced as an alert when it appears. Never a window.
class InlineProblem : public QWidget
{
    Q_OBJECT

public:
    explicit InlineProblem(QWidget* parent = nullptr);

    [[nodiscard]] QString problem() const;
    /// Empty hides it. Soon is a warning, Overdue an error, Accent a remark.
    void setProblem(const QString& sentence, Tone tone = Tone::Overdue);
    void setAction(const QString& label); ///< empty for none

Q_SIGNALS:
    void actionChosen();

protected:
    [[nodiscard]] QPushButton* action() const { return m_action; }

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();
    void leaveRoom();

    QLabel* m_text;
    QPushButton* m_action;
    Tone m_tone = Tone::Overdue;
};

} // namespace guitai
