// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// The order being worked on, or why there is none.
[[nodiscard]] Bars noOpenOrder(const CaseFile& caseFile, const char* clause);

/// Barred unless somebody is at work: arrived, not done.
[[nodiscard]] Bars notAtWork(const CaseFile& caseFile, const char* clause);

/// "state.notified": what a WrongState refusal names.
[[nodiscard]] Refusal wrongState(const CaseFile& caseFile, const char* clause);

} // namespace guitai
