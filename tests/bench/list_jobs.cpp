// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/jobs.h"

#include "core/service/case_service.h"
#include "core/storage/board_query.h"
#include "core/storage/counter_query.h"
#include "core/storage/handover_query.h"
#include "core/storage/worklist_query.h"
#include "tests/bench/must.h"

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

constexpr int openCases = 2000;
constexpr int times = 200;

/// A day on which two thousand cases are open, evenly over the columns of the board.
class FullDay
{
public:
    explicit FullDay(Stock& stock) : m_stock(stock), m_service(*stock.office) {}

    void open()
    {
        auto transaction = must(Transaction::begin(m_stock.office->database()));
        for (int i = 0; i < openCases; ++i) {
            m_stock.clock.advance(1000);
            take(i);
        }
        must(transaction.commit());
    }

private:
    void take(int number)
    {
        const auto& caller = m_stock.residents[static_cast<std::size_t>(number) * 37 % m_stock.residents.size()];
        CaseId id = next({}, Role::Receptionist, aCall(caller, number));
        const QList<std::pair<Role, AnyCaseStep>> road{
            {Role::Receptionist, IssueOrder{.assignee = m_stock.people[Role::Repairer], .unit = {}}},
            {Role::Receptionist, MarkPrinted{}},
            {Role::Receptionist, NotifyTeam{}},
            {Role::Repairer, RecordArrival{}},
            {Role::Repairer, Complete{.findings = u"已修好"_s, .ownerSigned = true}},
            {Role::Receptionist, ReturnOrder{}}};
        for (int i = 0; i < 2 + number % 5; ++i)
            id = next(id, road[i].first, road[i].second);
    }

    CaseId next(std::optional<CaseId> id, Role by, const AnyCaseStep& step)
    {
        return must(m_service.takeInside(
                        {.actor = m_stock.people[by], .target = id, .steps = {step}, .seenRevision = {}, .draft = {}}))
            .id;
    }

    Stock& m_stock;
    CaseService m_service;
};

class ListJobs
{
public:
    explicit ListJobs(Stock& stock)
        : m_office(*stock.office),
          m_now(stock.clock.now()),
          m_site(stock.office->company().homeSite),
          m_person(stock.people[Role::Receptionist]),
          m_worklist(m_office.database(), m_site, m_person,
                     waitingFor({Role::Receptionist}, must(m_office.rules())->rules.procedures.first(), true)),
          m_board(m_office.database(), m_site),
          m_handovers(m_office.database()),
          m_counter(m_office.database()),
          m_raw(m_office.database().path())
    {}

    Comparison worklist(const WorkFilter& filter, int behind)
    {
        std::vector<WorkItem> page = must(m_worklist.page(filter, m_now));
        for (int i = pageSize; i < behind && !page.empty(); i += static_cast<int>(pageSize))
            page = must(m_worklist.page(filter, m_now, &page.back()));
        const WorkItem last = page.back();
        const auto kind = filter.kind ? "kind = '" + token(*filter.kind).toUtf8() + "' AND " : QByteArray();
        return alternate(
            times, [&] { (void)must(m_worklist.page(filter, m_now, behind > 0 ? &last : nullptr)); },
            [&] { raw(kind, behind > 0 ? &last : nullptr); });
    }

    Comparison column(BoardColumn column)
    {
        const auto kind = "kind = '" + token(waitsFor(column)).toUtf8() + "' AND ";
        return alternate(times, [&] { (void)must(m_board.page(column)); }, [&] { raw(kind, nullptr); });
    }

    /// What a new line in the journal makes the window read again.
    Comparison refresh()
    {
        return alternate(
            times,
            [&] {
                (void)must(m_worklist.page({}, m_now));
                (void)must(m_worklist.count({}, m_now));
                (void)must(m_handovers.countOffered(m_person));
                (void)must(m_board.count(BoardColumn::ToNotify));
                (void)must(m_counter.nextDeadline(m_site, m_now));
                (void)must(m_counter.overdue(m_site, m_now));
            },
            [&] { raw({}, nullptr); });
    }

private:
    /// The same rows as SQLite hands them out.
    void raw(const QByteArray& condition, const WorkItem* last)
    {
        (void)m_raw.rows("waiting", 1,
                         condition + "site = ?1 AND (limit_at, case_id) > (?2, ?3) "
                                     "ORDER BY limit_at, case_id, item, kind LIMIT 50",
                         {integerCell(m_site.value), integerCell(last ? last->limitAt->toMSecsSinceEpoch() : 0),
                          integerCell(last ? last->caseId.value : 0)});
    }

    Office& m_office;
    QDateTime m_now;
    SiteId m_site;
    StaffId m_person;
    WorklistQuery m_worklist;
    BoardQuery m_board;
    HandoverQuery m_handovers;
    CounterQuery m_counter;
    RawFile m_raw;
};

} // namespace

void measureLists(Stock& stock, Report& report)
{
    FullDay(stock).open();
    ListJobs jobs(stock);
    const Budget budget{.ratio = 2, .p95 = 16};
    const WorkFilter everybodys{.whose = WorkFilter::Whose::Everybodys};
    WorkFilter revisits = everybodys;
    revisits.kind = DeadlineKind::Revisit;
    report.add(u"worklist: first 50 of mine"_s, jobs.worklist({}, 0), budget);
    report.add(u"worklist: 50 behind the first 1,000"_s, jobs.worklist({}, 1000), budget);
    report.add(u"worklist: first 50 of the site"_s, jobs.worklist(everybodys, 0), budget);
    report.add(u"worklist: first 50 of one kind"_s, jobs.worklist(revisits, 0), budget);
    report.add(u"board: first 50 to arrive"_s, jobs.column(BoardColumn::ToArrive), budget);
    report.add(u"board: first 50 in repair"_s, jobs.column(BoardColumn::InRepair), budget);
    report.add(u"worklist, badges and next deadline refreshed"_s, jobs.refresh(), {.ratio = {}, .p95 = 5});
}

} // namespace guitai::bench
