// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/worklist_query.h"

#include "tests/storage/walked_file.h"

#include <set>

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;

Waiting ofReceptionist()
{
    return waitingFor({Role::Receptionist}, Counter().procedure(), true);
}

void issued(Counter& counter)
{
    counter.must({aRepair(), IssueOrder{.assignee = StaffId{1}}, MarkPrinted{}});
}

void notified(Counter& counter)
{
    issued(counter);
    counter.later(minute).must({NotifyTeam{}});
}

/// The list of one person at a time.
class List : public WalkedFile
{
public:
    explicit List(Waiting waiting = ofReceptionist(), StaffId person = {1})
        : query(*database, {7}, person, std::move(waiting))
    {}

    std::vector<WorkItem> page(const WorkFilter& filter = {}, const WorkItem* last = nullptr)
    {
        return taken(query.page(filter, now, last));
    }

    /// The list to its end, page by page.
    std::vector<WorkItem> all(const WorkFilter& filter = {})
    {
        std::vector<WorkItem> rows = page(filter);
        for (auto next = rows; next.size() == pageSize;) {
            next = page(filter, &rows.back());
            rows.insert(rows.end(), next.begin(), next.end());
        }
        return rows;
    }

    void many(int count)
    {
        Counter counter;
        notified(counter);
        write([&] {
            CaseStore store(*database);
            for (int i = 0; i < count; ++i) {
                CaseFile file = counter.caseFile;
                file.id = {1000 + i};
                file.number = u"BX%1"_s.arg(i);
                file.orders.first().number = u"PG%1"_s.arg(i);
                for (auto& deadline : file.deadlines)
                    deadline.limitAt = deadline.limitAt->addSecs(i / 3); // several at one time
                must(store.insert(file, morning));
            }
        });
    }

    WorklistQuery query;
    QDateTime now = morning;
};

} // namespace

TEST_CASE("the worklist shows what runs, the most urgent first, with what a row needs")
{
    List list;
    list.walk(morning, notified);
    list.walk(morning.addSecs(-200), issued);
    const auto rows = list.page();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].number == u"2-1"_s);
    CHECK(rows[0].kind == DeadlineKind::Notify);
    CHECK(rows[0].state == CaseState::Issued);
    CHECK(rows[0].startedAt == morning.addSecs(-200));
    CHECK(rows[0].limitAt == morning.addSecs(100));
    CHECK(rows[0].place == u"顺发恒园 3幢1单元502"_s);
    CHECK(rows[0].fault == u"水龙头滴水"_s);
    CHECK(rows[0].reporter == u"张三"_s);
    CHECK(rows[0].person == u"李岚"_s);
    CHECK(rows[1].kind == DeadlineKind::Arrive);
    CHECK(rows[2].kind == DeadlineKind::Complete);
    CHECK(rows[2].targetAt == morning.addSecs(minute + 2 * 3600));
}

TEST_CASE("what is met, on hold, ended or of another site is not waited for")
{
    List list;
    list.walk(morning, [](Counter& counter) {
        notified(counter);
        counter.must({RecordArrival{}, PutOnHold{.note = u"等业主"_s}});
    });
    list.walk(morning, [](Counter& counter) {
        issued(counter);
        counter.must({VoidCase{.reason = u"错"_s}});
    });
    list.walk(morning, issued);
    CHECK(list.page().size() == 1);
    WorklistQuery elsewhere(*list.database, {8}, {1}, ofReceptionist());
    CHECK(taken(elsewhere.page({}, list.now)).empty());
}

TEST_CASE("a repairer sees the own orders, a follow-up owner the own promises, and both everything on demand")
{
    List list(waitingFor({Role::Repairer}, Counter().procedure(), true));
    list.walk(morning, notified);
    list.walk(morning, [](Counter& counter) {
        counter.must({aRepair(), IssueOrder{}, MarkPrinted{}});
        counter.later(minute).must(
            {NotifyTeam{}, LogContact{.topic = ContactTopic::Feedback, .promised = morning.addSecs(3600), .text = {}}});
    });
    const auto kinds = [](const std::vector<WorkItem>& rows) {
        QStringList words;
        for (const auto& row : rows)
            words << row.number + u' ' + token(row.kind);
        return words.join(u", ");
    };
    CHECK(kinds(list.page()) == u"1-1 arrive, 2 feedback, 1-1 complete"_s);
    CHECK(list.page({.whose = WorkFilter::Whose::Everybodys}).size() == 5);
    CHECK(kinds(list.page({.whose = WorkFilter::Whose::Everybodys, .kind = DeadlineKind::Arrive})) ==
          u"1-1 arrive, 2-1 arrive"_s);
    list.now = morning.addSecs(16 * minute + 1);
    CHECK(kinds(list.page({.overdueOnly = true})) == u"1-1 arrive"_s);
    CHECK(taken(list.query.count({.overdueOnly = true}, list.now)) == 1);
}

TEST_CASE("two thousand items are met once each, page by page, while rows come and go")
{
    List list;
    list.many(1000);
    const auto before = list.all();
    REQUIRE(before.size() == 2000);
    CHECK(std::ranges::is_sorted(before, isMoreUrgent));
    CHECK(taken(list.query.count({}, list.now)) == mostCounted);

    std::multiset<qint64> met;
    std::vector<WorkItem> page = list.page();
    for (int turn = 0; !page.empty(); ++turn) {
        for (const auto& row : page)
            met.insert(row.caseId.value * 10 + static_cast<int>(row.kind));
        const WorkItem last = page.back();
        // Behind every page an order before it is carried out and another one comes in front.
        const auto done = taken(CaseStore(*list.database).find({1000 + turn}));
        list.walkOn(*done, morning.addSecs(minute + 1), [](Counter& counter) { counter.must({RecordArrival{}}); });
        list.walk(morning.addSecs(-3600), issued);
        page = list.page({}, &last);
    }
    for (const auto& row : before)
        REQUIRE(met.count(row.caseId.value * 10 + static_cast<int>(row.kind)) <= 1);
    CHECK(met.size() == 2000);
}

TEST_CASE("the worklist reads down an index, to its limit")
{
    const List list;
    Statement plan(*list.database, "EXPLAIN QUERY PLAN SELECT case_id FROM waiting WHERE site = 7 AND limit_at < 9 "
                                   "AND (limit_at, case_id, item, kind) > (1, 1, 1, 'x') "
                                   "ORDER BY limit_at, case_id, item, kind LIMIT 50");
    while (taken(plan.next())) {
        const auto detail = taken(plan.value<QString>("detail"));
        INFO(detail.toStdString());
        CHECK_FALSE(detail.startsWith(u"SCAN"_s));
        CHECK_FALSE(detail.contains(u"TEMP B-TREE"_s));
    }
}
