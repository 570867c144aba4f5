// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/importing.h"

#include <algorithm>

namespace guitai {

namespace {

constexpr auto importing = "R-import";

DispatchOrder importedOrder(const ImportRepair& input, const StepContext& context)
{
    DispatchOrder order;
    order.number = context.facts.orderNumber;
    order.issuedAt = input.registeredAt;
    order.issuedBy = context.actor;
    order.repairClass = input.repairClass;
    order.redoes = input.redoes;
    order.notifiedAt = input.notifiedAt;
    order.arrivedAt = input.arrivedAt;
    order.completedAt = input.completedAt;
    order.returnedAt = input.returnedAt;
    order.labour = input.fee;
    if (input.revisitedAt)
        order.revisits << Revisit{.at = *input.revisitedAt,
                                  .by = context.actor,
                                  .way = ContactWay::Phone,
                                  .answered = input.satisfaction.has_value(),
                                  .satisfaction = input.satisfaction,
                                  .result = {}};
    return order;
}

Judgement importedJudgement(const QString& bearer, const Procedure& procedure)
{
    QString written = bearer.trimmed();
    written.replace(QStringLiteral("基金"), QStringLiteral("资金")); // its name before 2008, and in the regulation
    Judgement judgement;
    for (const auto& name : tokens<Bearer>()) {
        const auto label = procedure.label(QStringLiteral("bearer.") + name);
        if (!written.isEmpty() && (label.contains(written) || written.contains(label)))
            judgement.bearer = *fromToken<Bearer>(name);
        if (label == written)
            break;
    }
    judgement.paid = isPaid(judgement.bearer);
    return judgement;
}

} // namespace

Bars ImportRepair::bars(const CaseFile&, const StepContext&)
{
    return std::nullopt;
}

Taken ImportRepair::take(CaseFile caseFile, const ImportRepair& input, const StepContext& context)
{
    if (!input.registeredAt.isValid())
        return refuse(Refusal::Code::FieldMissing, importing, {QStringLiteral("registeredAt")});
    if (input.key.isEmpty())
        return refuse(Refusal::Code::FieldMissing, importing, {QStringLiteral("key")});
    caseFile.id = context.facts.caseId;
    caseFile.number = context.facts.caseNumber;
    caseFile.site = context.facts.site;
    caseFile.ruleset = context.rulesDigest;
    caseFile.procedure = context.procedure.id;
    caseFile.happenedAt = input.registeredAt;
    caseFile.registeredAt = input.registeredAt;
    caseFile.receiver = context.actor;
    caseFile.owner = context.actor;
    caseFile.place = context.facts.place;
    if (!caseFile.place.room)
        caseFile.place.text = input.place; // an unknown room stays as it was written
    caseFile.reporterName = input.reporterName;
    caseFile.reporterPhone = input.reporterPhone;
    const Part* part = context.procedure.partCalled(input.part);
    caseFile.part = part ? part->id : input.part;
    caseFile.item = input.item;
    caseFile.repairClass = input.repairClass;
    caseFile.scope = part ? part->scope : Scope::Unclear;
    caseFile.emergency = input.repairClass == RepairClass::Urgent;
    caseFile.judgement = importedJudgement(input.bearer, context.procedure);
    caseFile.redoes = input.redoes;
    caseFile.orders << importedOrder(input, context);
    caseFile.source = LedgerSource{.batch = input.batch, .row = input.row, .key = input.key, .bearer = input.bearer};
    const QDateTime last = caseFile.orders.last().lastEvent();
    caseFile.closedAt = last.isValid() ? std::max(last, input.registeredAt) : input.registeredAt;
    return caseFile;
}

Bars WithdrawImport::bars(const CaseFile& caseFile, const StepContext&)
{
    if (!caseFile.source)
        return bar(Refusal::Code::NothingToTakeBack, importing);
    if (caseFile.revision != 1)
        return bar(Refusal::Code::AlreadyDone, importing);
    return std::nullopt;
}

Taken WithdrawImport::take(CaseFile caseFile, const WithdrawImport& input, const StepContext& context)
{
    caseFile.voidedAt = context.now;
    caseFile.endReason = input.reason;
    return caseFile;
}

} // namespace guitai
