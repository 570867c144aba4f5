// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/jobs.h"

#include "core/service/case_service.h"
#include "core/service/time_line.h"
#include "tests/bench/footprint.h"
#include "tests/bench/must.h"

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

constexpr int warmUp = 10;
constexpr int times = 150;

class CounterJobs
{
public:
    CounterJobs(Stock& stock, RawFile& copy)
        : m_stock(stock), m_copy(copy), m_reader(stock.office->database().path()), m_service(*stock.office)
    {}

    Comparison registerAndIssue()
    {
        Comparison found;
        for (int i = 0; i < warmUp + times; ++i) {
            const auto& caller = m_stock.residents[static_cast<std::size_t>(i) * 31 % m_stock.residents.size()];
            CaseFile fresh;
            fresh.place.room = caller.room;
            fresh.resident = caller.id;
            m_cases << take(found, i, fresh, Role::Receptionist,
                            {aCall(caller, i), IssueOrder{.assignee = m_stock.people[Role::Repairer]}});
        }
        return found;
    }

    Comparison stepOnAll(Role by, const AnyCaseStep& step)
    {
        Comparison found;
        for (int i = 0; i < m_cases.size(); ++i)
            m_cases[i] = take(found, i, m_cases[i], by, {step});
        return found;
    }

    /// As the case file shows it: the case, its journal in words, what may be done.
    Comparison open()
    {
        const QTimeZone zone("Asia/Shanghai");
        Comparison found;
        for (const auto& each : m_cases) {
            found.job.add(timed([&] {
                const CaseFile read = must(m_service.read(each.id));
                (void)must(timeLine(*m_stock.office, read, zone));
                (void)must(m_service.offers(read, m_stock.people[Role::Receptionist]));
            }));
            found.floor.add(timed([&] { (void)footprint(m_reader, each, 0); }));
        }
        return found;
    }

private:
    /// The act through the service, then its very rows into the copy.
    CaseFile take(Comparison& found, int round, const CaseFile& caseFile, Role by, const QList<AnyCaseStep>& steps)
    {
        m_stock.clock.advance(60'000);
        const qint64 seq = must(m_stock.office->journal.head()).seq;
        const auto before = footprint(m_reader, caseFile, seq);
        Act act{.actor = m_stock.people[by], .steps = steps};
        if (caseFile.id)
            act.target = caseFile.id;
        CaseFile after;
        const double job = timed([&] { after = must(m_service.take(act)); });
        auto changes = changesBetween(before, footprint(m_reader, after, seq));
        if (!caseFile.id)
            changes.words = wordsRow(after);
        const double floor = timed([&] { write(m_copy, changes); });
        if (round >= warmUp) {
            found.job.add(job);
            found.floor.add(floor);
        }
        return after;
    }

    Stock& m_stock;
    RawFile& m_copy;
    RawFile m_reader;
    CaseService m_service;
    QList<CaseFile> m_cases;
};

} // namespace

void measureCounter(Stock& stock, RawFile& copy, Report& report)
{
    CounterJobs jobs(stock, copy);
    report.add(u"register a repair + issue its order"_s, jobs.registerAndIssue(), {.ratio = 2.5, .p95 = 16});
    report.add(u"notifyTeam"_s, jobs.stepOnAll(Role::Receptionist, NotifyTeam{}), {.ratio = 3});
    report.add(u"recordArrival"_s, jobs.stepOnAll(Role::Repairer, RecordArrival{}), {.ratio = 3});
    report.add(u"complete"_s,
               jobs.stepOnAll(Role::Repairer, Complete{.findings = u"更换配件，试用正常"_s,
                                                       .labour = Money{3000},
                                                       .ownerSigned = true,
                                                       .ownerOpinion = Satisfaction::Satisfied}),
               {.ratio = 3});
    report.add(u"open a case file"_s, jobs.open(), {.p95 = 8});
}

} // namespace guitai::bench
