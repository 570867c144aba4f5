// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/domain/case_file.h"
#include "core/procedure/ruleset.h"

#include <algorithm>

namespace guitai {

/// What other aggregates say, as far as steps may ask. Stands in the journal, so that a step can be taken again.
struct Facts
{
    QList<Role> roles;   ///< the actor's
    CaseId caseId;       ///< reserved for a new case
    QString caseNumber;  ///< reserved
    QString orderNumber; ///< reserved
    SiteId site;         ///< of a new case
    QString procedure;   ///< of a new case: that of the estate
    Place place;         ///< of the room that the step names, or of the case
    std::optional<QDate> acceptedOn;
    std::optional<QDate> handedOverOn;
    QString contractTerm;    ///< of the part, from the sales contract
    QString contractorTerm;  ///< of the part, agreed with the contractor; empty where the law's counts
    bool personKnown = true; ///< every person that the step names works here
    bool areaManagerRevisits = true;
    QString zone = QStringLiteral("Asia/Shanghai");

    static constexpr auto fields()
    {
        using F = Facts;
        return std::tuple{Field{"roles", &F::roles},
                          Field{"caseId", &F::caseId},
                          Field{"caseNumber", &F::caseNumber},
                          Field{"orderNumber", &F::orderNumber},
                          Field{"site", &F::site},
                          Field{"procedure", &F::procedure},
                          Field{"place", &F::place},
                          Field{"acceptedOn", &F::acceptedOn},
                          Field{"handedOverOn", &F::handedOverOn},
                          Field{"contractTerm", &F::contractTerm},
                          Field{"contractorTerm", &F::contractorTerm},
                          Field{"personKnown", &F::personKnown},
                          Field{"areaManagerRevisits", &F::areaManagerRevisits},
                          Field{"zone", &F::zone}};
    }
    bool operator==(const Facts&) const = default;
};

/// The procedure that a step on this case goes by: a case keeps the one it began under. Nothing where the rules do
/// not know it.
[[nodiscard]] const Procedure* procedureFor(const CaseFile& caseFile, const Facts& facts, const Ruleset& rules);

/// All that a step may read besides its case and its input.
struct StepContext
{
    QDateTime now;
    StaffId actor;
    Facts facts;
    const Ruleset& rules;
    QByteArray rulesDigest; ///< of `rules`, reckoned once
    const Procedure& procedure;
    const CaseFile* before = nullptr; ///< the case as it was before its last step, for TakeBack
    StaffId lastStepBy;               ///< of that last step
    QDateTime lastStepAt;

    [[nodiscard]] bool has(Role role) const { return facts.roles.contains(role); }
};

using Bars = std::optional<Refusal>;
using Taken = std::expected<CaseFile, Refusal>;

inline Bars bar(Refusal::Code code, const char* clause, QStringList args = {})
{
    return Refusal{code, QString::fromUtf8(clause), std::move(args)};
}

/// An act that a person can do to a case: a struct of its inputs, a name, what bars it before anything is typed,
/// and a pure function from one case to the next.
template <class S>
concept CaseStep = Described<S> && requires(const CaseFile& caseFile, const S& input, const StepContext& context) {
    { S::name } -> std::convertible_to<const char*>;
    { S::bars(caseFile, context) } -> std::same_as<Bars>;
    { S::take(caseFile, input, context) } -> std::same_as<Taken>;
};

/// A step that begins a case; all others go on with one.
template <class S>
concept OpeningStep = CaseStep<S> && requires { requires S::opens; };

/// A step that may still be taken on a closed or void case, and on one that somebody else has changed meanwhile:
/// it only adds.
template <class S>
concept AddingStep = CaseStep<S> && requires { requires S::adds; };

/// A step that gives an order its number.
template <class S>
concept NumberingStep = CaseStep<S> && requires { requires S::numbersOrder; };

/// A step that mends an ending: it may be taken on a closed or void case.
template <class S>
concept ReopeningStep = CaseStep<S> && requires { requires S::reopens; };

[[nodiscard]] Bars barredByRole(const char* step, const StepContext& context);

/// Role, end of the case and the step's own bars, in this order.
template <CaseStep S>
[[nodiscard]] Bars barred(const CaseFile& caseFile, const StepContext& context)
{
    if (auto refusal = barredByRole(S::name, context))
        return refusal;
    if (!AddingStep<S> && !ReopeningStep<S> && caseFile.ended())
        return bar(Refusal::Code::ClosedCase, "R-case-ended");
    return S::bars(caseFile, context);
}

/// What follows from what happened: state and deadlines. Every step ends here.
[[nodiscard]] CaseFile settled(CaseFile caseFile, const Procedure& procedure);

/// The only way to take a step: nothing barred, nothing forgotten afterwards.
template <CaseStep S>
[[nodiscard]] Taken takeStep(const CaseFile& caseFile, const S& input, const StepContext& context)
{
    if (auto refusal = barred<S>(caseFile, context))
        return std::unexpected(std::move(*refusal));
    auto taken = S::take(caseFile, input, context);
    if (!taken)
        return taken;
    taken->revision = caseFile.revision + 1;
    return settled(std::move(*taken), context.procedure);
}

} // namespace guitai
