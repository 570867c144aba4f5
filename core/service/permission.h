// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/service/office.h"

namespace guitai {

/// A rule that says no to this person and might say yes to another.
[[nodiscard]] bool isDenial(const Refusal& refusal);

/// What keeps somebody by role from a step that is taken on no case: those of the archive and of imports. Whoever is
/// not there, or there no longer, has no role.
[[nodiscard]] Result<std::optional<Refusal>> barredByRole(Office& office, StaffId actor, const char* step);

/// What somebody wanted to do.
struct Attempt
{
    StaffId actor;
    const char* aggregate = nullptr; ///< "case"
    qint64 subject = 0;              ///< none where it was to be new
    const char* step = nullptr;
};

/// A denial stands in the journal as well. REQUIRES: no transaction is open.
[[nodiscard]] Result<void> journalDenial(Office& office, const Attempt& attempt, const Refusal& refusal);

} // namespace guitai
