// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/steps/case_steps.h"

namespace guitai {

/// SHA-256 of the canonical JSON: what the journal says a case was after a step.
[[nodiscard]] QByteArray digestOf(const CaseFile& caseFile);

/// A case as it was before its last step, and whose step that was.
struct PastState
{
    CaseFile before;
    StaffId lastBy;
    QDateTime lastAt;
};

void setPast(StepContext& context, const std::optional<PastState>& past);

/// What taking the lines of one case again came to.
struct Replayed
{
    std::optional<CaseFile> last;
    std::optional<PastState> past; ///< none before the second step, or where the last step was a TakeBack
    qint64 taken = 0;              ///< lines taken again
    qint64 passed = 0;             ///< lines of another engine: nothing behind them can be taken again
    std::optional<qint64> differs; ///< seq of the first line that came to something else
};

[[nodiscard]] Result<Replayed> replay(Office& office, const std::vector<JournalLine>& lines);

/// None for a case with fewer than two steps.
[[nodiscard]] Result<std::optional<PastState>> stateBeforeLast(Office& office, CaseId id);

} // namespace guitai
