// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_file.h"

#include <algorithm>

namespace guitai {

const Revisit* DispatchOrder::answeredRevisit() const
{
    const auto found = std::ranges::find_if(revisits, &Revisit::answered);
    return found == revisits.end() ? nullptr : &*found;
}

Money DispatchOrder::materialsSum() const
{
    Money sum;
    for (const auto& material : materials)
        sum = sum + material.sum();
    return sum;
}

QDateTime DispatchOrder::lastEvent() const
{
    QDateTime last;
    const auto consider = [&](const std::optional<QDateTime>& time) {
        if (time && (!last.isValid() || *time > last))
            last = *time;
    };
    for (const auto& time : {notifiedAt, arrivedAt, completedAt, returnedAt})
        consider(time);
    for (const auto& hold : holds)
        consider(hold.until ? hold.until : hold.from);
    for (const auto& revisit : revisits)
        consider(revisit.at);
    return last;
}

const DispatchOrder* CaseFile::standingOrder() const
{
    const auto found =
        std::find_if(orders.rbegin(), orders.rend(), [](const DispatchOrder& order) { return !order.voidedAt; });
    return found == orders.rend() ? nullptr : &*found;
}

DispatchOrder* CaseFile::standingOrder()
{
    orders.detach();
    return const_cast<DispatchOrder*>(std::as_const(*this).standingOrder());
}

const DispatchOrder* CaseFile::openOrder() const
{
    const auto* order = standingOrder();
    return order && !order->declinedAt ? order : nullptr;
}

DispatchOrder* CaseFile::openOrder()
{
    auto* order = standingOrder();
    return order && !order->declinedAt ? order : nullptr;
}

bool CaseFile::repaired() const
{
    return std::ranges::any_of(orders, [](const DispatchOrder& order) { return !order.ended() && order.completedAt; });
}

CaseState stateOf(const CaseFile& caseFile)
{
    if (caseFile.voidedAt)
        return CaseState::Void;
    if (caseFile.closedAt)
        return CaseState::Closed;
    const auto* order = caseFile.standingOrder();
    if (!order)
        return CaseState::Registered;
    if (order->declinedAt)
        return CaseState::Declined;
    if (order->answeredRevisit())
        return CaseState::Revisited;
    if (order->returnedAt)
        return CaseState::Returned;
    if (order->completedAt)
        return CaseState::Completed;
    if (order->onHold())
        return CaseState::OnHold;
    if (order->arrivedAt)
        return CaseState::Arrived;
    return order->notifiedAt ? CaseState::Notified : CaseState::Issued;
}

} // namespace guitai
