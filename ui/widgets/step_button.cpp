// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/key_hint.h"

#include <QAccessible>
#include <QKeyEvent>

namespace guitai {

namespace {

constexpr int side = metrics::cardPadding;

} // namespace

StepButton::StepButton(const QString& label, QWidget* parent) : QAbstractButton(parent)
{
    setText(label);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, &StepButton::press);
}

void StepButton::setKey(const QKeySequence& key)
{
    m_key = KeyHint::textOf(key);
    updateGeometry();
    update();
}

void StepButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

void StepButton::setBarred(const QString& reason)
{
    m_reason = reason;
    m_insisted = false;
    setAccessibleName(isBarred() ? tr("%1 (barred)").arg(text()) : text());
    setAccessibleDescription(m_reason);
    updateGeometry();
    update();
}

void StepButton::press()
{
    if (!isBarred()) {
        Q_EMIT chosen();
        return;
    }
    m_insisted = true;
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QRect StepButton::reasonRect(int width) const
{
    if (!isBarred())
        return {};
    const QFontMetrics caption(fontFor(FontRole::Caption));
    const QRect room(side, controlHeight() - 2, qMax(1, width - 2 * side), 10'000);
    return caption.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_reason);
}

int StepButton::heightForWidth(int width) const
{
    return isBarred() ? reasonRect(width).bottom() + 1 + metrics::grid : controlHeight();
}

QSize StepButton::minimumSizeHint() const
{
    const int key = m_key.isEmpty() ? 0 : KeyHint::sizeFor(m_key).width() + metrics::grid;
    const int label = QFontMetrics(fontFor(FontRole::Strong)).horizontalAdvance(text());
    const int width = label + key + 2 * side;
    return {width, heightForWidth(qMax(width, this->width()))};
}

QSize StepButton::sizeHint() const
{
    return minimumSizeHint();
}

void StepButton::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StepButton::focusOutEvent(QFocusEvent* event)
{
    m_insisted = false;
    QAbstractButton::focusOutEvent(event);
}

void StepButton::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void StepButton::paintGround(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const bool under = underMouse() || isDown();
    if (filled())
        paintBox(painter, rect(), metrics::controlRadius, under ? theme.accent.darker(112) : theme.accent,
                 Qt::transparent);
    else if (isBarred() || !isEnabled())
        paintBox(painter, rect(), metrics::controlRadius, m_insisted ? theme.soonSoft : theme.background,
                 m_insisted ? theme.soon : theme.line);
    else
        paintBox(painter, rect(), metrics::controlRadius, under ? theme.hover : theme.surface, theme.controlLine);
    if (!hasFocus())
        return;
    paintFocusRing(painter, rect(), metrics::controlRadius);
    if (filled()) // accent on accent would not be seen
        paintBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2), metrics::controlRadius - 2, Qt::transparent,
                 theme.surface, metrics::focusRing);
}

void StepButton::paintReason(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(m_insisted ? theme.soon : theme.muted);
    painter.drawText(reasonRect(width()).adjusted(0, 0, 1, 1), Qt::AlignLeft | Qt::TextWordWrap, m_reason);
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    paintGround(painter);
    const QColor ink = filled() ? theme.onAccent : isBarred() || !isEnabled() ? theme.muted : theme.text;
    const QRect line(side, 0, width() - 2 * side, controlHeight());
    painter.setFont(fontFor(filled() ? FontRole::Strong : FontRole::Body));
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!m_key.isEmpty() && !isBarred()) {
        const QSize size = KeyHint::sizeFor(m_key);
        KeyHint::paint(
            painter,
            QRectF(line.right() + 1 - size.width(), (line.height() - size.height()) / 2.0, size.width(), size.height()),
            m_key, filled() ? theme.onAccent : theme.muted);
    }
    if (isBarred())
        paintReason(painter);
}

} // namespace guitai
