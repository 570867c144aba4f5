// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/shown_case.h"
#include "ui/widgets/card.h"

class QToolButton;
class QVBoxLayout;

namespace guitai {

class ContentScroll;
class StepButton;

/// The steps that the core offers: the likeliest first, then the other open ones, then what is barred, with the
/// reason. Barred ones that nobody can do anything about now are shown on demand.
class StepsPanel : public Card
{
    Q_OBJECT

public:
    explicit StepsPanel(Seat& seat, QWidget* parent = nullptr);

    /// What it is called where it is offered.
    [[nodiscard]] static QString titleOf(const ShownCase& shown, const Offer& offer);

    void show(const ShownCase& shown);
    void focusLikeliest();
    void fold(); ///< as another case begins
    /// What Ctrl+Enter takes; empty where the likeliest step is barred.
    [[nodiscard]] QString likeliest() const { return m_likeliest; }
    /// In the order in which they are seen; they are made in that of the offers.
    [[nodiscard]] QList<QWidget*> stops() const;

Q_SIGNALS:
    void chosen(const QString& step);

private:
    void clear();
    [[nodiscard]] StepButton* add(const ShownCase& shown, const Offer& offer, QVBoxLayout& column, bool likeliest);
    void unfold(bool unfolded);
    [[nodiscard]] QString focusedStep() const;

    Seat& m_seat;
    QVBoxLayout* m_open;
    ContentScroll* m_scroll;
    QToolButton* m_more;
    QWidget* m_barredBox;
    QVBoxLayout* m_barred;
    QList<StepButton*> m_buttons;
    StepButton* m_first = nullptr; ///< what usually comes next, open or barred
    QString m_likeliest;
    int m_folded = 0;
};

} // namespace guitai
