// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What this computer keeps for each of its users, beside the look (ui/theme/look.h).
namespace guitai {

inline const QString chinese = QStringLiteral("zh");
inline const QString english = QStringLiteral("en");

/// The language that the program starts in, where GUITAI_LANG does not say another.
[[nodiscard]] QString savedLanguage();
void saveLanguage(const QString& language);

/// Whether the notice of a near deadline is heard as well; not unless it was asked for.
[[nodiscard]] bool savedSound();
void saveSound(bool wanted);

} // namespace guitai
