// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo.h"

#include "core/service/case_service.h"
#include "core/service/demo/demo_case.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <queue>

namespace guitai {

namespace {

constexpr int repairs = 600;
constexpr int stepsInOneTransaction = 200; // each commit waits for the disk
constexpr quint32 seed = 20260101;

struct Event
{
    DemoMove move;
    std::size_t who = 0;
    bool operator>(const Event& other) const { return std::tie(move.at, who) > std::tie(other.move.at, other.who); }
};

/// Takes everybody's moves in the order of their times, as a year at the counter goes by.
class Year
{
public:
    Year(Office& office, ManualClock& clock, Dice& dice, const DemoArchive& archive, QDateTime today)
        : m_office(office), m_clock(clock), m_dice(dice), m_archive(archive), m_today(std::move(today))
    {}

    Outcome<DemoCounts> live()
    {
        for (int i = 0; i < repairs; ++i)
            call(i);
        DemoCounts counts{
            .estates = m_archive.estates, .rooms = m_archive.rooms.size(), .residents = m_archive.residents};
        while (!m_events.empty()) {
            auto transaction = Transaction::begin(m_office.database());
            if (!transaction)
                return std::unexpected(Trouble(transaction.error()));
            for (int i = 0; i < stepsInOneTransaction && !m_events.empty(); ++i, ++counts.steps)
                if (auto taken = takeNext(); !taken)
                    return std::unexpected(taken.error());
            if (auto committed = transaction->commit(); !committed)
                return std::unexpected(Trouble(committed.error()));
        }
        counts.cases = static_cast<qint64>(m_cases.size());
        return counts;
    }

private:
    /// Most calls lie evenly over the year; the last forty come in the last days, one or more for each state.
    [[nodiscard]] QDateTime timeOf(int call, bool emergency)
    {
        const bool recent = call >= repairs - 40;
        const qint64 daysAgo = recent ? (repairs - call) / 6 + 1 : 8 + qint64{350} * (repairs - 40 - call) / repairs;
        const QDate day = m_today.toTimeZone(m_zone).date().addDays(-daysAgo);
        const int hour = emergency ? m_dice.between(0, 23) : m_dice.between(8, 17);
        return QDateTime(day, QTime(hour, m_dice.between(0, 59), m_dice.between(0, 59)), m_zone).toUTC();
    }

    [[nodiscard]] DemoFate fateOf(int call)
    {
        static const QList<CaseState> open{CaseState::Registered, CaseState::Issued,    CaseState::Notified,
                                           CaseState::Arrived,    CaseState::OnHold,    CaseState::Completed,
                                           CaseState::Returned,   CaseState::Revisited, CaseState::Declined};
        DemoFate fate{.lateness = m_dice.chance(80) ? 1 : 12};
        fate.declines = m_dice.chance(2);
        fate.isVoid = m_dice.chance(2);
        fate.waits = m_dice.chance(5);
        fate.reclassified = m_dice.chance(2);
        fate.reworked = m_dice.chance(1);
        fate.handedOver = m_dice.chance(6);
        fate.overruled = m_dice.chance(2);
        fate.unanswered = m_dice.chance(8);
        fate.dissatisfied = m_dice.chance(2);
        if (call >= repairs - 40 || m_dice.chance(1)) {
            fate.staysIn = open.at(call % open.size());
            fate.isVoid = false;
            fate.declines = fate.staysIn == CaseState::Declined;
            fate.waits |= fate.staysIn == CaseState::OnHold;
            fate.handoverWaits = call % 7 == 0;
            fate.handedOver |= fate.handoverWaits;
        }
        return fate;
    }

    [[nodiscard]] const DemoRoom& roomFor(const DemoFault& fault)
    {
        for (;;) {
            const auto& room = m_dice.pick(m_archive.rooms);
            if ((!fault.age || room.age == *fault.age) && !room.residents.isEmpty())
                return room;
        }
    }

    void call(int number)
    {
        const DemoFate fate = fateOf(number);
        const bool mayBeUrgent = fate.staysIn.value_or(CaseState::Arrived) >= CaseState::Notified && !fate.declines &&
                                 !fate.isVoid && fate.staysIn != CaseState::Declined;
        const bool emergency = mayBeUrgent && m_dice.chance(8);
        const auto& fault = emergency ? m_dice.pick(demoEmergencies()) : demoFaults().at(number % demoFaults().size());
        m_cases.emplace_back(m_archive, roomFor(fault), fault, emergency, fate);
        m_ids.emplace_back();
        plan(m_cases.back().first(timeOf(number, emergency), m_dice), m_cases.size() - 1);
    }

    /// What has not happened by today has not happened.
    void plan(DemoMove move, std::size_t who)
    {
        if (move.at <= m_today)
            m_events.push({std::move(move), who});
    }

    Outcome<void> takeNext()
    {
        const Event event = m_events.top();
        m_events.pop();
        m_clock.set(event.move.at);
        CaseService cases(m_office);
        const auto taken =
            cases.takeInside({.actor = event.move.actor, .target = m_ids[event.who], .steps = {event.move.step}});
        if (!taken)
            return std::unexpected(taken.error());
        m_ids[event.who] = taken->id;
        if (auto next = m_cases[event.who].next(*taken, event.move.at, m_dice))
            plan(std::move(*next), event.who);
        return {};
    }

    Office& m_office;
    ManualClock& m_clock;
    Dice& m_dice;
    const DemoArchive& m_archive;
    QDateTime m_today;
    QTimeZone m_zone{"Asia/Shanghai"};
    std::vector<DemoCase> m_cases;
    std::vector<std::optional<CaseId>> m_ids;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
};

Outcome<DemoCounts> writeDemo(const QString& path, const QDateTime& today)
{
    Dice dice(seed);
    ManualClock clock(today.addDays(-366));
    const auto office =
        Office::found(path, QStringLiteral("恒春物业服务有限公司"), QStringLiteral("恒春管理处"), clock);
    if (!office)
        return std::unexpected(Trouble(office.error()));
    const auto archive = writeDemoArchive(**office, dice, today.date());
    if (!archive)
        return std::unexpected(archive.error());
    return Year(**office, clock, dice, *archive, today).live();
}

} // namespace

Outcome<DemoCounts> makeDemo(const QString& path, const QDateTime& today)
{
    if (QFile::exists(path))
        return std::unexpected(Trouble(Error{Error::Code::FileExists, {path}, {}}));
    auto counts = writeDemo(path, today);
    if (!counts)
        for (const auto& end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(path + end);
    return counts;
}

} // namespace guitai
