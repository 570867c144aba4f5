// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/finder.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace guitai {

class FoundModel;
class InlineProblem;
class SearchBox;

/// 来电/来人: one field that takes a phone, a room, a name or its pinyin, and below it who that may be.
class CallerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CallerPanel(Seat& seat, QWidget* parent = nullptr);

    [[nodiscard]] QString typed() const;
    /// Shows what was typed before, without looking it up again.
    void setTyped(const QString& text);
    /// As if somebody had typed it: a number that a telephone hands over. The only candidate is taken at once.
    void lookUp(const QString& text);
    void beginTyping();

Q_SIGNALS:
    void typedChanged();
    void taken(const Found& found);
    void unregisteredWanted();

private:
    void showFound(const Finder::Answer& found);
    void offer(const QList<Found>& found);

    SearchBox* m_field;
    FoundModel* m_found;
    Finder* m_finder;
    QListView* m_candidates;
    QLabel* m_hint;
    InlineProblem* m_problem;
    QPushButton* m_unregistered;
    bool m_takesOnly = false; ///< what was looked up
};

} // namespace guitai
