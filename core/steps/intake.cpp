// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/intake.h"

#include "core/steps/event_time.h"

#include <QTimeZone>

namespace guitai {

namespace {

constexpr auto fourFields = "S4-三-二-0-c";

RepairClass usualClass(Scope scope)
{
    switch (scope) {
    case Scope::OwnPart:
        return RepairClass::Minor;
    case Scope::SharedFacility:
        return RepairClass::SharedMinor;
    case Scope::Unclear:
    case Scope::BuildingQuality:
    case Scope::DeveloperLegacy:
        return RepairClass::General;
    }
    Q_UNREACHABLE();
}

Bars lacking(const Report& report, const StepContext& context)
{
    if (auto refusal = missing(report.reporterName, "reporterName", fourFields))
        return refusal;
    if (auto refusal = missing(report.reporterPhone, "reporterPhone", fourFields))
        return refusal;
    if (auto refusal = missing(report.item + report.description, "item", fourFields))
        return refusal;
    if (auto refusal = missing(report.part, "part", "S4-三-二-0-d"))
        return refusal;
    if (!context.procedure.part(report.part))
        return bar(Refusal::Code::UnknownPart, "S4-三-二-0-d", {report.part});
    return std::nullopt;
}

/// What is promised or wished lies after the call.
Bars promisedTooEarly(const Report& report, const QDateTime& called)
{
    const auto early = [&](const std::optional<QDateTime>& time) { return time && *time < called; };
    if (early(report.wishedAt))
        return bar(Refusal::Code::FieldInvalid, "S4-三-二-1-d", {QStringLiteral("wishedAt")});
    if (early(report.expectedAt))
        return bar(Refusal::Code::FieldInvalid, "S4-三-二-2-a", {QStringLiteral("expectedAt")});
    if (early(report.feedbackAt))
        return bar(Refusal::Code::FieldInvalid, "S4-三-二-4-b", {QStringLiteral("feedbackAt")});
    return std::nullopt;
}

/// The report of an emergency as it stands: nothing that was said at the call or logged since has to be typed again.
Report withKnown(Report report, const CaseFile& caseFile)
{
    if (report.reporterName.isEmpty())
        report.reporterName = caseFile.reporterName;
    if (report.reporterPhone.isEmpty())
        report.reporterPhone = caseFile.reporterPhone;
    if (report.description.isEmpty())
        report.description = caseFile.description;
    if (!report.repairClass)
        report.repairClass = caseFile.repairClass;
    report.feeTold |= caseFile.feeTold;
    report.acknowledged |= caseFile.acknowledged;
    if (!report.expectedAt)
        report.expectedAt = caseFile.expectedAt;
    if (!report.feedbackAt)
        report.feedbackAt = caseFile.feedbackAt;
    return report;
}

Bars lackingPlace(const std::optional<RoomId>& room, const QString& place, const StepContext& context)
{
    if (room && context.facts.place.room != room)
        return bar(Refusal::Code::RoomUnknown, fourFields);
    if (!room && (place.trimmed().isEmpty() || !context.facts.place.estate))
        return bar(Refusal::Code::FieldMissing, fourFields, {QStringLiteral("room")});
    return std::nullopt;
}

/// Which of the estates is meant stands before a place in words.
QString joined(const QString& estate, const QString& place)
{
    return estate.isEmpty() || place.startsWith(estate) ? place : estate + u' ' + place;
}

void open(CaseFile& caseFile, const QString& place, const StepContext& context)
{
    caseFile.id = context.facts.caseId;
    caseFile.number = context.facts.caseNumber;
    caseFile.site = context.facts.site;
    caseFile.ruleset = context.rulesDigest;
    caseFile.procedure = context.procedure.id;
    caseFile.receiver = context.actor;
    caseFile.owner = context.actor; // 谁受理，谁跟进 (S4-五-一-1-a)
    caseFile.place = context.facts.place;
    if (!caseFile.place.room)
        caseFile.place.text = joined(context.facts.place.text, place.trimmed());
}

void write(CaseFile& caseFile, const Report& report, const StepContext& context)
{
    const Part& part = *context.procedure.part(report.part);
    const auto fees = context.rules.feesOf(part.id);
    caseFile.resident = report.resident;
    caseFile.reporterName = report.reporterName.trimmed();
    caseFile.reporterPhone = report.reporterPhone.trimmed();
    caseFile.reporterKind = report.reporterKind;
    caseFile.part = part.id;
    caseFile.item = report.item;
    caseFile.description = report.description;
    caseFile.scope = report.scope.value_or(part.scope);
    caseFile.cause = report.cause;
    caseFile.disputed = report.disputed;
    caseFile.repairClass = report.repairClass.value_or(usualClass(caseFile.scope));
    caseFile.feeStandard = !report.feeStandard.isEmpty() || fees.isEmpty() ? report.feeStandard : fees.first().text();
    caseFile.feeTold = report.feeTold;
    caseFile.acknowledged = report.acknowledged;
    caseFile.wishedAt = report.wishedAt;
    caseFile.expectedAt = report.expectedAt;
    caseFile.feedbackAt = report.feedbackAt;
    caseFile.judgement = judgementOf(caseFile, context);
}

} // namespace

QDate dayOf(const QDateTime& time, const StepContext& context)
{
    return time.toTimeZone(QTimeZone(context.facts.zone.toLatin1())).date();
}

Judgement judgementOf(const CaseFile& caseFile, const StepContext& context)
{
    const Part* part = context.procedure.part(caseFile.part);
    if (!part)
        return {};
    return judge({.scope = caseFile.scope,
                  .cause = caseFile.cause,
                  .disputed = caseFile.disputed,
                  .part = context.procedure.warranty(*part, context.facts.contractTerm, context.facts.contractorTerm),
                  .reportedOn = dayOf(caseFile.happenedAt, context),
                  .acceptedOn = context.facts.acceptedOn,
                  .handedOverOn = context.facts.handedOverOn,
                  .fundAfterWarranty = context.procedure.fundAfterWarranty});
}

CaseFile drafted(CaseFile caseFile, const RegisterRepair& input, const StepContext& context)
{
    open(caseFile, input.place, context);
    caseFile.channel = input.channel;
    caseFile.rings = input.rings;
    caseFile.happenedAt = context.now;
    caseFile.registeredAt = context.now;
    caseFile.redoes = input.redoes;
    if (context.procedure.part(input.part))
        write(caseFile, input, context);
    return caseFile;
}

Bars RegisterRepair::bars(const CaseFile&, const StepContext&)
{
    return std::nullopt;
}

Taken RegisterRepair::take(CaseFile caseFile, const RegisterRepair& input, const StepContext& context)
{
    if (auto refusal = lackingPlace(input.room, input.place, context))
        return std::unexpected(*refusal);
    if (auto refusal = lacking(input, context))
        return std::unexpected(*refusal);
    if (auto refusal = promisedTooEarly(input, context.now))
        return std::unexpected(*refusal);
    if (input.rings && *input.rings < 1)
        return refuse(Refusal::Code::FieldInvalid, "S4-三-二-0-a", {QStringLiteral("rings")});
    return drafted(std::move(caseFile), input, context);
}

Bars RegisterEmergency::bars(const CaseFile&, const StepContext&)
{
    return std::nullopt;
}

Taken RegisterEmergency::take(CaseFile caseFile, const RegisterEmergency& input, const StepContext& context)
{
    if (auto refusal = lackingPlace(input.room, input.place, context))
        return std::unexpected(*refusal);
    if (auto refusal = missing(input.description, "description", fourFields))
        return std::unexpected(*refusal);
    const auto happened = eventTime(input.happenedAt, {}, context, "happenedAt");
    if (!happened)
        return std::unexpected(happened.error());
    const auto notified = eventTime(input.notifiedAt, *happened, context, "notifiedAt");
    if (!notified)
        return std::unexpected(notified.error());
    if (!context.facts.personKnown)
        return refuse(Refusal::Code::PersonUnknown, "S4-三-二-5", {QStringLiteral("assignee")});
    open(caseFile, input.place, context);
    caseFile.emergency = true;
    caseFile.happenedAt = *happened;
    caseFile.registeredAt = context.now;
    caseFile.repairClass = RepairClass::Urgent;
    caseFile.description = input.description;
    caseFile.reporterName = input.reporterName;
    caseFile.reporterPhone = input.reporterPhone;
    DispatchOrder order;
    order.repairClass = RepairClass::Urgent;
    order.notifiedAt = *notified;
    order.assignee = input.assignee.value_or(StaffId{});
    caseFile.orders << order;
    return caseFile;
}

Bars Backfill::bars(const CaseFile& caseFile, const StepContext&)
{
    const auto* order = caseFile.lastOrder();
    if (!order || !caseFile.emergency || order->issuedAt || order->ended())
        return bar(Refusal::Code::AlreadyDone, "S4-三-二-5");
    return std::nullopt;
}

Taken Backfill::take(CaseFile caseFile, const Backfill& input, const StepContext& context)
{
    const Report report = withKnown(input, caseFile);
    if (auto refusal = lacking(report, context))
        return std::unexpected(*refusal);
    if (auto refusal = promisedTooEarly(report, caseFile.happenedAt))
        return std::unexpected(*refusal);
    write(caseFile, report, context);
    auto& order = caseFile.orders.last();
    order.number = context.facts.orderNumber;
    order.issuedAt = context.now;
    order.issuedBy = context.actor;
    if (order.repairClass != caseFile.repairClass) // a limit that has lapsed meanwhile stays missed
        order.reclassified << Reclassification{
            .at = context.now, .from = order.repairClass, .to = caseFile.repairClass, .reason = {}};
    order.repairClass = caseFile.repairClass;
    order.backfilled = true;
    return caseFile;
}

} // namespace guitai
