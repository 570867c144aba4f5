// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// The order being worked on, or why there is none.
[[nodiscard]] Bars noOpenOrder(const CaseFile& caseFile, const char* clause);

/// An emergency whose order was not written down yet.
[[nodiscard]] Bars notBackfilled(const DispatchOrder& order);

/// The repair is the developer's affair: feedback is promised and a contact sheet needed
/// (S4-三-二-4-b, S4-四-二-3-(1)-d). Overruling to the contractor is row 8 for a shared facility, row 5 for the rest.
[[nodiscard]] bool isDevelopersAffair(const CaseFile& caseFile);

/// Who pays has heard the fee standard and, where the law and not the habit makes him pay, why.
[[nodiscard]] Bars payerNotTold(const CaseFile& caseFile);

/// Barred unless somebody is at work: arrived, not done.
[[nodiscard]] Bars notAtWork(const CaseFile& caseFile, const char* clause);

/// "state.notified": what a WrongState refusal names.
[[nodiscard]] Refusal wrongState(const CaseFile& caseFile, const char* clause);

} // namespace guitai
