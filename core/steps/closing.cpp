// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/closing.h"

#include "core/steps/event_time.h"
#include "core/steps/order_bars.h"

namespace guitai {

namespace {

bool hasContactSheet(const CaseFile& caseFile)
{
    return std::ranges::any_of(caseFile.attachments, [](const Attachment& attachment) {
        return attachment.kind == AttachmentKind::ContactSheet && !attachment.number.isEmpty();
    });
}

Bars workUnfinished(const CaseFile& caseFile)
{
    if (auto refusal = noOpenOrder(caseFile, "S4-五-一-2-a"))
        return refusal;
    const auto& order = *caseFile.openOrder();
    if (auto refusal = notBackfilled(order))
        return refusal;
    if (!order.completedAt)
        return bar(Refusal::Code::OpenOrder, "S4-五-一-1-c", {order.number});
    if (!order.returnedAt)
        return bar(Refusal::Code::NotReturned, "S4-五-一-2-a");
    if (!order.answeredRevisit())
        return bar(Refusal::Code::NotRevisited, "S4-五-一-2-b");
    return std::nullopt;
}

/// What was charged, by any of its orders, the payer had been told of and signed for.
Bars chargedUnfairly(const CaseFile& caseFile)
{
    for (const auto& order : caseFile.orders) {
        if (!caseFile.paid() || order.ended() || order.total() <= Money{})
            continue;
        if (auto refusal = payerNotTold(caseFile))
            return refusal;
        if (!order.ownerSigned)
            return bar(Refusal::Code::NotSigned, "S4-四-二-1-b");
    }
    return std::nullopt;
}

} // namespace

Bars CloseCase::bars(const CaseFile& caseFile, const StepContext&)
{
    const bool declined = caseFile.state == CaseState::Declined;
    if (declined && !caseFile.repaired())
        return std::nullopt;
    if (auto refusal = declined ? Bars{} : workUnfinished(caseFile))
        return refusal;
    if (auto refusal = chargedUnfairly(caseFile))
        return refusal;
    if (caseFile.bearer() == Bearer::Undetermined)
        return bar(Refusal::Code::BearerUndetermined, "S4-三-二-3-c");
    if (caseFile.feedbackAt && !caseFile.feedbackToldAt)
        return bar(Refusal::Code::FeedbackNotGiven, "S4-三-二-4-b");
    if (isDevelopersAffair(caseFile) && !hasContactSheet(caseFile))
        return bar(Refusal::Code::ContactSheetMissing, "S4-四-二-3-(1)-d");
    return std::nullopt;
}

Taken CloseCase::take(CaseFile caseFile, const CloseCase& input, const StepContext& context)
{
    constexpr auto accepting = "S4-六-3-e";
    const bool declined = caseFile.state == CaseState::Declined;
    if (declined != (input.reason == CloseReason::OwnerDeclined))
        return refuse(Refusal::Code::FieldInvalid, accepting, {QStringLiteral("reason")});
    if (input.reason == CloseReason::MeetsRules) {
        if (auto refusal = missing(input.basis, "basis", accepting))
            return std::unexpected(*refusal);
    } else if (!declined && caseFile.openOrder()->answeredRevisit()->satisfaction == Satisfaction::Dissatisfied) {
        return refuse(Refusal::Code::Dissatisfied, accepting);
    }
    caseFile.closedAt = context.now;
    caseFile.closeReason = input.reason;
    caseFile.endReason = input.basis;
    caseFile.offeredTo.reset();
    return caseFile;
}

} // namespace guitai
