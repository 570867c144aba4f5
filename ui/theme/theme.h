// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace guitai {

/// What a colour means. It never stands alone: a State (ui/theme/painting.h) gives it a shape as well.
enum class Tone { Neutral, Accent, Good, Soon, Overdue };

/// The colours of the look, light and dark. A widget asks for them when it paints, never before: a change of
/// theme then needs no more than a repaint.
struct Theme
{
    QColor background;
    QColor surface; ///< cards, editors, lists
    QColor line;
    QColor controlLine; ///< border of what can be edited or pressed; darker than a card's line
    QColor hover;

    QColor text;
    QColor muted;
    QColor accent;
    QColor accentSoft;
    QColor onAccent; ///< text on accent

    QColor overdue;
    QColor overdueSoft;
    QColor soon;
    QColor soonSoft;
    QColor good;
    QColor goodSoft;

    QColor navigation;
    QColor navigationText;
    QColor navigationChosen; ///< ground of the chosen page
    QColor navigationStrong; ///< text of the chosen page

    bool operator==(const Theme&) const = default;

    /// The colour of text and shape, and the soft ground below it. Neutral: muted on background.
    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor soft(Tone tone) const;

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& dark();
};

[[nodiscard]] bool isDark(const QPalette& palette);

/// The theme that the application wears. Its palette says which one: there is no second state to go out of step.
[[nodiscard]] const Theme& currentTheme();

} // namespace guitai
