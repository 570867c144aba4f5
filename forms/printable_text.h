// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guitai {

/// The text as it may stand on paper: every line end is '\n', a tab is a space; controls, direction overrides
/// and invisible characters are left out, since they could make paper and record read differently.
[[nodiscard]] QString printableText(QString text);

} // namespace guitai
