// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/painting.h"

#include <QWidget>

namespace guitai {

/// The shape and colour of a state with its word beside it, which is also what assistive techniques read.
class StateDot : public QWidget
{
    Q_OBJECT

public:
    explicit StateDot(QWidget* parent = nullptr);
    StateDot(State state, const QString& text, QWidget* parent = nullptr);

    void setState(State state, const QString& text);
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state = State::Waiting;
    QString m_text;
};

} // namespace guitai
