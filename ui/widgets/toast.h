// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace guitai {

/// Says at the lower edge of its host that something was done, perhaps with a way back, and goes by itself. It takes
/// neither the keyboard nor a click beside it; while the mouse rests on it, it stays.
class Toast : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds stay{6};

    explicit Toast(QWidget* host);

    void say(const QString& sentence, Tone tone = Tone::Good);
    /// With a button, such as Undo. It is last in the tab order; a page gives it a key as well.
    void offer(const QString& sentence, const QString& action, Tone tone = Tone::Good);
    /// As a click on the button would; nothing where nothing is offered.
    void choose();
    void comeForward(); ///< above a page that came

Q_SIGNALS:
    void actionChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    [[nodiscard]] QList<QRect> buttonsBelow() const;
    void leave(); ///< the keyboard goes back to where it was before it came here

    QLabel* m_text;
    QPushButton* m_action;
    QTimer m_left;
    QTimer m_settling;
    Tone m_tone = Tone::Good;
};

} // namespace guitai
