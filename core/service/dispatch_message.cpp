// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dispatch_message.h"

#include "core/base/duration.h"
#include "core/base/joined.h"
#include "core/service/case_words.h"
#include "core/service/sentences.h"

#include <QCoreApplication>

namespace guitai {

namespace {

QString say(const char* text, const QStringList& values)
{
    return filled(QCoreApplication::translate("guitai::DispatchMessage", text), values);
}

/// The promise that runs (T03), or the one that will once the team has this message.
QString arrival(const CaseFile& caseFile, const DispatchOrder& order, const Procedure& procedure, const QTimeZone& zone)
{
    const auto shown = [&](const QDateTime& at) { return at.toTimeZone(zone).toString(QStringLiteral("MM-dd HH:mm")); };
    for (const auto& deadline : caseFile.deadlines)
        if (deadline.kind == DeadlineKind::Arrive && deadline.item == order.ordinal && deadline.limitAt)
            return say(QT_TRANSLATE_NOOP("guitai::DispatchMessage", "Be there by: %1"), {shown(*deadline.limitAt)});
    if (order.appointedAt)
        return say(QT_TRANSLATE_NOOP("guitai::DispatchMessage", "Appointed for: %1"), {shown(*order.appointedAt)});
    const auto limit = Duration::parse(procedure.clock(ClockRule::Name::Arrive).limit);
    return say(QT_TRANSLATE_NOOP("guitai::DispatchMessage", "Be there within %1 minutes"),
               {QString::number(limit->seconds / 60)});
}

QString faultOf(const CaseFile& caseFile)
{
    QStringList words{caseFile.item, caseFile.description};
    words.removeDuplicates();
    return joinedByDots(words);
}

} // namespace

Outcome<QString> dispatchMessage(Office& office, const CaseFile& caseFile, const QTimeZone& zone)
{
    const auto* order = caseFile.openOrder();
    if (!order)
        return std::unexpected(Trouble(Refusal{Refusal::Code::OrderNotIssued, QStringLiteral("S4-三-二-1-b"), {}}));
    const auto procedure = procedureOf(office, caseFile);
    const auto assignee = office.staff.find(order->assignee);
    if (!procedure || !assignee)
        return std::unexpected(Trouble(procedure ? assignee.error() : procedure.error()));
    QStringList lines{
        say(QT_TRANSLATE_NOOP("guitai::DispatchMessage", "[Dispatch] %1 · %2"),
            {order->number.isEmpty() ? caseFile.number : order->number, word(**procedure, order->repairClass)}),
        say(QT_TRANSLATE_NOOP("guitai::DispatchMessage", "Where: %1"), {caseFile.place.text}),
        say(QT_TRANSLATE_NOOP("guitai::DispatchMessage", "What: %1"), {faultOf(caseFile)})};
    if (!order->arrivedAt)
        lines << arrival(caseFile, *order, **procedure, zone);
    const QString who = !order->unit.isEmpty() ? order->unit : *assignee ? (*assignee)->name : QString();
    if (!who.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("guitai::DispatchMessage", "Who: %1"), {who});
    if (caseFile.paid() && !caseFile.feeStandard.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("guitai::DispatchMessage", "Fee: %1"), {caseFile.feeStandard});
    return lines.join(u'\n');
}

} // namespace guitai
