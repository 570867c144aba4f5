// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// The facts turned out different: judged again by the table.
struct JudgeBearer
{
    static constexpr auto name = "judgeBearer";

    Scope scope = Scope::Unclear;
    Cause cause = Cause::Unknown;
    bool disputed = false;
    QString part; ///< empty: as before

    static constexpr auto fields()
    {
        return std::tuple{Field{"scope", &JudgeBearer::scope}, Field{"cause", &JudgeBearer::cause},
                          Field{"disputed", &JudgeBearer::disputed}, Field{"part", &JudgeBearer::part}};
    }
    bool operator==(const JudgeBearer&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const JudgeBearer& input, const StepContext& context);
};

/// 改判: the receptionist decides otherwise than the table, with a reason; the journal keeps both.
struct OverruleBearer
{
    static constexpr auto name = "overruleBearer";

    Bearer bearer = Bearer::Undetermined;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple{Field{"bearer", &OverruleBearer::bearer},
                          Field{"reason", &OverruleBearer::reason, Secrecy::Sealed}};
    }
    bool operator==(const OverruleBearer&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const OverruleBearer& input, const StepContext& context);
};

} // namespace guitai
