// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace guitai {

enum class FontRole {
    Body,    ///< 10.5 pt
    Strong,  ///< body, bold
    Caption, ///< 9 pt, slightly spaced; painted muted
    Section, ///< 12 pt bold
    Page,    ///< 14 pt bold
    Figure,  ///< 20 pt bold
};

/// Noto Sans CJK SC, whose digits all have one width: figures below each other stand in columns.
[[nodiscard]] QFont fontFor(FontRole role);

/// False where no font of this computer has Chinese characters: all of them are boxes then.
[[nodiscard]] bool canShowChinese();

} // namespace guitai
