// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/case_steps.h"

namespace guitai {

/// A counter without a data file: it keeps one case, a clock that stands still, and takes steps on the case by
/// the rules of S4. Tests set the facts, move the clock and say who acts.
class Counter
{
public:
    Counter();

    Facts facts;
    QDateTime now; ///< 2026-11-23 10:00 in Shanghai at first
    CaseFile caseFile;

    Counter& as(QList<Role> roles, StaffId who = {1});
    Counter& later(qint64 seconds);
    /// Takes a step; the case changes unless it is refused.
    Bars step(const AnyCaseStep& step);
    /// Takes steps that must not be refused; says by which refusal one was.
    Counter& must(std::initializer_list<AnyCaseStep> steps);

    [[nodiscard]] StepContext context() const;
    [[nodiscard]] const Procedure& procedure() const { return *m_rules.procedure(QStringLiteral("S4")); }
    [[nodiscard]] const Deadline* deadline(DeadlineKind kind, int item = 1) const;
    [[nodiscard]] const DispatchOrder& order() const { return caseFile.orders.last(); }

private:
    Ruleset m_rules;
    QByteArray m_digest;
    std::optional<CaseFile> m_before;
    StaffId m_lastBy;
    QDateTime m_lastAt;
    int m_numbers = 0;
    StaffId m_actor{1};
};

/// A leaking tap in an own room after all warranties: the owner pays, the fee was told (row 4').
[[nodiscard]] RegisterRepair aRepair();

/// A dark corridor lamp: shared, expected completion told (row 8').
[[nodiscard]] RegisterRepair aSharedRepair();

} // namespace guitai
