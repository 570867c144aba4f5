// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/deadline_words.h"

#include <QTimer>
#include <QWidget>

namespace guitai {

/// A deadline that counts down while it is seen: "◐ Arrival 06:12 left".
class DeadlineChip : public QWidget
{
    Q_OBJECT

public:
    /// The clock must outlive the chip.
    explicit DeadlineChip(const Clock& clock, QWidget* parent = nullptr);

    void setDeadline(const QString& label, const DeadlineTimes& times); ///< the label may be empty
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString text() const { return m_text; }

    /// Reads the clock; the chip does so itself each second while it is visible.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override { return chipSize(m_text); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stateChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Clock& m_clock;
    QTimer m_tick;
    QString m_label;
    DeadlineTimes m_times;
    State m_state = State::Waiting;
    QString m_text;
};

} // namespace guitai
