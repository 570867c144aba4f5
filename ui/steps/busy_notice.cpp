// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/busy_notice.h"

#include <QKeyEvent>
#include <QPushButton>

namespace guitai {

BusyNotice::BusyNotice(QList<QWidget*> held, QWidget* parent) : InlineProblem(parent), m_held(std::move(held))
{
    setObjectName(QStringLiteral("busy"));
    setAction(tr("Cancel (Esc)"));
    action()->installEventFilter(this);
}

void BusyNotice::setWaiting(bool waiting)
{
    if (waiting == !problem().isEmpty())
        return;
    if (waiting) {
        m_before = window()->focusWidget();
        setProblem(tr("Another program or an import is writing to the data file. This goes on by itself as soon as it "
                      "is done."),
                   Tone::Accent);
        if (isVisible())
            enter();
    }
    for (auto* held : m_held)
        held->setEnabled(!waiting);
    if (waiting)
        return;
    const bool back = m_before && action()->hasFocus();
    setProblem({});
    if (back)
        m_before->setFocus(Qt::OtherFocusReason);
}

void BusyNotice::enter()
{
    action()->setFocus(Qt::OtherFocusReason);
}

/// Before any shortcut of the page, whose Esc may mean something else.
bool BusyNotice::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!key || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return InlineProblem::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        Q_EMIT actionChosen();
    return true;
}

} // namespace guitai
