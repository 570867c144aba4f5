// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/busy_day.h"

#include "core/service/case_service.h"
#include "core/service/naming.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

class Day
{
public:
    Day(Office& office, ManualClock& clock)
        : m_office(office),
          m_clock(clock),
          m_now(clock.now()),
          m_cases(office),
          m_receptionist(*Naming(office).staff(u"receptionist"_s)),
          m_repairer(*Naming(office).staff(u"repairer"_s)),
          m_director(*Naming(office).staff(u"siteDirector"_s)),
          m_residents(*office.residents.list())
    {}
    ~Day() { m_clock.set(m_now); }
    Q_DISABLE_COPY_MOVE(Day)

    [[nodiscard]] RegisterRepair call(std::size_t number) const
    {
        static const QList<std::pair<QString, QString>> faults{{u"waterSupply"_s, u"厨房水龙头关不紧"_s},
                                                               {u"wiring"_s, u"客厅插座没电"_s},
                                                               {u"blockage"_s, u"卫生间地漏返水"_s},
                                                               {u"lamps"_s, u"玄关灯不亮"_s},
                                                               {u"sanitary"_s, u"马桶水箱漏水"_s}};
        const auto& resident = m_residents[number * 7 % m_residents.size()];
        const auto& fault = faults.at(static_cast<qsizetype>(number) % faults.size());
        RegisterRepair report;
        report.resident = resident.id;
        report.room = resident.room;
        report.reporterName = resident.name;
        report.reporterPhone = resident.phones.value(0);
        report.part = fault.first;
        report.item = fault.second;
        report.feeTold = true;
        report.acknowledged = true;
        report.disputed = false;
        report.scope = Scope::OwnPart;
        report.feedbackAt = m_now.addSecs(3600);
        return report;
    }

    /// Steps that follow each other within a minute each, the first so many minutes ago.
    CaseId take(int minutesAgo, const QList<AnyCaseStep>& steps, StaffId who = {})
    {
        m_clock.set(m_now.addSecs(qint64{-60} * minutesAgo));
        std::optional<CaseId> id;
        for (const auto& step : steps) {
            const auto taken = m_cases.take(
                {.actor = who ? who : m_receptionist, .target = id, .steps = {step}, .seenRevision = {}, .draft = {}});
            if (!taken)
                break;
            id = taken->id;
            m_clock.advance(30'000);
        }
        return id.value_or(CaseId());
    }

    void busy()
    {
        const IssueOrder issue{.assignee = m_repairer, .unit = {}};
        const Complete done{.findings = u"更换阀芯"_s, .labour = {3000}, .ownerSigned = true};
        take(1, {call(1), issue, MarkPrinted{}});
        take(4, {call(2), issue, MarkPrinted{}});
        take(2, {call(3), issue});
        take(6, {call(4), issue, MarkPrinted{}, NotifyTeam{}});
        take(14, {call(5), issue, MarkPrinted{}, NotifyTeam{}});
        take(11, {call(6), issue, MarkPrinted{}, NotifyTeam{}});
        take(70, {call(7), issue, MarkPrinted{}, NotifyTeam{}, RecordArrival{}});
        take(150, {call(8), issue, MarkPrinted{}, NotifyTeam{}, RecordArrival{}});
        take(200, {call(9), issue, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, PutOnHold{.note = u"等业主"_s}});
        take(300, {call(10), issue, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, done});
        take(1300, {call(11), issue, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, done});
        take(900, {call(12), issue, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, done, ReturnOrder{}});
        take(9, {RegisterEmergency{.room = m_residents[40].room, .description = u"厨房爆管，已关总阀"_s}});
        for (std::size_t i = 20; i < 23; ++i)
            take(30, {call(i), issue, MarkPrinted{}, OfferHandover{.to = m_receptionist, .note = {}}}, m_director);
    }

    void full(int cases)
    {
        auto transaction = Transaction::begin(m_office.database());
        for (int i = 0; transaction && i < cases; ++i) {
            m_clock.set(m_now.addSecs(i - cases));
            (void)m_cases.takeInside(
                {.actor = m_receptionist,
                 .target = {},
                 .steps = {call(static_cast<std::size_t>(i)), IssueOrder{}, MarkPrinted{}, NotifyTeam{}},
                 .seenRevision = {},
                 .draft = {}});
        }
        if (transaction)
            (void)transaction->commit();
    }

private:
    Office& m_office;
    ManualClock& m_clock;
    QDateTime m_now;
    CaseService m_cases;
    StaffId m_receptionist, m_repairer, m_director;
    std::vector<Resident> m_residents;
};

} // namespace

void makeBusy(Office& office, ManualClock& clock)
{
    Day(office, clock).busy();
}

void makeFull(Office& office, ManualClock& clock, int cases)
{
    Day(office, clock).full(cases);
}

} // namespace guitai
