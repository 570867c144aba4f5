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

} // namespace

Bars JudgeBearer::bars(const CaseFile& caseFile, const StepContext&)
{
    return notYetWritten(caseFile);
}

Taken JudgeBearer::take(CaseFile caseFile, const JudgeBearer& input, const StepContext& context)
{
    if (!input.part.isEmpty()) {
        if (!context.procedure.part(input.part))
            return refuse(Refusal::Code::UnknownPart, judging, {input.part});
        caseFile.part = input.part;
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
    caseFile.overruled =
        Overrule{.bearer = input.bearer, .reason = input.reason, .by = context.actor, .at = context.now};
    return caseFile;
}

} // namespace guitai
