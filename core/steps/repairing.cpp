// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/repairing.h"

#include "core/procedure/deadlines.h"
#include "core/steps/event_time.h"
#include "core/steps/order_bars.h"

namespace guitai {

namespace {

constexpr auto arriving = "S4-四-一-1-a";
constexpr auto completing = "S4-四-一-2-a";
constexpr auto telling = "S4-四-一-2-c";
constexpr auto holding = "R-holds";

/// Far above any repair, far below what sums could not hold.
constexpr qint64 mostThousandths = 1'000'000'000;
constexpr Money highestPrice{1'000'000'000};

bool isAmount(Money money)
{
    return money >= Money{} && money <= highestPrice;
}

/// The member that keeps it from being a material; null for none.
const char* faultOf(const Material& material)
{
    if (material.name.trimmed().isEmpty())
        return "name";
    if (material.quantity <= 0 || material.quantity > mostThousandths)
        return "quantity";
    return isAmount(material.price) ? nullptr : "price";
}

/// Names the row, which is one of many.
Bars faultyMaterial(const QList<Material>& materials)
{
    for (qsizetype i = 0; i < materials.size(); ++i)
        if (const char* member = faultOf(materials[i]))
            return bar(Refusal::Code::FieldInvalid, "S4-三-二-1-a",
                       {QStringLiteral("materials[%1].%2").arg(i).arg(QLatin1String(member))});
    return std::nullopt;
}

} // namespace

Bars RecordArrival::bars(const CaseFile& caseFile, const StepContext&)
{
    if (auto refusal = noOpenOrder(caseFile, arriving))
        return refusal;
    const auto& order = *caseFile.openOrder();
    if (order.arrivedAt)
        return bar(Refusal::Code::AlreadyDone, arriving);
    if (!order.notifiedAt)
        return wrongState(caseFile, arriving);
    return std::nullopt;
}

Taken RecordArrival::take(CaseFile caseFile, const RecordArrival& input, const StepContext& context)
{
    auto& order = *caseFile.openOrder();
    if (!context.facts.personKnown)
        return refuse(Refusal::Code::PersonUnknown, arriving, {QStringLiteral("repairer")});
    const auto time = eventTime(input.arrivedAt, *order.notifiedAt, context, "arrivedAt");
    if (!time)
        return std::unexpected(time.error());
    order.arrivedAt = *time;
    if (input.repairer)
        order.assignee = *input.repairer;
    return caseFile;
}

Bars PutOnHold::bars(const CaseFile& caseFile, const StepContext&)
{
    return notAtWork(caseFile, holding);
}

Taken PutOnHold::take(CaseFile caseFile, const PutOnHold& input, const StepContext& context)
{
    if (input.reason == HoldReason::MissingParts)
        return refuse(Refusal::Code::MissingPartsAreNoHold, holding);
    if (auto refusal = missing(input.note, "note", holding))
        return std::unexpected(*refusal);
    auto& order = *caseFile.openOrder();
    const auto time = eventTime(input.from, order.lastEvent(), context, "from");
    if (!time)
        return std::unexpected(time.error());
    order.holds << Hold{.from = *time, .until = {}, .reason = input.reason, .note = input.note};
    return caseFile;
}

Bars Resume::bars(const CaseFile& caseFile, const StepContext&)
{
    if (auto refusal = noOpenOrder(caseFile, holding))
        return refusal;
    return caseFile.openOrder()->onHold() ? std::nullopt : bar(Refusal::Code::NotOnHold, holding);
}

Taken Resume::take(CaseFile caseFile, const Resume& input, const StepContext& context)
{
    auto& hold = caseFile.openOrder()->holds.last();
    const auto time = eventTime(input.resumedAt, hold.from, context, "resumedAt");
    if (!time)
        return std::unexpected(time.error());
    hold.until = *time;
    return caseFile;
}

Bars Reclassify::bars(const CaseFile& caseFile, const StepContext&)
{
    if (auto refusal = noOpenOrder(caseFile, completing))
        return refusal;
    return caseFile.openOrder()->completedAt ? Bars(wrongState(caseFile, completing)) : std::nullopt;
}

Taken Reclassify::take(CaseFile caseFile, const Reclassify& input, const StepContext& context)
{
    if (auto refusal = missing(input.reason, "reason", completing))
        return std::unexpected(*refusal);
    auto& order = *caseFile.openOrder();
    if (order.repairClass == input.to)
        return refuse(Refusal::Code::SameClass, completing);
    order.reclassified << Reclassification{
        .at = context.now, .from = order.repairClass, .to = input.to, .reason = input.reason};
    order.repairClass = input.to;
    caseFile.repairClass = input.to;
    return caseFile;
}

Bars TellExpected::bars(const CaseFile& caseFile, const StepContext& context)
{
    if (auto refusal = noOpenOrder(caseFile, telling))
        return refusal;
    const auto& order = *caseFile.openOrder();
    if (!order.notifiedAt || order.completedAt || completionClock(order.repairClass))
        return wrongState(caseFile, telling);
    if (!order.told.isEmpty() && order.told.last().expected < context.now)
        return bar(Refusal::Code::LateRenewal, telling);
    return std::nullopt;
}

Taken TellExpected::take(CaseFile caseFile, const TellExpected& input, const StepContext& context)
{
    if (auto refusal = missing(input.situation, "situation", telling))
        return std::unexpected(*refusal);
    auto& order = *caseFile.openOrder();
    const auto earliest = order.told.isEmpty() ? *order.notifiedAt : order.told.last().at;
    const auto time = eventTime(input.toldAt, earliest, context, "toldAt");
    if (!time)
        return std::unexpected(time.error());
    if (!input.expected.isValid() || input.expected < *time)
        return refuse(Refusal::Code::FieldInvalid, telling, {QStringLiteral("expected")});
    order.told << ToldCompletion{.at = *time, .expected = input.expected, .situation = input.situation};
    return caseFile;
}

Bars Complete::bars(const CaseFile& caseFile, const StepContext&)
{
    return notAtWork(caseFile, completing);
}

Taken Complete::take(CaseFile caseFile, const Complete& input, const StepContext& context)
{
    if (input.findings.trimmed().isEmpty())
        return refuse(Refusal::Code::FindingsMissing, completing, {QStringLiteral("findings")});
    if (auto refusal = faultyMaterial(input.materials))
        return std::unexpected(*refusal);
    if (!isAmount(input.labour))
        return refuse(Refusal::Code::FieldInvalid, "S4-三-二-1-a", {QStringLiteral("labour")});
    auto& order = *caseFile.openOrder();
    const auto time = eventTime(input.completedAt, order.lastEvent(), context, "completedAt");
    if (!time)
        return std::unexpected(time.error());
    order.completedAt = *time;
    order.findings = input.findings;
    order.materials = input.materials;
    order.labour = input.labour;
    order.ownerSigned = input.ownerSigned;
    order.ownerOpinion = input.ownerOpinion;
    // The judgement may have changed since the order went out (S4-三-二-3-d).
    if (order.total() > Money{})
        if (auto refusal = payerNotTold(caseFile))
            return std::unexpected(*refusal);
    return caseFile;
}

Bars Rework::bars(const CaseFile& caseFile, const StepContext&)
{
    constexpr auto clause = "S4-四-一-1-c";
    if (auto refusal = noOpenOrder(caseFile, clause))
        return refusal;
    if (!caseFile.openOrder()->completedAt)
        return wrongState(caseFile, clause);
    return notBackfilled(*caseFile.openOrder()); // without its number it could not be named
}

Taken Rework::take(CaseFile caseFile, const Rework& input, const StepContext& context)
{
    if (auto refusal = missing(input.reason, "reason", "S4-四-一-1-c"))
        return std::unexpected(*refusal);
    if (!context.facts.personKnown)
        return refuse(Refusal::Code::PersonUnknown, "S4-四-一-1-c", {QStringLiteral("assignee")});
    const DispatchOrder done = *caseFile.openOrder();
    DispatchOrder order;
    order.ordinal = static_cast<int>(caseFile.orders.size()) + 1;
    order.number = context.facts.orderNumber;
    order.issuedAt = context.now;
    order.issuedBy = context.actor;
    order.repairClass = done.repairClass;
    order.redoes = done.number;
    order.assignee = input.assignee.value_or(done.assignee);
    order.unit = done.unit;
    caseFile.orders << order;
    caseFile.log << LogEntry{.at = context.now, .by = context.actor, .note = true, .text = input.reason};
    return caseFile;
}

} // namespace guitai
