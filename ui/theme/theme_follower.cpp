// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_follower.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme_style.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QToolTip>

namespace guitai {

namespace {

/// Qt 6.4 cannot be asked for the system's choice; the palette that it would give the application tells it.
bool systemIsDark()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = isDark(QApplication::palette());
    QApplication::setPalette(ours);
    return dark;
}

} // namespace

void applyTheme(const Theme& theme)
{
    QApplication::setStyle(new ThemeStyle);
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(fontFor(FontRole::Body));
    QToolTip::setFont(fontFor(FontRole::Caption));
}

ThemeFollower::ThemeFollower(QApplication& application, ThemeChoice choice)
    : m_application(application), m_choice(choice)
{
    follow();
    m_application.installEventFilter(this);
}

void ThemeFollower::choose(ThemeChoice choice)
{
    m_choice = choice;
    follow();
}

bool ThemeFollower::eventFilter(QObject* watched, QEvent* event)
{
    const bool ofSystem = event->type() == QEvent::ApplicationPaletteChange && watched == &m_application;
    const bool ofWindow = event->type() == QEvent::ThemeChange && watched->isWindowType();
    // Our own palette comes back as a change too.
    if ((ofSystem || ofWindow) && !m_applying && m_choice == ThemeChoice::System)
        QMetaObject::invokeMethod(this, &ThemeFollower::follow, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ThemeFollower::follow()
{
    const QScopedValueRollback applying(m_applying, true);
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    const Theme& wanted = dark ? Theme::dark() : Theme::light();
    if (QApplication::palette() != paletteOf(wanted))
        applyTheme(wanted);
}

} // namespace guitai
