// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/order_bars.h"

namespace guitai {

Refusal wrongState(const CaseFile& caseFile, const char* clause)
{
    return {Refusal::Code::WrongState, QString::fromUtf8(clause),
            {QStringLiteral("caseState.") + token(caseFile.state)}};
}

Bars noOpenOrder(const CaseFile& caseFile, const char* clause)
{
    if (caseFile.openOrder())
        return std::nullopt;
    return bar(Refusal::Code::OrderNotIssued, clause);
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
