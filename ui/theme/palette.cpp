// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

namespace guitai {

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles, const QColor& colour) {
        for (const auto role : roles)
            palette.setColor(role, colour);
    };
    set({QPalette::Window}, theme.background);
    set({QPalette::Base, QPalette::Button, QPalette::ToolTipBase}, theme.surface);
    set({QPalette::AlternateBase}, theme.background);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText},
        theme.text);
    set({QPalette::PlaceholderText}, theme.muted);
    set({QPalette::Highlight, QPalette::Link, QPalette::LinkVisited}, theme.accent);
    set({QPalette::HighlightedText}, theme.onAccent);
    set({QPalette::Light, QPalette::Midlight}, theme.hover);
    set({QPalette::Mid}, theme.line);
    set({QPalette::Dark}, theme.controlLine);
    set({QPalette::Shadow}, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.background);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.background);
    return palette;
}

} // namespace guitai
