// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figure_cases.h"

#include "core/storage/figure_sql.h"
#include "tests/storage/figure_month.h"

#include <set>

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

/// November with something on every side of every figure, and more than one page of most.
class FullMonth : public Month
{
public:
    FullMonth()
    {
        for (int i = 0; i < 60; ++i)
            repair(local(1 + i % 28, 8 + i % 9, i), i);
        for (int i = 0; i < 6; ++i)
            promise(local(2 + i, 9), i % 3);
        walk(local(9, 9), [](Counter& counter) { issued(counter); });
        walk(local(9, 10), [](Counter& counter) { completed(counter, RepairClass::General, 80 * hour); });
        walk(local(9, 11), [](Counter& counter) { counter.must({aRepair(), VoidCase{.reason = u"错"_s}}); });
    }

    FigureCut cut(const QString& figure, FigureSide side, EstateId estate = {})
    {
        return {.figure = figure,
                .side = side,
                .from = scope().from(),
                .to = scope().to(),
                .site = {7},
                .estate = estate,
                .bar = {}};
    }

    /// All pages of a list; fails the test where a row comes twice or out of order.
    std::vector<FigureCase> all(const FigureCut& cut, const QDateTime& now = muchLater)
    {
        FigureCases cases(*database);
        std::vector<FigureCase> found;
        for (;;) {
            const auto page = taken(cases.page(cut, now, found.empty() ? nullptr : &found.back()));
            found.insert(found.end(), page.begin(), page.end());
            if (page.size() < FigureCases::pageLength)
                break;
        }
        const auto key = [](const FigureCase& row) {
            return std::tuple(row.at, row.caseId.value, row.item, row.visit);
        };
        CHECK(std::ranges::adjacent_find(found, std::ranges::less_equal(), key) == found.end());
        return found;
    }

    qint64 length(const QString& figure, FigureSide side, EstateId estate = {}, const QDateTime& now = muchLater)
    {
        return static_cast<qint64>(all(cut(figure, side, estate), now).size());
    }

private:
    void repair(const QDateTime& at, int i)
    {
        const std::optional<StaffId> workers[]{std::nullopt, StaffId{1}, StaffId{2}};
        walk(at, [&](Counter& counter) {
            counter.must({of(i % 5 == 0 ? RepairClass::Urgent : RepairClass::Minor),
                          IssueOrder{.assignee = workers[i % 3]}, MarkPrinted{}});
            counter.later(i % 7 == 0 ? 10 * minute : minute).must({NotifyTeam{}});
            counter.later(i % 6 == 0 ? hour : minute).must({RecordArrival{}});
            counter.later(i % 8 == 0 ? 3 * hour : hour)
                .must({Complete{.findings = u"好"_s, .labour = {100}, .ownerSigned = true}});
            counter.later(i % 9 == 0 ? 2 * day : hour).must({ReturnOrder{}});
            if (i % 4 == 0)
                return;
            counter.later(i % 11 == 0 ? 4 * day : hour)
                .must(
                    {RecordRevisit{.satisfaction = i % 5 == 1 ? Satisfaction::Dissatisfied : Satisfaction::Satisfied}});
            if (i % 10 == 3) {
                counter.must({Rework{.reason = u"又漏"_s}, MarkPrinted{}});
                counter.later(minute).must({NotifyTeam{}});
                counter.later(minute).must({RecordArrival{}, Complete{.findings = u"好"_s, .ownerSigned = true}});
            }
        });
    }

    void promise(const QDateTime& at, int kind)
    {
        auto quality = aRepair();
        quality.part = u"seepage"_s;
        quality.scope = Scope::DeveloperLegacy;
        quality.feedbackAt = at.addDays(3).toUTC();
        walk(at, [&](Counter& counter) {
            counter.must({quality});
            if (kind < 2)
                counter.later((kind == 0 ? 1 : 5) * day)
                    .must({LogContact{.topic = ContactTopic::Feedback, .text = u"开发商负责"_s}});
        });
    }
};

} // namespace

TEST_CASE("the cases behind every figure are as many as it counts, on both sides", "[R-figures]")
{
    FullMonth month;
    for (const auto& now : {local(9, 12), muchLater}) {
        for (const auto& figure : taken(FigureQuery(*month.database).of(month.scope(), now)).figures) {
            INFO(figure.id.toStdString());
            CHECK(figure.numerator < figure.denominator);
            CHECK(month.length(figure.id, FigureSide::All, {}, now) == figure.denominator);
            CHECK(month.length(figure.id, FigureSide::Counted, {}, now) == figure.numerator);
            CHECK(month.length(figure.id, FigureSide::Failed, {}, now) == figure.denominator - figure.numerator);
        }
    }
    const auto report = month.report(muchLater);
    CHECK(month.length(u"received"_s, FigureSide::All) == report.received);
    CHECK(month.length(u"completed"_s, FigureSide::All) == report.completed);
    CHECK(codeOf(FigureCases(*month.database).page(month.cut(u"punctual"_s, FigureSide::All), muchLater)) ==
          Error::Code::InputInvalid);
}

TEST_CASE("an estate has its own figures, and the cases behind them")
{
    FullMonth month;
    const auto all = month.report(muchLater);
    const auto own = taken(FigureQuery(*month.database).of(month.scope(11, {7}, {3}), muchLater));
    CHECK(own == all);
    const auto other = taken(FigureQuery(*month.database).of(month.scope(11, {7}, {99}), muchLater));
    CHECK(other.received == 0);
    for (const auto& figure : other.figures) {
        INFO(figure.id.toStdString());
        CHECK(figure.denominator == 0);
        CHECK(month.length(figure.id, FigureSide::All, {99}) == 0);
        CHECK(month.length(figure.id, FigureSide::All, {3}) == all.figure(figure.id).denominator);
    }
}

TEST_CASE("the bars of a chart add up to what was counted, and open as many cases as they are high")
{
    FullMonth month;
    const auto report = month.report(muchLater);
    REQUIRE(report.flow.size() == 30);
    qint64 received = 0, completed = 0, parts = 0, workers = 0;
    for (const auto& step : report.flow) {
        auto cut = month.cut(u"received"_s, FigureSide::All);
        cut.from = step.from;
        cut.to = step.to;
        CHECK(static_cast<qint64>(month.all(cut).size()) == step.received);
        cut.figure = u"completed"_s;
        CHECK(static_cast<qint64>(month.all(cut).size()) == step.completed);
        received += step.received;
        completed += step.completed;
    }
    for (const auto& part : report.parts) {
        auto cut = month.cut(u"received"_s, FigureSide::All);
        cut.bar = part.key;
        CHECK(static_cast<qint64>(month.all(cut).size()) == part.count);
        parts += part.count;
    }
    for (const auto& worker : report.workers) {
        auto cut = month.cut(u"completed"_s, FigureSide::All);
        cut.bar = worker.key;
        CHECK(static_cast<qint64>(month.all(cut).size()) == worker.count);
        workers += worker.count;
    }
    CHECK(received == report.received);
    CHECK(parts == report.received);
    CHECK(completed == report.completed);
    CHECK(workers == report.completed);
    CHECK(report.parts.size() == 2);
    CHECK(report.workers.size() == 3);
    CHECK(report.estates == QList{KeyCount{u"3"_s, report.received}});
}

TEST_CASE("a day is shown by the hour, and its hours belong to it alone")
{
    FullMonth month;
    auto scope = month.scope();
    scope.period = Period::around(Period::Unit::Day, QDate(2026, 11, 9));
    const auto figures = taken(FigureQuery(*month.database).of(scope, muchLater));
    REQUIRE(figures.flow.size() == 24);
    qint64 received = 0;
    for (const auto& step : figures.flow)
        received += step.received;
    CHECK(received == figures.received);
    CHECK(figures.received > 0);
    scope.period = Period::around(Period::Unit::Week, QDate(2026, 11, 15));
    CHECK(scope.period.first == QDate(2026, 11, 9));
    CHECK(taken(FigureQuery(*month.database).of(scope, muchLater)).flow.size() == 7);
}

TEST_CASE("days keep their cases where the clocks are put back within the month")
{
    Month month;
    month.walk(local(1, 12), [](Counter& counter) { counter.must({aRepair()}); }); // midnight of the 31st in New York
    month.walk(local(3, 12), [](Counter& counter) { counter.must({aRepair()}); }); // 23:00 of the 2nd
    auto scope = month.scope();
    scope.zone = QTimeZone("America/New_York");
    const auto figures = taken(FigureQuery(*month.database).of(scope, muchLater));
    REQUIRE(figures.flow.size() == 30);
    CHECK(figures.flow[0].received == 1);
    CHECK(figures.flow[1].received == 1);
    CHECK(figures.flow[0].from.secsTo(figures.flow[0].to) == 25 * hour);
}

TEST_CASE("open cases are told apart by age, each band with its cases")
{
    FullMonth month;
    const QDateTime now = local(12, 9);
    qint64 open = 0;
    for (const auto& band : taken(FigureQuery(*month.database).openByAge({7}, {}, now))) {
        auto cut = month.cut(u"open"_s, FigureSide::All);
        cut.from = band.from;
        cut.to = band.to;
        CHECK(static_cast<qint64>(month.all(cut, now).size()) == band.count);
        open += band.count;
    }
    Statement counted(*month.database,
                      "SELECT count(*) AS n FROM case_file WHERE closed_at IS NULL AND voided_at IS NULL");
    REQUIRE(taken(counted.next()));
    CHECK(open == taken(counted.value<qint64>("n")));
}

TEST_CASE("the overdue list begins with what ran out longest ago")
{
    FullMonth month;
    const auto list = taken(FigureCases(*month.database).overdue({7}, {}, muchLater));
    REQUIRE(list.size() == 31);
    CHECK(std::ranges::is_sorted(list, {}, &OverdueItem::limitAt));
    for (const auto& item : list)
        CHECK(item.limitAt < muchLater);
    CHECK(taken(FigureCases(*month.database).overdue({8}, {}, muchLater)).empty());
    CHECK(taken(FigureCases(*month.database).overdue({}, {3}, muchLater)) == list);
}

TEST_CASE("what the regulation demands of a figure", "[S4-四-一-1-b][S4-四-一-1-c]")
{
    const Counter counter;
    const auto* timely = counter.procedure().target(u"timely"_s);
    const auto* rework = counter.procedure().target(u"rework"_s);
    REQUIRE(timely);
    REQUIRE(rework);
    CHECK(standing({u"timely"_s, 98, 100}, timely) == Standing::Reached);
    CHECK(standing({u"timely"_s, 979, 1000}, timely) == Standing::Missed);
    CHECK(standing({u"timely"_s, 0, 0}, timely) == Standing::Untold);
    CHECK(standing({u"rework"_s, 1, 100}, rework) == Standing::Reached);
    CHECK(standing({u"rework"_s, 11, 1000}, rework) == Standing::Missed);
    CHECK(counter.procedure().target(u"satisfied"_s) == nullptr);
    CHECK(standing({u"satisfied"_s, 1, 2}, nullptr) == Standing::Untold);
    const Figure before{u"satisfied"_s, 52, 100}, better{u"satisfied"_s, 45, 100}, none{u"satisfied"_s, 0, 0};
    CHECK(standing({u"satisfied"_s, 1, 2}, nullptr, &before) == Standing::Slipped);
    CHECK(standing({u"satisfied"_s, 1, 2}, nullptr, &better) == Standing::Untold);
    CHECK(standing({u"satisfied"_s, 1, 2}, nullptr, &none) == Standing::Untold);
}
