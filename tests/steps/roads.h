// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/counter.h"

#include <QJsonDocument>

namespace guitai {

using Code = Refusal::Code;

/// Refused with this code, under this clause where one is named.
inline void mustRefuse(Counter& counter, const AnyCaseStep& step, Code code, const char* clause = nullptr)
{
    const CaseFile before = counter.caseFile;
    const auto refusal = counter.step(step);
    INFO(nameOf(step));
    REQUIRE(refusal);
    INFO(token(refusal->code).toStdString() << " " << refusal->args.join(u' ').toStdString());
    CHECK(refusal->code == code);
    if (clause)
        CHECK(refusal->clause == QString::fromUtf8(clause));
    CHECK(counter.caseFile == before);
}

inline Complete done()
{
    return {.findings = QStringLiteral("已修复")};
}

inline RecordRevisit revisited(Satisfaction satisfaction = Satisfaction::Satisfied)
{
    return {.satisfaction = satisfaction};
}

inline LogContact told(ContactTopic topic)
{
    return {.topic = topic, .acknowledged = true, .text = QStringLiteral("已告知")};
}

/// A crack that the developer left behind; feedback is promised for tomorrow (row 3).
inline RegisterRepair aLegacyRepair(const Counter& counter)
{
    RegisterRepair report = aRepair();
    report.part = QStringLiteral("plaster");
    report.item = QStringLiteral("墙面开裂");
    report.scope = Scope::DeveloperLegacy;
    report.feeTold = false;
    report.feedbackAt = counter.now.addDays(1);
    return report;
}

/// Seepage in a room whose contractor's term is over: the owner pays after an explanation (row 7).
inline RegisterRepair anExpiredRepair()
{
    RegisterRepair report = aRepair();
    report.part = QStringLiteral("seepage");
    report.item = QStringLiteral("卫生间渗漏");
    return report;
}

inline RegisterEmergency anEmergency()
{
    RegisterEmergency call;
    call.room = RoomId{5};
    call.description = QStringLiteral("水管爆裂");
    return call;
}

/// 补填 with all that the call did not say.
inline Backfill aBackfill()
{
    Backfill report;
    report.reporterName = QStringLiteral("张三");
    report.reporterPhone = QStringLiteral("13900000001");
    report.part = QStringLiteral("waterSupply");
    report.feeTold = true;
    return report;
}

/// A case that has just reached the state, its last step taken this moment.
inline Counter counterAt(CaseState state, const std::optional<RegisterRepair>& report = {},
                         RepairClass repairClass = RepairClass::Minor)
{
    Counter counter;
    counter.must({report.value_or(aRepair())});
    if (state == CaseState::Registered)
        return counter;
    if (state == CaseState::Void)
        return counter.must({VoidCase{QStringLiteral("登记错误")}});
    counter.must({IssueOrder{.repairClass = repairClass}, MarkPrinted{}});
    const std::vector<std::pair<CaseState, AnyCaseStep>> road{
        {CaseState::Issued, MarkPrinted{}}, {CaseState::Notified, NotifyTeam{}},  {CaseState::Arrived, RecordArrival{}},
        {CaseState::Completed, done()},     {CaseState::Returned, ReturnOrder{}}, {CaseState::Revisited, revisited()},
        {CaseState::Closed, CloseCase{}},
    };
    for (const auto& [reached, step] : road) {
        if (reached != CaseState::Issued)
            counter.later(60).must({step});
        if (reached == state)
            return counter;
        if (reached == CaseState::Notified && state == CaseState::Declined)
            return counter.must({Decline{.reason = QStringLiteral("自己修")}});
        if (reached == CaseState::Arrived && state == CaseState::OnHold)
            return counter.must({PutOnHold{.note = QStringLiteral("家中无人")}});
    }
    return counter;
}

} // namespace guitai
