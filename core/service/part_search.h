// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/procedure.h"

namespace guitai {

/// The parts that somebody may mean: by label or alias, in characters, pinyin or initials ("gps", "shuiguan"), those
/// that begin so first. All of them where nothing is typed.
[[nodiscard]] QList<const Part*> partsFor(const Procedure& procedure, const QString& typed);

} // namespace guitai
