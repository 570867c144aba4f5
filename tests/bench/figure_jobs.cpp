// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dashboard.h"
#include "tests/bench/jobs.h"
#include "tests/bench/must.h"

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

constexpr int times = 40;

/// The bare aggregation of the same rows, down the same indexes; ?1 and ?2 are the month, ?3 is now.
constexpr const char* floorSql[]{
    "SELECT (registered_at - ?1) / 86400000, part, place_estate, count(*) FROM case_file "
    "WHERE registered_at >= ?1 AND registered_at < ?2 AND voided_at IS NULL GROUP BY 1, 2, 3",
    "SELECT count(*), count(d.met_at <= d.limit_at OR NULL) FROM case_file c "
    "CROSS JOIN deadline d ON d.case_id = c.id AND d.item = 1 AND d.kind = 'notify' "
    "WHERE c.registered_at >= ?1 AND c.registered_at < ?2 AND c.voided_at IS NULL "
    "AND (d.met_at IS NOT NULL OR d.limit_at < ?3)",
    "SELECT count(*), count(d.met_at <= d.limit_at OR NULL) FROM dispatch_order o "
    "CROSS JOIN deadline d ON d.case_id = o.case_id AND d.item = o.ordinal AND d.kind = 'arrive' "
    "WHERE o.notified_at >= ?1 AND o.notified_at < ?2 AND o.repair_class IN ('minor', 'urgent') "
    "AND (d.met_at IS NOT NULL OR d.limit_at < ?3)",
    "SELECT (d.started_at - ?1) / 86400000, o.assignee, count(*), sum(o.total), count(o.redoes <> '' OR NULL), "
    "count(d.met_at <= d.limit_at OR NULL) FROM deadline d "
    "CROSS JOIN dispatch_order o ON o.case_id = d.case_id AND o.ordinal = d.item "
    "WHERE d.kind = 'returnOrder' AND d.started_at >= ?1 AND d.started_at < ?2 GROUP BY 1, 2",
    "SELECT count(*), count(met_at <= limit_at OR NULL), count(target_at), count(met_at <= target_at OR NULL) "
    "FROM deadline WHERE kind = 'complete' AND met_at >= ?1 AND met_at < ?2",
    "SELECT count(*), count(met_at <= limit_at OR NULL), count(met_at) FROM deadline "
    "WHERE kind = 'revisit' AND started_at >= ?1 AND started_at < ?2 AND (met_at IS NOT NULL OR limit_at < ?3)",
    "SELECT count(*), count(v.satisfaction IN ('satisfied', 'roughlySatisfied') OR NULL) FROM revisit v "
    "CROSS JOIN deadline d ON d.case_id = v.case_id AND d.item = v.order_ordinal AND d.kind = 'revisit' "
    "WHERE v.answered = 1 AND v.at >= ?1 AND v.at < ?2",
    "SELECT count(*), count(met_at <= limit_at OR NULL) FROM deadline "
    "WHERE kind = 'feedback' AND limit_at >= ?1 AND limit_at < ?2 AND (met_at IS NOT NULL OR limit_at < ?3)",
};

/// The last month that the imported cases fill.
FigureScope month()
{
    return {.period = {Period::Unit::Month, QDate(2025, 10, 1)},
            .site = {},
            .estate = {},
            .zone = QTimeZone("Asia/Shanghai")};
}

void aggregate(RawFile& raw, const FigureScope& scope, const QDateTime& now)
{
    const qint64 values[]{scope.from().toMSecsSinceEpoch(), scope.to().toMSecsSinceEpoch(), now.toMSecsSinceEpoch()};
    raw.run("BEGIN");
    for (const auto* sql : floorSql) {
        auto* statement = raw.statement(sql);
        for (int i = 0; i < sqlite3_bind_parameter_count(statement); ++i)
            RawFile::bind(statement, i + 1, integerCell(values[i]));
        raw.exhaust(statement);
    }
    raw.run("COMMIT");
}

} // namespace

void measureFigures(Stock& stock, RawFile& raw, Report& report)
{
    auto& office = *stock.office;
    const auto scope = month();
    const QDateTime now = stock.clock.now();
    const auto figures = must(FigureQuery(office.database()).of(scope, now));
    if (figures.received == 0)
        giveUp(u"no case in the month of the figures"_s);
    report.add(u"dashboard of a month of %1 cases"_s.arg(figures.received),
               alternate(
                   times, [&] { must(readDashboard(office, scope, now)); }, [&] { aggregate(raw, scope, now); }),
               {.ratio = 1.5, .p95 = 50});
    FigureCases cases(office.database());
    const FigureCut cut{.figure = u"timely"_s, .from = scope.from(), .to = scope.to(), .bar = {}};
    const auto page = must(cases.page(cut, now));
    auto* next =
        raw.statement("SELECT o.case_id, c.number, c.place_text, c.item, o.number, s.name, d.met_at, d.limit_at "
                      "FROM dispatch_order o CROSS JOIN case_file c ON c.id = o.case_id "
                      "CROSS JOIN deadline d ON d.case_id = o.case_id AND d.item = o.ordinal AND d.kind = 'arrive' "
                      "LEFT JOIN staff s ON s.id = c.owner "
                      "WHERE o.notified_at >= ?1 AND o.notified_at < ?2 AND o.repair_class IN ('minor', 'urgent') "
                      "ORDER BY o.notified_at DESC LIMIT 50");
    report.add(u"next 50 cases behind a figure"_s,
               alternate(
                   times, [&] { must(cases.page(cut, now, &page.back())); },
                   [&] {
                       RawFile::bind(next, 1, integerCell(scope.from().toMSecsSinceEpoch()));
                       RawFile::bind(next, 2, integerCell(page.back().at.toMSecsSinceEpoch()));
                       raw.exhaust(next);
                   }),
               {.ratio = 2, .p95 = 16});
}

} // namespace guitai::bench
