// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/board_query.h"

#include "core/storage/handover_query.h"
#include "tests/storage/walked_file.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60, hour = 3600;

class Board : public WalkedFile
{
public:
    Board() : query(*database, {7})
    {
        write([&] {
            must(RecordStore<Staff>(*database).put(
                {.id = {2}, .site = {7}, .account = u"wang"_s, .name = u"王强"_s, .phone = {}, .roles = {}}));
        });
    }

    /// "1-1 2-1 | | 3-1 | |"
    QString drawn()
    {
        QStringList columns;
        for (const auto column : boardColumns) {
            QStringList cards;
            for (const auto& row : taken(query.page(column)))
                cards << row.number;
            columns << cards.join(u' ');
            CHECK(taken(query.count(column)) == cards.size());
        }
        return columns.join(u" | ");
    }

    BoardQuery query;
};

RegisterRepair of(RepairClass repairClass)
{
    auto report = aRepair();
    report.repairClass = repairClass;
    return report;
}

void arrived(Counter& counter, RepairClass repairClass = RepairClass::Minor)
{
    counter.must({of(repairClass), IssueOrder{}, MarkPrinted{}});
    counter.later(minute).must({NotifyTeam{}});
    counter.later(minute).must({RecordArrival{}});
}

} // namespace

TEST_CASE("an order goes through the columns of the board, and each stands in one")
{
    Board board;
    board.walk(morning, [](Counter& counter) { counter.must({aRepair()}); });
    auto file = board.walk(morning, [](Counter& counter) { counter.must({aRepair(), IssueOrder{}, MarkPrinted{}}); });
    CHECK(board.drawn() == u"2-1 |  |  |  | "_s);
    const auto go = [&](qint64 seconds, const AnyCaseStep& step) {
        file = board.walkOn(file, morning.addSecs(seconds), [&](Counter& counter) { counter.must({step}); });
        return board.drawn();
    };
    CHECK(go(minute, NotifyTeam{}) == u" | 2-1 |  |  | "_s);
    CHECK(go(2 * minute, RecordArrival{}) == u" |  | 2-1 |  | "_s);
    CHECK(go(3 * minute, PutOnHold{.note = u"等业主"_s}) == u" |  | 2-1 |  | "_s);
    CHECK(go(4 * minute, Resume{}) == u" |  | 2-1 |  | "_s);
    CHECK(go(5 * minute, Complete{.findings = u"修好"_s, .ownerSigned = true}) == u" |  |  | 2-1 | "_s);
    CHECK(go(6 * minute, ReturnOrder{}) == u" |  |  |  | 2-1"_s);
    CHECK(go(7 * minute, RecordRevisit{.satisfaction = Satisfaction::Satisfied}) == u" |  |  |  | "_s);
}

TEST_CASE("in repair the most urgent comes first, a repair with two limits once, and what is on hold last")
{
    Board board;
    board.walk(morning, [](Counter& counter) {
        arrived(counter);
        counter.must({PutOnHold{.note = u"等业主"_s}});
    });
    board.walk(morning, [](Counter& counter) { arrived(counter, RepairClass::General); });
    board.walk(morning, [](Counter& counter) {
        arrived(counter, RepairClass::Major);
        counter.must({TellExpected{.expected = morning.addDays(9), .situation = u"等料"_s}});
    });
    board.walk(morning, [](Counter& counter) { arrived(counter); });
    board.walk(morning, [](Counter& counter) { arrived(counter, RepairClass::Major); });
    CHECK(board.drawn() == u" |  | 4-1 5-1 2-1 3-1 1-1 |  | "_s);
    const auto rows = taken(board.query.page(BoardColumn::InRepair));
    CHECK(rows.back().state == CaseState::OnHold);
    CHECK_FALSE(rows.back().limitAt);
    CHECK(taken(board.query.page(BoardColumn::InRepair, &rows.back())).empty());
    CHECK(std::ranges::is_sorted(rows, isMoreUrgent));
}

TEST_CASE("a column that mixes running and held repairs is read page by page, each once")
{
    Board board;
    for (int i = 0; i < 60; ++i)
        board.walk(morning.addSecs(i), [](Counter& counter) { arrived(counter); });
    for (int i = 0; i < 60; ++i)
        board.walk(morning.addSecs(i), [](Counter& counter) {
            arrived(counter);
            counter.must({PutOnHold{.note = u"等业主"_s}});
        });
    std::vector<WorkItem> all;
    for (auto page = taken(board.query.page(BoardColumn::InRepair)); !page.empty();
         page = taken(board.query.page(BoardColumn::InRepair, &all.back()))) {
        CHECK(page.size() <= pageSize);
        all.insert(all.end(), page.begin(), page.end());
    }
    CHECK(all.size() == 120);
    CHECK(std::ranges::is_sorted(all, isMoreUrgent));
    CHECK(std::ranges::adjacent_find(all, {}, &WorkItem::caseId) == all.end());
    CHECK(taken(board.query.count(BoardColumn::InRepair)) == mostCounted);
}

TEST_CASE("the order of an emergency waits to be written down until it is", "[S4-三-二-5]")
{
    Board board;
    auto file = board.walk(morning, [](Counter& counter) {
        counter.must({RegisterEmergency{.room = RoomId{5}, .description = u"爆管"_s}});
    });
    const auto open = taken(board.query.unwritten());
    REQUIRE(open.size() == 1);
    CHECK(open.front().number == file.number);
    CHECK(open.front().fault == u"爆管"_s);
    CHECK(taken(board.query.page(BoardColumn::ToArrive)).front().emergency);
    Backfill report;
    report.part = u"waterSupply"_s;
    report.item = u"爆管"_s;
    report.reporterName = u"张三"_s;
    report.reporterPhone = u"13900000001"_s;
    report.feeTold = true;
    board.walkOn(file, morning.addSecs(hour), [&](Counter& counter) { counter.must({report}); });
    CHECK(taken(board.query.unwritten()).empty());
}

TEST_CASE("the columns of the board are read down an index, to their limit")
{
    const Board board;
    for (const char* kind : {"kind = 'notify'", "kind IN ('complete', 'tellSituation', 'toldCompletion')"}) {
        Statement plan(*board.database,
                       std::string("EXPLAIN QUERY PLAN SELECT case_id FROM waiting WHERE site = 7 AND ") + kind +
                           " AND (limit_at, case_id, item, kind) > (1, 1, 1, 'x') "
                           "ORDER BY limit_at, case_id, item LIMIT 50");
        while (taken(plan.next())) {
            const auto detail = taken(plan.value<QString>("detail"));
            INFO(detail.toStdString());
            CHECK_FALSE(detail.startsWith(u"SCAN"_s));
            CHECK_FALSE(detail.contains(u"TEMP B-TREE"_s));
        }
    }
}

TEST_CASE("who follows up a case may hand it over, and it is found at whom it is offered to", "[S4-五-一-1-c]")
{
    Board board;
    HandoverQuery query(*board.database);
    for (int i = 0; i < 70; ++i)
        board.walk(morning, [i](Counter& counter) {
            counter.must({aRepair(), IssueOrder{}});
            if (i < 60)
                counter.must({OfferHandover{.to = {2}}});
            else if (i == 69)
                counter.must({VoidCase{.reason = u"错"_s}});
        });
    const auto first = taken(query.followedBy({1}));
    REQUIRE(first.size() == pageSize);
    CHECK(first.front().owner == u"李岚"_s);
    CHECK(first.front().offered == u"王强"_s);
    CHECK(first.front().nextAt == morning.addSecs(5 * minute));
    CHECK(taken(query.followedBy({1}, first.back().id)).size() == 19);
    CHECK(taken(query.offeredTo({2})).size() == pageSize);
    CHECK(taken(query.offeredTo({2}, {50})).size() == 10);
    CHECK(taken(query.countOffered({2})) == 60);
    CHECK(taken(query.countOffered({1})) == 0);
}
