// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/seat.h"

namespace guitai {

/// 新增楼盘, 新增房号…
[[nodiscard]] QString newWords(const QString& kind);

/// Why this person may not write records of a kind; empty where they may.
[[nodiscard]] QString reasonAgainst(Seat& seat, const QString& kind);

} // namespace guitai
