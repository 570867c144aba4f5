// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/painting.h"

#include <QWidget>

namespace guitai {

/// The shape and colour of a state, with a word beside it if there is room for one. The word is also what
/// assistive techniques read: give it even when it is not shown.
class StateDot : public QWidget
{
    Q_OBJECT

public:
    enum class Words { Shown, Spoken };

    explicit StateDot(QWidget* parent = nullptr);
    StateDot(State state, const QString& text, QWidget* parent = nullptr, Words words = Words::Shown);

    void setState(State state, const QString& text);
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state = State::Waiting;
    Words m_words = Words::Shown;
    QString m_text;
};

} // namespace guitai
