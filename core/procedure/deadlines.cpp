// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/deadlines.h"

#include <algorithm>

namespace guitai {

namespace {

using When = std::optional<QDateTime>;

/// Hours run through nights and holidays; the last second is within.
QDateTime after(const QDateTime& start, const QString& length)
{
    const auto duration = Duration::parse(length);
    return start.addSecs(duration->seconds + qint64{duration->days} * 86'400);
}

Deadline deadline(DeadlineKind kind, int item, const ClockRule& rule, const QDateTime& start, const When& met)
{
    return {.item = item,
            .kind = kind,
            .clause = rule.clause,
            .startedAt = start,
            .targetAt = rule.target.isEmpty() ? When{} : after(start, rule.target),
            .limitAt = after(start, rule.limit),
            .metAt = met,
            .moved = 0,
            .ended = false};
}

/// T03 to T06 run from the notice, or from the later appointment that the resident wished.
QDateTime workStart(const DispatchOrder& order)
{
    const bool appointed = order.appointedAt && order.wishedBy == WishedBy::Resident;
    return appointed ? std::max(*order.appointedAt, *order.notifiedAt) : *order.notifiedAt;
}

/// Moves target and limit by every hold that began before each ran out. While one is open there is none.
void moveByHolds(Deadline& deadline, const QList<Hold>& holds)
{
    for (const auto& hold : holds) {
        if (!deadline.limitAt || hold.from > *deadline.limitAt)
            return;
        const bool aimed = deadline.targetAt && hold.from <= *deadline.targetAt;
        if (!hold.until) {
            deadline.limitAt.reset();
            if (aimed)
                deadline.targetAt.reset();
            return;
        }
        // Before the appointment nothing ran that could be stopped.
        const qint64 length = std::max(hold.from, deadline.startedAt).msecsTo(*hold.until);
        if (length <= 0)
            continue;
        deadline.limitAt = deadline.limitAt->addMSecs(length);
        if (aimed)
            deadline.targetAt = deadline.targetAt->addMSecs(length);
        deadline.moved += length;
    }
}

Deadline completion(const DispatchOrder& order, RepairClass repairClass, const Procedure& procedure)
{
    auto result = deadline(DeadlineKind::Complete, order.ordinal, procedure.clock(*completionClock(repairClass)),
                           workStart(order), order.completedAt);
    moveByHolds(result, order.holds);
    return result;
}

/// Whether by then T07 had been missed: nobody was told in time, or a told day had passed.
bool tellingLapsed(const DispatchOrder& order, const QDateTime& by, const Procedure& procedure)
{
    QDateTime due = after(*order.notifiedAt, procedure.clock(ClockRule::Name::TellSituation).limit);
    for (const auto& told : order.told) {
        if (told.at > by)
            break;
        if (due < told.at)
            return true;
        due = told.expected;
    }
    return due < by;
}

/// T07 runs for its classes, and stays where it was missed before the order was reclassified.
bool owesTelling(const DispatchOrder& order, const Procedure& procedure)
{
    return !completionClock(order.repairClass) ||
           std::ranges::any_of(order.reclassified, [&](const Reclassification& change) {
               return !completionClock(change.from) && tellingLapsed(order, change.at, procedure);
           });
}

/// T07: within 48 h the reporter is told; then the told day is the limit.
QList<Deadline> tellingDeadlines(const DispatchOrder& order, const QList<LogEntry>& log, const Procedure& procedure)
{
    const auto& rule = procedure.clock(ClockRule::Name::TellSituation);
    const When firstTold = order.told.isEmpty() ? When{} : order.told.first().at;
    // A repair that was done before anything had to be told has told by deed.
    QList<Deadline> result{deadline(DeadlineKind::TellSituation, order.ordinal, rule, *order.notifiedAt,
                                    firstTold ? firstTold : order.completedAt)};
    if (order.told.isEmpty())
        return result;
    result << Deadline{.item = order.ordinal,
                       .kind = DeadlineKind::ToldCompletion,
                       .clause = rule.clause,
                       .startedAt = order.told.last().at,
                       .targetAt = {},
                       .limitAt = order.told.last().expected,
                       .metAt = order.completedAt,
                       .moved = 0,
                       .ended = false};
    if (!order.completedAt && !completionClock(order.repairClass)) {
        QDateTime lastTold = order.told.last().at;
        for (const auto& entry : log)
            if (entry.topic == ContactTopic::Progress)
                lastTold = std::max(lastTold, entry.at);
        result << deadline(DeadlineKind::Update, order.ordinal, procedure.clock(ClockRule::Name::Update), lastTold, {});
    }
    return result;
}

QList<Deadline> orderDeadlines(const DispatchOrder& order, const CaseFile& caseFile, const Procedure& procedure)
{
    QList<Deadline> result;
    const QDateTime ordered = order.redoes.isEmpty() ? caseFile.happenedAt : *order.issuedAt;
    result << deadline(DeadlineKind::Notify, order.ordinal, procedure.clock(ClockRule::Name::Notify), ordered,
                       order.notifiedAt);
    if (!order.notifiedAt)
        return result;
    result << deadline(DeadlineKind::Arrive, order.ordinal, procedure.clock(ClockRule::Name::Arrive), workStart(order),
                       order.arrivedAt);
    const RepairClass repairClass = timedClass(order, procedure);
    if (completionClock(repairClass))
        result << completion(order, repairClass, procedure);
    if (owesTelling(order, procedure))
        result << tellingDeadlines(order, caseFile.log, procedure);
    if (order.completedAt)
        result << deadline(DeadlineKind::ReturnOrder, order.ordinal, procedure.clock(ClockRule::Name::ReturnOrder),
                           *order.completedAt, order.returnedAt);
    if (order.returnedAt) {
        const auto* revisit = order.answeredRevisit();
        result << deadline(DeadlineKind::Revisit, order.ordinal, procedure.clock(ClockRule::Name::Revisit),
                           *order.returnedAt, revisit ? When{revisit->at} : When{});
    }
    return result;
}

void end(QList<Deadline>& deadlines)
{
    for (auto& deadline : deadlines)
        deadline.ended = !deadline.metAt;
}

bool isRedone(const DispatchOrder& order, const CaseFile& caseFile)
{
    return !order.number.isEmpty() && std::ranges::any_of(caseFile.orders, [&](const DispatchOrder& later) {
        return later.ordinal > order.ordinal && later.redoes == order.number && !later.voidedAt;
    });
}

/// Nobody waits for an order that ended or is done again; one that is void or ended before anybody came is
/// left out of every figure.
void dropEnded(QList<Deadline>& deadlines, const DispatchOrder& order, const CaseFile& caseFile)
{
    if (order.voidedAt || (order.declinedAt && !order.arrivedAt))
        deadlines.clear();
    else if (order.declinedAt || isRedone(order, caseFile))
        end(deadlines);
}

} // namespace

std::optional<ClockRule::Name> completionClock(RepairClass repairClass)
{
    switch (repairClass) {
    case RepairClass::Minor:
    case RepairClass::Urgent:
    case RepairClass::SharedMinor:
        return ClockRule::Name::CompleteMinor;
    case RepairClass::General:
        return ClockRule::Name::CompleteGeneral;
    case RepairClass::Major:
    case RepairClass::OutsideSpecialist:
    case RepairClass::RemoteParts:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

RepairClass timedClass(const DispatchOrder& order, const Procedure& procedure)
{
    if (!order.notifiedAt)
        return order.repairClass;
    for (const auto& change : order.reclassified) {
        if (!completionClock(change.from))
            continue;
        const auto limit = completion(order, change.from, procedure).limitAt;
        if (limit && *limit < change.at)
            return change.from;
    }
    return order.repairClass;
}

QList<Deadline> deadlinesOf(const CaseFile& caseFile, const Procedure& procedure)
{
    QList<Deadline> result;
    if (caseFile.voidedAt)
        return result;
    if (caseFile.feedbackAt)
        result << Deadline{.item = 0,
                           .kind = DeadlineKind::Feedback,
                           .clause = QString::fromUtf8("S4-三-二-4-b"),
                           .startedAt = caseFile.registeredAt,
                           .targetAt = {},
                           .limitAt = caseFile.feedbackAt,
                           .metAt = caseFile.feedbackToldAt,
                           .moved = 0,
                           .ended = false};
    if (!caseFile.standingOrder() && !caseFile.closedAt)
        result << deadline(DeadlineKind::Notify, static_cast<int>(caseFile.orders.size()) + 1,
                           procedure.clock(ClockRule::Name::Notify), caseFile.happenedAt, {});
    for (const auto& order : caseFile.orders) {
        auto ofOrder = orderDeadlines(order, caseFile, procedure);
        dropEnded(ofOrder, order, caseFile);
        result << ofOrder;
    }
    if (caseFile.closedAt)
        end(result);
    return result;
}

} // namespace guitai
