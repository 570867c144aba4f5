// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/returning.h"

#include "core/steps/event_time.h"
#include "core/steps/order_bars.h"

namespace guitai {

namespace {

constexpr auto returning = "S4-五-一-2-a";
constexpr auto revisiting = "S4-五-一-2-b";

} // namespace

Bars ReturnOrder::bars(const CaseFile& caseFile, const StepContext&)
{
    if (auto refusal = noOpenOrder(caseFile, returning))
        return refusal;
    const auto& order = *caseFile.openOrder();
    if (order.returnedAt)
        return bar(Refusal::Code::AlreadyDone, returning);
    if (!order.completedAt)
        return wrongState(caseFile, returning);
    if (auto refusal = notBackfilled(order))
        return refusal;
    if (!order.printedAt)
        return bar(Refusal::Code::NotPrinted, "S4-三-二-1-b");
    return std::nullopt;
}

Taken ReturnOrder::take(CaseFile caseFile, const ReturnOrder& input, const StepContext& context)
{
    auto& order = *caseFile.openOrder();
    const auto time = eventTime(input.returnedAt, *order.completedAt, context, "returnedAt");
    if (!time)
        return std::unexpected(time.error());
    order.returnedAt = *time;
    order.ownerSigned |= input.ownerSigned;
    if (input.ownerOpinion)
        order.ownerOpinion = input.ownerOpinion;
    return caseFile;
}

Bars RecordRevisit::bars(const CaseFile& caseFile, const StepContext& context)
{
    if (auto refusal = noOpenOrder(caseFile, revisiting))
        return refusal;
    const auto& order = *caseFile.openOrder();
    if (!order.returnedAt)
        return bar(Refusal::Code::NotReturned, revisiting);
    if (order.answeredRevisit())
        return bar(Refusal::Code::AlreadyDone, revisiting);
    // 谁受理,谁跟进,谁回访, unless the site leaves it to the area manager (docs/readings.md).
    const bool mine =
        context.facts.areaManagerRevisits ? context.has(Role::AreaManager) : context.actor == caseFile.owner;
    if (!mine && !context.has(Role::SiteDirector))
        return bar(Refusal::Code::NotYourRole, revisiting,
                   {context.procedure.label(QStringLiteral("role.areaManager"))});
    return std::nullopt;
}

Taken RecordRevisit::take(CaseFile caseFile, const RecordRevisit& input, const StepContext& context)
{
    if (input.answered && !input.satisfaction)
        return refuse(Refusal::Code::FieldMissing, revisiting, {QStringLiteral("satisfaction")});
    auto& order = *caseFile.openOrder();
    const auto time = eventTime(input.revisitedAt, order.lastEvent(), context, "revisitedAt");
    if (!time)
        return std::unexpected(time.error());
    order.revisits << Revisit{.at = *time,
                              .by = context.actor,
                              .way = input.way,
                              .answered = input.answered,
                              .satisfaction = input.answered ? input.satisfaction : std::nullopt,
                              .result = input.result};
    return caseFile;
}

} // namespace guitai
