// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/order_bars.h"

namespace guitai {

Refusal wrongState(const CaseFile& caseFile, const char* clause)
{
    return {
        Refusal::Code::WrongState, QString::fromUtf8(clause), {QStringLiteral("caseState.") + token(caseFile.state)}};
}

Bars noOpenOrder(const CaseFile& caseFile, const char* clause)
{
    if (caseFile.openOrder())
        return std::nullopt;
    return bar(Refusal::Code::OrderNotIssued, clause);
}

Bars notBackfilled(const DispatchOrder& order)
{
    if (!order.number.isEmpty())
        return std::nullopt;
    return bar(Refusal::Code::NotBackfilled, "S4-三-二-5");
}

bool isDevelopersAffair(const CaseFile& caseFile)
{
    if (!caseFile.overruled)
        return needsContactSheet(caseFile.judgement.row);
    const bool quality = caseFile.scope != Scope::SharedFacility;
    return caseFile.bearer() == Bearer::Developer || (caseFile.bearer() == Bearer::Contractor && quality);
}

Bars payerNotTold(const CaseFile& caseFile)
{
    if (!caseFile.paid())
        return std::nullopt;
    if (!caseFile.feeTold)
        return bar(Refusal::Code::FeeNotTold, "S4-三-二-1-a");
    const bool notHisHabit = caseFile.overruled && caseFile.scope != Scope::OwnPart;
    if ((needsExplanation(caseFile.judgement.row) || notHisHabit) && !caseFile.acknowledged)
        return bar(Refusal::Code::ExplanationMissing, "S4-三-二-3-a");
    return std::nullopt;
}

Bars notAtWork(const CaseFile& caseFile, const char* clause)
{
    if (auto refusal = noOpenOrder(caseFile, clause))
        return refusal;
    const auto& order = *caseFile.openOrder();
    if (order.onHold())
        return bar(Refusal::Code::OnHold, clause);
    if (!order.arrivedAt || order.completedAt)
        return wrongState(caseFile, clause);
    return std::nullopt;
}

} // namespace guitai
