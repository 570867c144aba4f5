// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/intake_desk.h"

#include "core/base/shortened.h"
#include "core/service/naming.h"

#include <QJsonDocument>

namespace guitai {

namespace {

/// A fault that comes back within this many days is asked about: rework, or a new one?
constexpr int reworkDays = 30;

RegisterEmergency emergencyOf(const Call& call)
{
    RegisterEmergency step;
    step.happenedAt = call.happenedAt;
    step.notifiedAt = call.notifiedAt;
    step.assignee = call.assignee;
    step.room = call.report.room;
    step.estate = call.report.estate;
    step.place = call.report.place;
    step.description = call.report.description;
    step.reporterName = call.report.reporterName;
    step.reporterPhone = call.report.reporterPhone;
    return step;
}

/// What papers and lists call the fault: the first line of what was written down.
QString titleOf(const QString& description)
{
    constexpr qsizetype mostCharacters = 40;
    const QString line = description.trimmed().section(u'\n', 0, 0).trimmed();
    return line.size() <= mostCharacters ? line : shortened(line, mostCharacters - 1);
}

QList<AnyCaseStep> stepsOf(const Call& call, bool withOrder)
{
    if (call.emergency)
        return {emergencyOf(call)};
    RegisterRepair report = call.report;
    if (report.item.isEmpty())
        report.item = titleOf(report.description);
    QList<AnyCaseStep> steps{report};
    if (call.overruledTo)
        steps << OverruleBearer{.bearer = *call.overruledTo, .reason = call.overruleReason};
    if (withOrder)
        steps << IssueOrder{.assignee = call.assignee};
    return steps;
}

/// The steps one after the other on `caseFile`; it is left before the one that is refused.
std::optional<Refusal> rehearse(CaseFile& caseFile, const QList<AnyCaseStep>& steps, const StepContext& context)
{
    for (const auto& step : steps) {
        auto taken = take(caseFile, step, context);
        if (!taken)
            return taken.error();
        caseFile = std::move(*taken);
    }
    return std::nullopt;
}

QList<PartTerms> termsOf(const PlaceFacts& place, const Procedure& procedure)
{
    QList<PartTerms> all;
    for (const auto& part : procedure.parts) {
        const auto* contractor = place.contractor(part.id);
        const auto warranty =
            procedure.warranty(part, place.contractTerm(part.id), contractor ? contractor->term : QString());
        const auto ends =
            warrantyEnds(warranty, place.acceptedOn(), place.room ? place.room->handedOverOn : std::nullopt);
        if (ends.contractor || ends.developer)
            all << PartTerms{part.id, part.label, ends, contractor ? std::optional(*contractor) : std::nullopt};
    }
    return all;
}

} // namespace

bool Call::isBlank() const
{
    Call bare = *this;
    bare.report.channel = Channel::Phone;
    bare.report.reporterKind = ResidentKind::Owner;
    bare.report.estate = std::nullopt;
    bare.report.feeStandard.clear();
    bare.assignee = std::nullopt;
    bare.emergency = false;
    bare.happenedAt = std::nullopt;
    bare.notifiedAt = std::nullopt;
    return bare == Call{};
}

Call Call::nextFault() const
{
    Call next{.typed = typed};
    next.report.channel = report.channel;
    next.report.room = report.room;
    next.report.estate = report.estate;
    next.report.place = report.place;
    next.report.resident = report.resident;
    next.report.reporterName = report.reporterName;
    next.report.reporterPhone = report.reporterPhone;
    next.report.reporterKind = report.reporterKind;
    return next;
}

QList<RoomCase> RoomSheet::openOf(const QString& part) const
{
    QList<RoomCase> same;
    std::ranges::copy_if(open, std::back_inserter(same), [&](const RoomCase& each) { return each.part == part; });
    return same;
}

QList<RoomCase> RoomSheet::mendedLately(const QString& part, const QDateTime& now) const
{
    QList<RoomCase> same;
    std::ranges::copy_if(ended, std::back_inserter(same), [&](const RoomCase& each) {
        return each.part == part && each.completedAt && each.completedAt->addDays(reworkDays) >= now;
    });
    return same;
}

IntakeDesk::IntakeDesk(Office& office)
    : m_office(office), m_cases(office), m_query(office.database()), m_drafts(office.database())
{}

Result<CallCheck> IntakeDesk::check(const Call& call, StaffId actor)
{
    const auto steps = stepsOf(call, false);
    const auto context = m_cases.opening(steps.first(), actor);
    if (!context)
        return std::unexpected(context.error());
    CallCheck check;
    check.judged = !call.emergency && context->procedure.part(call.report.part);
    CaseFile opened;
    check.registering = rehearse(opened, steps, *context);
    check.preview = check.registering ? drafted({}, call.report, *context) : opened;
    if (call.overruledTo && !check.preview.overruled)
        check.preview.overruled =
            Overrule{.bearer = *call.overruledTo, .reason = call.overruleReason, .by = actor, .at = context->now};
    if (!check.registering && !call.emergency)
        check.ordering = rehearse(opened, {IssueOrder{.assignee = call.assignee}}, *context);
    return check;
}

Result<std::optional<RoomSheet>> IntakeDesk::room(RoomId id)
{
    auto place = placeFacts(m_office, id);
    const auto rules = m_office.rules();
    auto residents = Naming(m_office).residentsOf(id);
    auto cases = m_query.casesOf(id);
    if (!place || !*place)
        return place ? Result<std::optional<RoomSheet>>(std::nullopt) : std::unexpected(place.error());
    if (!rules || !residents || !cases)
        return std::unexpected(!rules ? rules.error() : residents ? cases.error() : residents.error());
    RoomSheet sheet{.place = std::move(**place), .residents = std::move(*residents)};
    if (const auto* procedure = (*rules)->rules.procedure(sheet.place.estate.procedure))
        sheet.terms = termsOf(sheet.place, *procedure);
    const QDateTime yearAgo = m_office.clock().now().addYears(-1);
    for (const auto& each : *cases) {
        (each.closedAt ? sheet.ended : sheet.open) << each;
        sheet.lastYear += each.registeredAt >= yearAgo ? 1 : 0;
        if (!sheet.lastAnswer)
            sheet.lastAnswer = each.satisfaction;
    }
    return sheet;
}

Result<void> IntakeDesk::keep(const QString& draft, const Call& call, StaffId staff)
{
    auto transaction = Transaction::begin(m_office.database());
    if (!transaction)
        return std::unexpected(transaction.error());
    const Draft row{.id = draft, .staff = staff, .at = m_office.clock().now(), .body = QString::fromUtf8(toJson(call))};
    if (auto put = m_drafts.put(row); !put)
        return put;
    return transaction->commit();
}

Result<void> IntakeDesk::drop(const QString& draft)
{
    auto transaction = Transaction::begin(m_office.database());
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto removed = m_drafts.remove(draft); !removed)
        return std::unexpected(removed.error());
    return transaction->commit();
}

Result<QList<KeptCall>> IntakeDesk::kept()
{
    const auto rows = m_drafts.list();
    if (!rows)
        return std::unexpected(rows.error());
    QList<KeptCall> calls;
    for (const auto& row : *rows)
        if (auto call = fromJson<Call>(QJsonDocument::fromJson(row.body.toUtf8()).object()))
            calls << KeptCall{row.id, row.staff, row.at, std::move(*call)};
    return calls;
}

Outcome<CaseFile> IntakeDesk::take(const QString& draft, const Call& call, StaffId actor, bool withOrder)
{
    return m_cases.take({.actor = actor, .steps = stepsOf(call, withOrder), .draft = draft});
}

} // namespace guitai
