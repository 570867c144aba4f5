// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace guitai {

/// A length of time ("P2Y6M", "PT24H") as people say it: 2 年 6 个月, 24 小时. What is none comes back as it is.
[[nodiscard]] QString termWords(const QString& iso);

/// The ISO form of "2年", "2 年 6个月", "18 months", "90天" or of a term that is ISO already; none of anything else.
[[nodiscard]] std::optional<QString> readTerm(const QString& typed);

} // namespace guitai
