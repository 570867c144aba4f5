// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// 交单: the paper is back at the counter (T08, S4-五-一-2-a).
struct ReturnOrder
{
    static constexpr auto name = "returnOrder";

    std::optional<QDateTime> returnedAt;
    bool ownerSigned = false; ///< the signature stands on the paper
    std::optional<Satisfaction> ownerOpinion;

    static constexpr auto fields()
    {
        return std::tuple{Field{"returnedAt", &ReturnOrder::returnedAt},
                          Field{"ownerSigned", &ReturnOrder::ownerSigned},
                          Field{"ownerOpinion", &ReturnOrder::ownerOpinion}};
    }
    bool operator==(const ReturnOrder&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const ReturnOrder& input, const StepContext& context);
};

/// 回访 (T09, S4-五-一-2-b). An attempt without answer is recorded and stops nothing.
struct RecordRevisit
{
    static constexpr auto name = "revisit";

    std::optional<QDateTime> revisitedAt;
    ContactWay way = ContactWay::Phone;
    bool answered = true;
    std::optional<Satisfaction> satisfaction;
    QString result;

    static constexpr auto fields()
    {
        return std::tuple{Field{"revisitedAt", &RecordRevisit::revisitedAt}, Field{"way", &RecordRevisit::way},
                          Field{"answered", &RecordRevisit::answered},
                          Field{"satisfaction", &RecordRevisit::satisfaction},
                          Field{"result", &RecordRevisit::result, Secrecy::Sealed}};
    }
    bool operator==(const RecordRevisit&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const RecordRevisit& input, const StepContext& context);
};

} // namespace guitai
