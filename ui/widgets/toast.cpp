// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/roles.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace guitai {

Toast::Toast(QWidget* host) : QWidget(host), m_text(plainLabel({}, this)), m_action(new QPushButton(this))
{
    registerAccessibleRoles();
    m_action->setFlat(true);
    m_action->setFocusPolicy(Qt::TabFocus); // a click on it leaves the keyboard where it is
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text);
    row->addWidget(m_action);
    setMinimumHeight(metrics::controlHeight + metrics::grid);
    m_left.setSingleShot(true);
    connect(&m_left, &QTimer::timeout, this, &Toast::leave);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &Toast::place);
    connect(m_action, &QPushButton::clicked, this, &Toast::choose);
    hide();
}

void Toast::say(const QString& sentence, Tone tone)
{
    offer(sentence, {}, tone);
}

void Toast::offer(const QString& sentence, const QString& action, Tone tone)
{
    m_tone = tone;
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    layout()->setContentsMargins(metrics::cardPadding + iconExtent() + metrics::grid, metrics::halfGrid,
                                 action.isEmpty() ? metrics::cardPadding : metrics::grid, metrics::halfGrid);
    show();
    comeForward();
    m_left.start(stay);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::choose()
{
    if (!isVisible() || m_action->text().isEmpty())
        return;
    leave();
    Q_EMIT actionChosen();
}

void Toast::comeForward()
{
    raise();
    place();
    m_settling.start(); // the page may not have found its own places yet
}

void Toast::leave()
{
    if (m_action->hasFocus())
        focusPreviousChild();
    m_left.stop();
    hide();
}

/// In the lower right corner; where that would cover a button, to the left of it, and higher where all is full.
void Toast::place()
{
    adjustSize();
    const QRect host = parentWidget()->rect();
    const QPoint corner(host.width() - width() - 2 * metrics::pageMargin,
                        host.height() - height() - 2 * metrics::pageMargin);
    const auto buttons = buttonsBelow();
    for (QPoint here = corner; here.y() > 0; here = {corner.x(), here.y() - metrics::grid})
        while (here.x() > 0) {
            const auto covered =
                std::ranges::find_if(buttons, [&](const QRect& button) { return button.intersects({here, size()}); });
            if (covered == buttons.end()) {
                move(here);
                return;
            }
            here.setX(covered->left() - width() - metrics::grid);
        }
    move(corner);
}

QList<QRect> Toast::buttonsBelow() const
{
    QList<QRect> places;
    for (const auto* button : parentWidget()->findChildren<QAbstractButton*>())
        if (button != m_action && button->isVisible())
            places << QRect(button->mapTo(parentWidget(), QPoint()), button->size());
    return places;
}

/// What lies below finds its places in turns of its own, and later than the host: each of them is followed. Mere moves
/// are not, or it would wander about while somebody scrolls.
bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Resize:
    case QEvent::LayoutRequest: {
        const auto* widget = qobject_cast<QWidget*>(watched);
        const bool below = widget && widget != this && !isAncestorOf(widget);
        if (below && (widget == parentWidget() || parentWidget()->isAncestorOf(widget)))
            m_settling.start();
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::showEvent(QShowEvent* event)
{
    qApp->installEventFilter(this);
    QWidget::showEvent(event);
}

void Toast::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_left.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    if (isVisible())
        m_left.start(stay);
    QWidget::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, theme.surface, theme.ink(m_tone));
    const QRectF place(metrics::cardPadding, (height() - iconExtent()) / 2.0, iconExtent(), iconExtent());
    const bool good = m_tone == Tone::Good;
    paintIcon(painter, place,
              good                     ? Icon::Check
              : m_tone == Tone::Accent ? Icon::Info
                                       : Icon::Warning,
              theme.ink(m_tone));
}

} // namespace guitai
