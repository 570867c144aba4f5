// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_follower.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme_style.h"
#include "ui/theme/worn_look.h"

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

/// A widget that was given a font of its own keeps it when the application's changes.
void resizeFonts(qreal factor)
{
    for (auto* widget : QApplication::allWidgets()) {
        QFont font = widget->font();
        if ((font.resolveMask() & QFont::SizeResolved) == 0 || font.pointSizeF() <= 0)
            continue;
        font.setPointSizeF(font.pointSizeF() * factor);
        widget->setFont(font);
    }
}

/// Qt tells of the style at once and of the fonts later: what measured itself then, or keeps a measure, does so again.
void measureAgain()
{
    for (auto* widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
        widget->updateGeometry();
    }
}

} // namespace

void applyTheme(const Theme& theme, Density density, int textPercent)
{
    const int before = currentTextPercent();
    QApplication::setStyle(new ThemeStyle(density, textPercent));
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(fontFor(FontRole::Body));
    QToolTip::setFont(fontFor(FontRole::Caption));
    if (textPercent == before)
        return;
    resizeFonts(static_cast<qreal>(textPercent) / before);
    QMetaObject::invokeMethod(qApp, &measureAgain, Qt::QueuedConnection); // behind the fonts
}

ThemeFollower::ThemeFollower(QApplication& application, const Look& look) : m_application(application), m_look(look)
{
    follow();
    m_application.installEventFilter(this);
}

void ThemeFollower::wear(const Look& look)
{
    m_look = look;
    follow();
}

bool ThemeFollower::eventFilter(QObject* watched, QEvent* event)
{
    const bool ofSystem = event->type() == QEvent::ApplicationPaletteChange && watched == &m_application;
    const bool ofWindow = event->type() == QEvent::ThemeChange && watched->isWindowType();
    // Our own palette comes back as a change too.
    if ((ofSystem || ofWindow) && !m_applying && m_look.theme == ThemeChoice::System)
        QMetaObject::invokeMethod(this, &ThemeFollower::follow, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ThemeFollower::follow()
{
    const QScopedValueRollback applying(m_applying, true);
    const bool dark = m_look.theme == ThemeChoice::Dark || (m_look.theme == ThemeChoice::System && systemIsDark());
    const Theme& wanted = dark ? Theme::dark() : Theme::light();
    if (QApplication::palette() != paletteOf(wanted) || currentDensity() != m_look.density ||
        currentTextPercent() != m_look.textPercent)
        applyTheme(wanted, m_look.density, m_look.textPercent);
}

} // namespace guitai
