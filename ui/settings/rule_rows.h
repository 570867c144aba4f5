// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/procedure.h"

namespace guitai {

/// A part of the regulation as a table to read.
struct RuleTable
{
    QStringList heads;
    QList<QStringList> rows;
    bool isWordy = false; ///< the last cell of a row may be longer than any column
};

[[nodiscard]] RuleTable clockTable(const Procedure& procedure);
[[nodiscard]] RuleTable roleTable(const Procedure& procedure);
[[nodiscard]] RuleTable partTable(const Procedure& procedure);
[[nodiscard]] RuleTable liabilityTable(const Procedure& procedure);

} // namespace guitai
