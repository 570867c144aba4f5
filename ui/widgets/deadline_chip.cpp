// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deadline_chip.h"

#include "ui/widgets/roles.h"

#include <utility>

namespace guitai {

DeadlineChip::DeadlineChip(const Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    registerAccessibleRoles();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &DeadlineChip::refresh);
}

void DeadlineChip::setDeadline(const QString& label, const DeadlineTimes& times)
{
    m_label = label;
    m_times = times;
    refresh();
}

void DeadlineChip::refresh()
{
    const QDateTime now = m_clock.now();
    const QString words = DeadlineWords::text(m_times, now);
    const QString text = m_label.isEmpty() || words.isEmpty() ? m_label + words : tr("%1 %2").arg(m_label, words);
    const State state = DeadlineWords::state(m_times, now);
    const bool stateMoved = std::exchange(m_state, state) != state;
    if (std::exchange(m_text, text) != text || stateMoved) {
        setAccessibleName(m_text);
        updateGeometry();
        update();
    }
    if (stateMoved)
        Q_EMIT stateChanged();
}

void DeadlineChip::showEvent(QShowEvent* event)
{
    refresh();
    if (!m_times.metAt.isValid())
        m_tick.start();
    QWidget::showEvent(event);
}

void DeadlineChip::hideEvent(QHideEvent* event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

void DeadlineChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_state, m_text);
}

} // namespace guitai
