// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// 结案.
struct CloseCase
{
    static constexpr auto name = "closeCase";

    CloseReason reason = CloseReason::Accepted;
    QString basis; ///< of MeetsRules: the rule that is met

    static constexpr auto fields()
    {
        return std::tuple{Field{"reason", &CloseCase::reason}, Field{"basis", &CloseCase::basis}};
    }
    bool operator==(const CloseCase&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const CloseCase& input, const StepContext& context);
};

} // namespace guitai
