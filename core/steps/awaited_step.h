// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/case_steps.h"

namespace guitai {

/// The step that meets a deadline of this kind.
[[nodiscard]] const char* awaitedStep(DeadlineKind kind);

/// Which running deadlines of a site wait for one person.
struct Waiting
{
    QList<DeadlineKind> anywhere; ///< whichever case they belong to
    QList<DeadlineKind> assigned; ///< of the orders that are this person's to carry out
    QList<DeadlineKind> followed; ///< of the cases that this person follows up

    bool operator==(const Waiting&) const = default;
};

/// By the roles that may take the awaited step. A repairer has only the own orders in view; what is told to the
/// reporter is told by whoever follows the case up (S4-五-一-1-b).
[[nodiscard]] Waiting waitingFor(const QList<Role>& roles, const Procedure& procedure, bool areaManagerRevisits);

/// What is offered towards meeting it: the awaited step, or where that is barred and another one usually comes before
/// it, that one. Barred itself where nothing leads on; none where the steps do not know it.
[[nodiscard]] const Offer* offerTowards(DeadlineKind kind, const QList<Offer>& offers, const CaseFile& caseFile,
                                        StaffId person);

} // namespace guitai
