// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/dispatch.h"

#include "core/steps/event_time.h"
#include "core/steps/order_bars.h"

namespace guitai {

namespace {

constexpr auto notifying = "S4-三-二-1-c";

/// What must have been said before paper goes out.
Bars notTold(const CaseFile& caseFile)
{
    if (auto refusal = payerNotTold(caseFile))
        return refusal;
    if (caseFile.scope == Scope::SharedFacility && !caseFile.expectedAt)
        return bar(Refusal::Code::ExpectedCompletionMissing, "S4-三-二-2-a");
    const bool unclear = caseFile.bearer() == Bearer::Undetermined;
    if ((unclear || isDevelopersAffair(caseFile)) && !caseFile.feedbackAt)
        return bar(Refusal::Code::FeedbackTimeMissing, unclear ? "S4-三-二-3-b" : "S4-三-二-4-b");
    return std::nullopt;
}

DispatchOrder nextOrder(const CaseFile& caseFile, const StepContext& context)
{
    DispatchOrder order;
    order.ordinal = static_cast<int>(caseFile.orders.size()) + 1;
    order.number = context.facts.orderNumber;
    order.issuedAt = context.now;
    order.issuedBy = context.actor;
    order.repairClass = caseFile.repairClass;
    return order;
}

Bars notAwaitingWork(const CaseFile& caseFile, const char* clause)
{
    if (auto refusal = noOpenOrder(caseFile, clause))
        return refusal;
    if (caseFile.openOrder()->completedAt)
        return wrongState(caseFile, clause);
    return notBackfilled(*caseFile.openOrder()); // what was never written cannot be crossed out
}

} // namespace

Bars IssueOrder::bars(const CaseFile& caseFile, const StepContext&)
{
    if (const auto* order = caseFile.standingOrder())
        return bar(Refusal::Code::OrderAlreadyOpen, "S4-三-二-1-b", {order->number});
    return notTold(caseFile);
}

Taken IssueOrder::take(CaseFile caseFile, const IssueOrder& input, const StepContext& context)
{
    if (!context.facts.personKnown)
        return refuse(Refusal::Code::PersonUnknown, notifying, {QStringLiteral("assignee")});
    if (input.repairClass)
        caseFile.repairClass = *input.repairClass;
    DispatchOrder order = nextOrder(caseFile, context);
    order.assignee = input.assignee.value_or(StaffId{});
    order.unit = input.unit;
    order.redoes = caseFile.redoes;
    order.appointedAt = caseFile.wishedAt;
    caseFile.orders << order;
    return caseFile;
}

Bars MarkPrinted::bars(const CaseFile& caseFile, const StepContext&)
{
    const auto* order = caseFile.lastOrder();
    if (!order)
        return bar(Refusal::Code::OrderNotIssued, "S4-三-二-1-b");
    return notBackfilled(*order);
}

Taken MarkPrinted::take(CaseFile caseFile, const MarkPrinted& input, const StepContext& context)
{
    const auto* standing = caseFile.standingOrder();
    const int ordinal = input.order.value_or(standing ? standing->ordinal : caseFile.lastOrder()->ordinal);
    const auto order = std::ranges::find(caseFile.orders, ordinal, &DispatchOrder::ordinal);
    if (order == caseFile.orders.end())
        return refuse(Refusal::Code::OrderNotIssued, "S4-三-二-1-b");
    if (!order->printedAt)
        order->printedAt = context.now;
    ++order->printCount;
    return caseFile;
}

Bars NotifyTeam::bars(const CaseFile& caseFile, const StepContext&)
{
    if (auto refusal = noOpenOrder(caseFile, notifying))
        return refusal;
    if (caseFile.openOrder()->notifiedAt)
        return bar(Refusal::Code::AlreadyDone, notifying);
    return std::nullopt;
}

Taken NotifyTeam::take(CaseFile caseFile, const NotifyTeam& input, const StepContext& context)
{
    auto& order = *caseFile.openOrder();
    if (!context.facts.personKnown)
        return refuse(Refusal::Code::PersonUnknown, notifying, {QStringLiteral("assignee")});
    const auto earliest = order.redoes.isEmpty() ? caseFile.happenedAt : *order.issuedAt;
    const auto time = eventTime(input.notifiedAt, earliest, context, "notifiedAt");
    if (!time)
        return std::unexpected(time.error());
    order.notifiedAt = *time;
    if (input.assignee)
        order.assignee = *input.assignee;
    return caseFile;
}

Bars Appoint::bars(const CaseFile& caseFile, const StepContext&)
{
    constexpr auto clause = "S4-三-二-1-d";
    if (auto refusal = noOpenOrder(caseFile, clause))
        return refusal;
    if (caseFile.openOrder()->arrivedAt)
        return wrongState(caseFile, clause);
    return std::nullopt;
}

Taken Appoint::take(CaseFile caseFile, const Appoint& input, const StepContext&)
{
    if (!input.appointedAt.isValid() || input.appointedAt < caseFile.happenedAt)
        return refuse(Refusal::Code::FieldInvalid, "S4-三-二-1-d", {QStringLiteral("appointedAt")});
    auto& order = *caseFile.openOrder();
    order.appointedAt = input.appointedAt;
    order.wishedBy = input.wishedBy;
    return caseFile;
}

Bars Decline::bars(const CaseFile& caseFile, const StepContext&)
{
    return notAwaitingWork(caseFile, "R-figures");
}

Taken Decline::take(CaseFile caseFile, const Decline& input, const StepContext& context)
{
    if (auto refusal = missing(input.reason, "reason", "R-figures"))
        return std::unexpected(*refusal);
    auto& order = *caseFile.openOrder();
    const auto earliest = std::max(order.lastEvent(), caseFile.happenedAt);
    const auto time = eventTime(input.declinedAt, earliest, context, "declinedAt");
    if (!time)
        return std::unexpected(time.error());
    if (order.onHold())
        order.holds.last().until = *time;
    order.declinedAt = *time;
    order.endReason = input.reason;
    return caseFile;
}

Bars VoidOrder::bars(const CaseFile& caseFile, const StepContext&)
{
    return notAwaitingWork(caseFile, "R-figures");
}

Taken VoidOrder::take(CaseFile caseFile, const VoidOrder& input, const StepContext& context)
{
    if (auto refusal = missing(input.reason, "reason", "R-figures"))
        return std::unexpected(*refusal);
    auto& order = *caseFile.openOrder();
    order.voidedAt = context.now;
    order.endReason = input.reason;
    return caseFile;
}

} // namespace guitai
