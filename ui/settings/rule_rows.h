// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/procedure.h"

namespace guitai {

/// A part of the regulation as a table to read.
struct RuleTable
{
    QStringList heads;
    QList<QStringList> rows;
};

[[nodiscard]] RuleTable clockTable(const Procedure& procedure);
[[nodiscard]] RuleTable roleTable(const Procedure& procedure);
[[nodiscard]] RuleTable partTable(const Procedure& procedure);
[[nodiscard]] RuleTable liabilityTable(const Procedure& procedure);

} // namespace guitai
