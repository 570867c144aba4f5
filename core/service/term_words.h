// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace guitai {

/// A calendar term ("P2Y6M") as people say it: 2 年 6 个月. What is no such term comes back as it is.
[[nodiscard]] QString termWords(const QString& iso);

/// The ISO form of "2年", "2 年 6个月", "18 months", "90天" or of a term that is ISO already; none of anything else.
[[nodiscard]] std::optional<QString> readTerm(const QString& typed);

} // namespace guitai
