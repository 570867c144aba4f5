// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/composition.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QWidget>

namespace guitai {

// Input method events do not rise to parents, and editors come and go: the application sees them all.
Composition::Composition(QWidget* window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool Composition::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::InputMethod && event->type() != QEvent::FocusOut)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || (widget != m_window && !m_window->isAncestorOf(widget)))
        return false;
    if (event->type() == QEvent::InputMethod)
        m_running = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    else
        m_running = false;
    return false;
}

} // namespace guitai
