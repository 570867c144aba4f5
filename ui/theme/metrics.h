// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guitai {

enum class Density { Comfortable, Compact };

/// Every length of the look, in device independent pixels: the 8-px grid and what hangs on it.
namespace metrics {

inline constexpr int grid = 8;
inline constexpr int halfGrid = grid / 2;
inline constexpr int pageMargin = 12;
inline constexpr int cardGap = 12;
inline constexpr int cardPadding = 14;
inline constexpr int cardRadius = 8;

inline constexpr int controlHeight = 32;
inline constexpr int controlRadius = 6;
inline constexpr int controlPadding = 10; ///< between the border of a control and its text
inline constexpr int indicator = 16;      ///< box of a check box, circle of a radio button
inline constexpr int chipHeight = 20;
inline constexpr int chipPadding = 8;
inline constexpr int stateShape = 10; ///< ▲ ◐ ✓ ·
inline constexpr int badge = 20;

inline constexpr int icon = 18;
inline constexpr int smallIcon = 14;
inline constexpr int largeIcon = 40;

inline constexpr int line = 1;
inline constexpr int focusRing = 2;
inline constexpr int chosenBar = 3; ///< at the left of the chosen row
inline constexpr int scrollBar = 10;

/// No motion lasts longer; none runs at all if the system asks for less.
inline constexpr int longestMotionMs = 120;

[[nodiscard]] constexpr int rowHeight(Density density)
{
    return density == Density::Compact ? 28 : 36;
}

} // namespace metrics

} // namespace guitai
