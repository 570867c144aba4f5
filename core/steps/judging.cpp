// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/judging.h"

#include "core/steps/event_time.h"
#include "core/steps/intake.h"

namespace guitai {

namespace {

constexpr auto judging = "S4-三-二-0-d";

Bars notYetWritten(const CaseFile& caseFile)
{
    if (caseFile.part.isEmpty())
        return bar(Refusal::Code::NotBackfilled, "S4-三-二-5");
    return std::nullopt;
}

/// 物业管理条例 第53条: the fund is for common parts only, and only after their warranty.
bool fundMayPay(const CaseFile& caseFile, const StepContext& context)
{
    const Part* part = context.procedure.part(caseFile.part);
    const auto& end = caseFile.judgement.developerEnd;
    return part && part->common && !(end && dayOf(caseFile.happenedAt, context) <= *end);
}

} // namespace

Bars JudgeBearer::bars(const CaseFile& caseFile, const StepContext&)
{
    return notYetWritten(caseFile);
}

Taken JudgeBearer::take(CaseFile caseFile, const JudgeBearer& input, const StepContext& context)
{
    if (!input.part.isEmpty() && input.part != caseFile.part) {
        if (!context.procedure.part(input.part))
            return refuse(Refusal::Code::UnknownPart, judging, {input.part});
        caseFile.part = input.part;
        const auto fees = context.rules.feesOf(input.part);
        const QString standard = fees.isEmpty() ? QString() : fees.first().text();
        caseFile.feeTold = caseFile.feeTold && standard == caseFile.feeStandard;
        caseFile.feeStandard = standard;
    }
    caseFile.scope = input.scope;
    caseFile.cause = input.cause;
    caseFile.disputed = input.disputed;
    caseFile.judgement = judgementOf(caseFile, context);
    caseFile.overruled.reset();
    return caseFile;
}

Bars OverruleBearer::bars(const CaseFile& caseFile, const StepContext&)
{
    return notYetWritten(caseFile);
}

Taken OverruleBearer::take(CaseFile caseFile, const OverruleBearer& input, const StepContext& context)
{
    if (auto refusal = missing(input.reason, "reason", judging))
        return std::unexpected(*refusal);
    if (input.bearer == Bearer::MaintenanceFund && !fundMayPay(caseFile, context))
        return refuse(Refusal::Code::FieldInvalid, "S4-四-二-3", {QStringLiteral("bearer")});
    caseFile.overruled =
        Overrule{.bearer = input.bearer, .reason = input.reason, .by = context.actor, .at = context.now};
    return caseFile;
}

} // namespace guitai
