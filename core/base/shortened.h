// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guitai {

/// The first `most` characters of a long text with "…"; the text itself where it is short. No character is cut in two.
[[nodiscard]] QString shortened(const QString& text, qsizetype most);

} // namespace guitai
