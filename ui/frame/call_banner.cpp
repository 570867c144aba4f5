// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/call_banner.h"

#include "core/base/phone.h"

#include <QApplication>
#include <QEvent>

namespace guitai {

bool CallBanner::tell(const QString& phone)
{
    auto* dialog = QApplication::activeModalWidget();
    if (!dialog)
        return false;
    delete dialog->findChild<CallBanner*>(QString(), Qt::FindDirectChildrenOnly); // of an earlier call
    new CallBanner(*dialog, phone);
    dialog->raise();
    dialog->activateWindow();
    QApplication::alert(dialog);
    return true;
}

CallBanner::CallBanner(QWidget& dialog, const QString& phone) : InlineProblem(&dialog)
{
    setObjectName(QStringLiteral("waitingCall"));
    setProblem(
        tr("%1 is calling. The call is kept and comes up when you leave this window (Esc).").arg(displayPhone(phone)),
        Tone::Accent);
    dialog.installEventFilter(this);
    place();
    raise();
}

/// What is in the dialog moves down, so that nothing of it is covered.
void CallBanner::place()
{
    auto& dialog = *parentWidget();
    const int height = heightForWidth(dialog.width());
    const int more = height - dialog.contentsMargins().top();
    dialog.setContentsMargins(0, height, 0, 0);
    setGeometry(0, 0, dialog.width(), height);
    if (more > 0)
        dialog.resize(dialog.width(), dialog.height() + more);
}

bool CallBanner::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == parentWidget() && event->type() == QEvent::Hide) {
        parentWidget()->setContentsMargins({});
        deleteLater();
    }
    return InlineProblem::eventFilter(watched, event);
}

} // namespace guitai
