// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace guitai {

class InlineProblem;

/// A short list of what is still open, each line a button that does it. Hidden while there is nothing.
class OpenList : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString number;
        QString place;  ///< below it
        QString spoken; ///< what pressing it does, for assistive techniques

        bool operator==(const Line&) const = default;
    };

    explicit OpenList(Icon::Name icon, QWidget* parent = nullptr);

    /// `title` says how many there are; the first few are shown, and how many more.
    void show(const QString& title, const QList<Line>& lines);
    /// What went wrong with the list or a line of it, until it is shown again.
    void say(const QString& problem);

Q_SIGNALS:
    void chosen(int line);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit(); ///< the lines into the width

    Icon::Name m_icon;
    QLabel* m_title;
    InlineProblem* m_problem;
    QWidget* m_list;
    QLabel* m_more; ///< how many are left out
    QList<Line> m_lines;
    QList<QPushButton*> m_buttons; ///< of the first lines
};

} // namespace guitai
