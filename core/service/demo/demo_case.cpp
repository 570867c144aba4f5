// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo_case.h"

#include "core/domain/liability.h"

#include <QTimeZone>

#include <algorithm>

namespace guitai {

namespace {

QDateTime minutes(const QDateTime& from, int count)
{
    return from.addSecs(qint64{60} * count);
}

/// The counter is open from 8 to 18; what would fall outside happens the next morning.
QDateTime inHours(const QDateTime& time)
{
    const QDateTime local = time.toTimeZone(QTimeZone("Asia/Shanghai"));
    const int hour = local.time().hour();
    if (hour >= 8 && hour < 18)
        return time;
    const QDate day = hour < 8 ? local.date() : local.date().addDays(1);
    const QTime morning(8, 10 + local.time().minute() / 2, local.time().second());
    return std::max(time, QDateTime(day, morning, local.timeZone()).toUTC());
}

bool isPromised(const CaseFile& caseFile)
{
    return promisesFeedback(caseFile.judgement.row) || caseFile.bearer() == Bearer::Undetermined;
}

} // namespace

DemoMove DemoCase::first(const QDateTime& at, Dice& dice) const
{
    const Resident* reporter = m_room.residents.isEmpty() ? nullptr : &m_room.residents.last();
    const QString name = reporter ? reporter->name : QStringLiteral("巡查保安");
    const QString phone = reporter ? reporter->phones.first() : QStringLiteral("13900000000");
    const StaffId receptionist = one(Role::Receptionist, dice);
    if (m_emergency)
        return {at, receptionist,
                RegisterEmergency{.happenedAt = minutes(at, -3),
                                  .notifiedAt = minutes(at, late(dice) ? 0 : -2),
                                  .assignee = one(Role::Repairer, dice),
                                  .room = m_room.id,
                                  .description = QString::fromUtf8(m_fault.item),
                                  .reporterName = name,
                                  .reporterPhone = phone}};
    RegisterRepair report = ordinaryReport(at, dice);
    report.reporterName = name;
    report.reporterPhone = phone;
    if (reporter) {
        report.resident = reporter->id;
        report.reporterKind = reporter->kind;
    }
    return {at, receptionist, report};
}

/// What is reported; first() adds by whom.
RegisterRepair DemoCase::ordinaryReport(const QDateTime& at, Dice& dice) const
{
    RegisterRepair report;
    report.channel = dice.chance(75) ? Channel::Phone : dice.chance(80) ? Channel::InPerson : Channel::LetterBox;
    if (report.channel == Channel::Phone)
        report.rings = late(dice) ? 5 : dice.between(1, 3);
    if (m_fault.shared) {
        report.estate = m_room.estate;
        report.place = m_room.corridor;
    } else {
        report.room = m_room.id;
    }
    report.part = QString::fromLatin1(m_fault.part);
    report.item = QString::fromUtf8(m_fault.item);
    report.scope = m_fault.scope;
    report.cause = m_fault.cause;
    report.disputed = m_fault.disputed;
    report.repairClass = m_fault.repairClass;
    report.feeTold = true;
    report.acknowledged = true;
    if (m_fault.shared)
        report.expectedAt = inHours(minutes(at, 60 * dice.between(4, 20)));
    else if (dice.chance(15))
        report.wishedAt = inHours(minutes(at, 60 * dice.between(2, 20)));
    return report;
}

/// What happens beside the road: a hand-over, a second opinion on who pays.
std::optional<DemoMove> DemoCase::besides(const CaseFile& caseFile, const QDateTime& now, Dice& dice)
{
    if (caseFile.offeredTo && !m_fate.handoverWaits)
        return DemoMove{minutes(now, dice.between(5, 40)), *caseFile.offeredTo, AcceptHandover{}};
    if (m_fate.handedOver && caseFile.openOrder()) {
        m_fate.handedOver = false;
        const auto people = m_archive.staff.value(Role::Receptionist);
        const StaffId to = people.first() == caseFile.owner ? people.last() : people.first();
        return DemoMove{minutes(now, 1), caseFile.owner, OfferHandover{.to = to, .note = QStringLiteral("交接班")}};
    }
    if (m_fate.overruled && !caseFile.part.isEmpty() && caseFile.openOrder()) {
        m_fate.overruled = false;
        return DemoMove{
            minutes(now, 1), one(Role::SiteDirector, dice),
            OverruleBearer{.bearer = Bearer::PropertyCompany, .reason = QStringLiteral("管理处主任同意免费维修")}};
    }
    return std::nullopt;
}

std::optional<DemoMove> DemoCase::next(const CaseFile& caseFile, const QDateTime& now, Dice& dice)
{
    if (caseFile.state == m_fate.staysIn)
        return std::nullopt;
    if (!caseFile.ended())
        if (auto move = besides(caseFile, now, dice))
            return move;
    switch (caseFile.state) {
    case CaseState::Registered:
        return fromRegistered(caseFile, now, dice);
    case CaseState::Issued:
        return fromIssued(caseFile, now, dice);
    case CaseState::Notified:
        return fromNotified(caseFile, now, dice);
    case CaseState::Arrived:
        return fromArrived(caseFile, now, dice);
    case CaseState::OnHold:
        return DemoMove{inHours(minutes(now, 60 * dice.between(4, 40))), one(Role::Receptionist, dice), Resume{}};
    case CaseState::Completed:
        return fromCompleted(caseFile, now, dice);
    case CaseState::Returned:
        return fromReturned(caseFile, now, dice);
    case CaseState::Revisited:
        return towardsClose(caseFile, now, dice);
    case CaseState::Declined:
        return DemoMove{inHours(minutes(now, dice.between(30, 600))), one(Role::Receptionist, dice),
                        CloseCase{.reason = CloseReason::OwnerDeclined}};
    case CaseState::Closed:
    case CaseState::Void:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

DemoMove DemoCase::fromRegistered(const CaseFile& caseFile, const QDateTime& now, Dice& dice) const
{
    const StaffId receptionist = caseFile.receiver;
    if (m_fate.isVoid)
        return {minutes(now, dice.between(5, 60)), one(Role::SiteDirector, dice),
                VoidCase{.reason = QStringLiteral("重复登记")}};
    if (isPromised(caseFile) && !caseFile.feedbackAt)
        return {minutes(now, 1), receptionist,
                LogContact{.topic = ContactTopic::Feedback,
                           .promised = minutes(now, 60 * dice.between(20, 70)),
                           .text = QStringLiteral("约定查验后反馈")}};
    return {minutes(now, dice.between(1, 2)), receptionist, IssueOrder{.assignee = one(Role::Repairer, dice)}};
}

DemoMove DemoCase::fromIssued(const CaseFile& caseFile, const QDateTime& now, Dice& dice) const
{
    const StaffId receptionist = caseFile.receiver;
    if (!caseFile.lastOrder()->printedAt)
        return {now.addSecs(dice.between(10, 40)), receptionist, MarkPrinted{}};
    if (m_fate.declines)
        return {minutes(now, dice.between(2, 30)), receptionist, Decline{.reason = QStringLiteral("业主自行处理")}};
    return {minutes(now, late(dice) ? dice.between(6, 30) : 1), receptionist, NotifyTeam{}};
}

DemoMove DemoCase::fromNotified(const CaseFile& caseFile, const QDateTime& now, Dice& dice) const
{
    const auto& order = *caseFile.lastOrder();
    const bool longWork = order.repairClass == RepairClass::Major || order.repairClass == RepairClass::RemoteParts;
    if (longWork && order.told.isEmpty())
        return {minutes(now, dice.between(10, 60)), caseFile.receiver,
                TellExpected{.expected = minutes(now, 1440 * dice.between(5, 12)),
                             .situation = QStringLiteral("已查勘，需安排施工")}};
    const QDateTime from = order.appointedAt ? std::max(now, *order.appointedAt) : now;
    return {minutes(from, late(dice) ? dice.between(16, 70) : dice.between(4, 14)), one(Role::Repairer, dice),
            RecordArrival{}};
}

Complete DemoCase::completion(const CaseFile& caseFile, Dice& dice) const
{
    Complete done{.findings = QString::fromUtf8(m_fault.findings)};
    if (!caseFile.paid())
        return done;
    done.labour = Money{qint64{1000} * dice.between(2, 8)};
    if (dice.chance(40))
        done.materials << Material{.name = QStringLiteral("配件"),
                                   .quantity = qint64{1000} * dice.between(1, 3),
                                   .unit = QStringLiteral("个"),
                                   .price = Money{qint64{100} * dice.between(5, 60)}};
    done.ownerSigned = true;
    done.ownerOpinion = Satisfaction::Satisfied;
    return done;
}

DemoMove DemoCase::fromArrived(const CaseFile& caseFile, const QDateTime& now, Dice& dice)
{
    const auto& order = *caseFile.lastOrder();
    const StaffId repairer = order.assignee ? order.assignee : one(Role::Repairer, dice);
    if (m_fate.waits) {
        m_fate.waits = false;
        return {minutes(now, dice.between(10, 40)), repairer,
                PutOnHold{.reason = dice.chance(50) ? HoldReason::Owner : HoldReason::Contractor,
                          .note = QStringLiteral("约定时间家中无人")}};
    }
    if (m_fate.reclassified) {
        m_fate.reclassified = false;
        return {minutes(now, dice.between(10, 40)), one(Role::MaintenanceSupervisor, dice),
                Reclassify{.to = RepairClass::RemoteParts, .reason = QStringLiteral("配件需外地采购")}};
    }
    const bool quick = order.repairClass == RepairClass::Minor || order.repairClass == RepairClass::Urgent;
    int needed = quick ? dice.between(20, 110) : dice.between(60, 600);
    if (late(dice))
        needed += 60 * (quick ? dice.between(3, 40) : dice.between(70, 160));
    return {minutes(now, needed), repairer, completion(caseFile, dice)};
}

DemoMove DemoCase::fromCompleted(const CaseFile& caseFile, const QDateTime& now, Dice& dice)
{
    const auto& order = *caseFile.lastOrder();
    if (order.number.isEmpty())
        return {inHours(minutes(now, dice.between(15, 90))), caseFile.receiver, [&] {
                    Backfill report;
                    report.part = QString::fromLatin1(m_fault.part);
                    report.item = QString::fromUtf8(m_fault.item);
                    report.feeTold = true;
                    report.acknowledged = true;
                    report.feedbackAt = minutes(now, 60 * 48);
                    return report;
                }()};
    if (!order.printedAt)
        return {now.addSecs(dice.between(10, 60)), caseFile.receiver, MarkPrinted{}};
    if (m_fate.reworked) {
        m_fate.reworked = false;
        return {inHours(minutes(now, 60 * dice.between(2, 20))), caseFile.receiver,
                Rework{.reason = QStringLiteral("业主反映问题再次出现")}};
    }
    const int hours = late(dice) ? dice.between(26, 60) : dice.between(1, 12);
    return {inHours(minutes(now, 60 * hours)), one(Role::Receptionist, dice), ReturnOrder{}};
}

DemoMove DemoCase::fromReturned(const CaseFile& caseFile, const QDateTime& now, Dice& dice) const
{
    const auto& order = *caseFile.lastOrder();
    RecordRevisit revisit{.way = dice.chance(80) ? ContactWay::Phone : ContactWay::Visit};
    revisit.answered = !(m_fate.unanswered && order.revisits.isEmpty());
    if (revisit.answered) {
        revisit.satisfaction = m_fate.dissatisfied ? Satisfaction::Dissatisfied
                               : dice.chance(85)   ? Satisfaction::Satisfied
                                                   : Satisfaction::RoughlySatisfied;
        revisit.result = QStringLiteral("已修好");
    }
    const int hours = late(dice) ? dice.between(80, 120) : dice.between(2, 40);
    return {inHours(minutes(now, 60 * hours)), one(Role::AreaManager, dice), revisit};
}

DemoMove DemoCase::towardsClose(const CaseFile& caseFile, const QDateTime& now, Dice& dice) const
{
    const StaffId receptionist = caseFile.receiver;
    if (caseFile.feedbackAt && !caseFile.feedbackToldAt)
        return {minutes(now, dice.between(5, 40)), receptionist,
                LogContact{.topic = ContactTopic::Feedback, .text = QStringLiteral("已反馈责任认定结果")}};
    if (caseFile.bearer() == Bearer::Undetermined)
        return {minutes(now, dice.between(10, 60)), one(Role::SiteDirector, dice),
                OverruleBearer{.bearer = Bearer::PropertyCompany, .reason = QStringLiteral("查勘后认定由物业承担")}};
    const bool sheet = std::ranges::any_of(caseFile.attachments, [](const Attachment& attachment) {
        return attachment.kind == AttachmentKind::ContactSheet;
    });
    if (!sheet && needsContactSheet(caseFile.judgement.row))
        return {minutes(now, dice.between(10, 60)), receptionist,
                Attach{.kind = AttachmentKind::ContactSheet,
                       .fileName = QStringLiteral("工作联系单"),
                       .number = QStringLiteral("LX-") + caseFile.number.sliced(2)}};
    CloseCase close;
    if (m_fate.dissatisfied) {
        close.reason = CloseReason::MeetsRules;
        close.basis = QStringLiteral("住宅室内装饰装修工程质量验收规范");
    }
    return {inHours(minutes(now, dice.between(20, 900))), receptionist, close};
}

} // namespace guitai
