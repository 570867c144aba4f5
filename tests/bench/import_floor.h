// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guitai::bench {

/// Milliseconds to unzip every part of an xlsx and to take every token of its XML.
[[nodiscard]] double tokenPass(const QString& table);

/// Milliseconds to insert every row of `imported` that `fresh` lacks into it, in one transaction.
[[nodiscard]] double insertMissing(const QString& imported, const QString& fresh);

} // namespace guitai::bench
