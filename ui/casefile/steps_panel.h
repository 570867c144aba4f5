// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/shown_case.h"
#include "ui/widgets/card.h"

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace guitai {

class StepButton;

/// The steps that the core offers: the likeliest first, then the other open ones, then what is barred, with the
/// reason. Barred ones that nobody can do anything about now are shown on demand.
class StepsPanel : public Card
{
    Q_OBJECT

public:
    explicit StepsPanel(Seat& seat, QWidget* parent = nullptr);

    void show(const ShownCase& shown);
    void focusLikeliest();
    /// What Ctrl+Enter takes; empty where the likeliest step is barred.
    [[nodiscard]] QString likeliest() const { return m_likeliest; }

Q_SIGNALS:
    void chosen(const QString& step);

private:
    void clear();
    [[nodiscard]] StepButton* add(const ShownCase& shown, const Offer& offer, QVBoxLayout& column, bool likeliest);
    void unfold(bool unfolded);
    [[nodiscard]] QString focusedStep() const;

    Seat& m_seat;
    QScrollArea* m_scroll;
    QVBoxLayout* m_open;
    QToolButton* m_more;
    QWidget* m_barredBox;
    QVBoxLayout* m_barred;
    QList<StepButton*> m_buttons;
    QString m_likeliest;
    int m_folded = 0;
};

} // namespace guitai
