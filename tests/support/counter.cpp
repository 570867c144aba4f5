// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter.h"

#include "tests/support/catch.h"

namespace guitai {

Counter::Counter() : now(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC)
{
    auto rules = builtInRuleset();
    INFO((rules ? QString() : rules.error().args.join(u' ')).toStdString());
    REQUIRE(rules);
    m_rules = std::move(*rules);
    m_digest = m_rules.digest();
    facts.roles = {Role::Receptionist, Role::AreaManager, Role::SiteDirector, Role::MaintenanceSupervisor};
    facts.site = {7};
    facts.procedure = QStringLiteral("S4");
    facts.place = {.estate = {3},
                   .building = BuildingId{4},
                   .unit = QStringLiteral("1"),
                   .room = RoomId{5},
                   .text = QStringLiteral("顺发恒园 3幢1单元502")};
    facts.acceptedOn = QDate(2019, 6, 30);
    facts.handedOverOn = QDate(2019, 8, 12);
}

Counter& Counter::as(QList<Role> roles, StaffId who)
{
    facts.roles = std::move(roles);
    m_actor = who;
    return *this;
}

Counter& Counter::later(qint64 seconds)
{
    now = now.addSecs(seconds);
    return *this;
}

StepContext Counter::context() const
{
    StepContext context{.now = now,
                        .actor = m_actor,
                        .facts = facts,
                        .rules = m_rules,
                        .rulesDigest = m_digest,
                        .procedure = procedure(),
                        .before = m_before ? &*m_before : nullptr,
                        .lastStepBy = m_lastBy,
                        .lastStepAt = m_lastAt};
    context.facts.caseId = {100};
    context.facts.caseNumber = QStringLiteral("BX2026-000119");
    context.facts.orderNumber = QStringLiteral("PG2026-%1").arg(m_numbers + 1, 6, 10, QLatin1Char('0'));
    return context;
}

Bars Counter::step(const AnyCaseStep& step)
{
    const auto taken = take(opensCase(step) ? CaseFile{} : caseFile, step, context());
    if (!taken)
        return taken.error();
    const auto numbered = [](const CaseFile& file) {
        return std::ranges::count_if(file.orders, [](const auto& order) { return !order.number.isEmpty(); });
    };
    if (numbered(*taken) > numbered(caseFile))
        ++m_numbers;
    m_before = opensCase(step) ? std::nullopt : std::optional(caseFile);
    m_lastBy = m_actor;
    m_lastAt = now;
    caseFile = *taken;
    return std::nullopt;
}

Counter& Counter::must(std::initializer_list<AnyCaseStep> steps)
{
    for (const auto& each : steps) {
        const auto refusal = step(each);
        INFO(nameOf(each) << (refusal ? " refused: " + token(refusal->code).toStdString() : std::string()));
        REQUIRE_FALSE(refusal);
    }
    return *this;
}

const Deadline* Counter::deadline(DeadlineKind kind, int item) const
{
    for (const auto& deadline : caseFile.deadlines)
        if (deadline.kind == kind && deadline.item == item)
            return &deadline;
    return nullptr;
}

RegisterRepair aRepair()
{
    RegisterRepair report;
    report.room = RoomId{5};
    report.reporterName = QStringLiteral("张三");
    report.reporterPhone = QStringLiteral("13900000001");
    report.part = QStringLiteral("waterSupply");
    report.item = QStringLiteral("水龙头滴水");
    report.feeTold = true;
    return report;
}

RegisterRepair aSharedRepair()
{
    RegisterRepair report = aRepair();
    report.part = QStringLiteral("publicLighting");
    report.item = QStringLiteral("楼道灯不亮");
    report.feeTold = false;
    report.expectedAt = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    return report;
}

} // namespace guitai
