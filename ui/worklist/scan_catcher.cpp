// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/scan_catcher.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// A scanner leaves some 2 to 30 ms between two keys; a hand that types numbers, well above 100.
constexpr std::chrono::milliseconds longestGap{100};
/// No number that stands on a paper is shorter.
constexpr qsizetype shortestCode = 6;

bool isOfCode(const QKeyEvent& key)
{
    static const QRegularExpression one(u"^[0-9A-Za-z-]$"_s);
    const bool bare = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return bare && one.match(key.text()).hasMatch();
}

} // namespace

ScanCatcher::ScanCatcher(QWidget* page) : QObject(page), m_page(page)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(longestGap);
    connect(&m_pause, &QTimer::timeout, this, &ScanCatcher::giveBack);
    qApp->installEventFilter(this);
}

bool ScanCatcher::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (m_givingBack || (!pressed && event->type() != QEvent::ShortcutOverride))
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || (widget != m_page && !m_page->isAncestorOf(widget)) || widget->window() != m_page->window())
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (pressed)
        return take(key);
    if (!endsCode(key))
        return false;
    event->accept(); // or Enter would be a key of the page's
    return true;
}

bool ScanCatcher::endsCode(const QKeyEvent& key) const
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && m_pause.isActive() &&
           m_code.size() >= shortestCode;
}

bool ScanCatcher::take(const QKeyEvent& key)
{
    if (endsCode(key)) {
        m_pause.stop();
        Q_EMIT scanned(std::exchange(m_code, {}).toUpper());
        return true;
    }
    if (!isOfCode(key))
        return false;
    m_code += key.text();
    m_pause.start();
    return true;
}

void ScanCatcher::giveBack()
{
    const QString typed = std::exchange(m_code, {});
    auto* to = QApplication::focusWidget();
    if (typed.size() != 1 || !to || !m_page->isAncestorOf(to))
        return;
    QKeyEvent key(QEvent::KeyPress, typed[0].toUpper().unicode(), Qt::NoModifier, typed);
    m_givingBack = true;
    QCoreApplication::sendEvent(to, &key);
    m_givingBack = false;
}

} // namespace guitai
