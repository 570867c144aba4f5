// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace guitai {

namespace {

Theme lightTheme()
{
    return {.background = QColor(0xF4F6F9),
            .surface = QColor(0xFFFFFF),
            .line = QColor(0xE1E5EB),
            .controlLine = QColor(0x8A94A2),
            .hover = QColor(0xEDF0F5),
            .text = QColor(0x1A1F27),
            .muted = QColor(0x5C6673),
            .accent = QColor(0x2457D6),
            .accentSoft = QColor(0xE8EEFC),
            .onAccent = QColor(0xFFFFFF),
            .overdue = QColor(0xB3261E),
            .overdueSoft = QColor(0xFBEAE9),
            .soon = QColor(0x9A5B00),
            .soonSoft = QColor(0xFDF1DE),
            .good = QColor(0x1E7A3C),
            .goodSoft = QColor(0xE6F4EA),
            .navigation = QColor(0x1F2A3D),
            .navigationText = QColor(0xC9D3E3),
            .navigationChosen = QColor(0x3A475C),
            .navigationStrong = QColor(0xFFFFFF)};
}

Theme darkTheme()
{
    return {.background = QColor(0x14171C),
            .surface = QColor(0x1C2128),
            .line = QColor(0x2E353F),
            .controlLine = QColor(0x6C7785),
            .hover = QColor(0x262D36),
            .text = QColor(0xE7EAEF),
            .muted = QColor(0x9AA5B3),
            .accent = QColor(0x7FA6FF),
            .accentSoft = QColor(0x22304D),
            .onAccent = QColor(0x10182B),
            .overdue = QColor(0xFF8A80),
            .overdueSoft = QColor(0x3A2020),
            .soon = QColor(0xF5B95A),
            .soonSoft = QColor(0x3A2D16),
            .good = QColor(0x7BD394),
            .goodSoft = QColor(0x1B3324),
            .navigation = QColor(0x101319),
            .navigationText = QColor(0xAEB9C8),
            .navigationChosen = QColor(0x3B434F),
            .navigationStrong = QColor(0xFFFFFF)};
}

} // namespace

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Soon:
        return soon;
    case Tone::Overdue:
        return overdue;
    }
    Q_UNREACHABLE();
}

QColor Theme::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return background;
    case Tone::Accent:
        return accentSoft;
    case Tone::Good:
        return goodSoft;
    case Tone::Soon:
        return soonSoft;
    case Tone::Overdue:
        return overdueSoft;
    }
    Q_UNREACHABLE();
}

const Theme& Theme::light()
{
    static const Theme theme = lightTheme();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = darkTheme();
    return theme;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Theme& currentTheme()
{
    return isDark(QGuiApplication::palette()) ? Theme::dark() : Theme::light();
}

} // namespace guitai
