// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Where every figure comes from. A source gives a row for each case, order or revisit that a figure may count, with a
/// verdict for each of its figures: 1 it is counted, 0 it failed, NULL it is on neither side. The counts and the
/// lists of cases behind them are both read from these rows, and nothing else says what a figure counts.
///
/// Columns: `at` the event that puts the row into [from, to), `case_id`, `item` (the order's ordinal, 0 for the case),
/// `visit` (the revisit's ordinal, else 0), `bar` where a chart divides the rows, then the verdicts. Site 0 is all
/// sites, estate 0 all estates.
///
/// What is left out (void cases and orders, orders declined before anybody came) has no deadlines
/// (core/procedure/deadlines.h), so that whoever reads deadlines need not ask. Where the event is still to come and
/// the limit has not run out, a row is on neither side. No limit is reckoned here.
namespace guitai::figure_sql {

constexpr std::string_view received = R"sql(
SELECT
    c.registered_at AS at, c.id AS case_id, 0 AS item, 0 AS visit, c.part AS bar, c.place_estate AS estate,
    1 AS received
FROM case_file c
WHERE c.registered_at >= :from AND c.registered_at < :to AND c.voided_at IS NULL
    AND (:site = 0 OR c.site = :site) AND (:estate = 0 OR c.place_estate = :estate)
)sql";

/// Cases that nobody has closed yet.
constexpr std::string_view open = R"sql(
SELECT c.registered_at AS at, c.id AS case_id, 0 AS item, 0 AS visit, 1 AS open
FROM case_file c
WHERE c.closed_at IS NULL AND c.voided_at IS NULL AND c.registered_at >= :from AND c.registered_at < :to
    AND (:site = 0 OR c.site = :site) AND (:estate = 0 OR c.place_estate = :estate)
)sql";

/// An order is registered with its case; one that does another again, when it is issued.
constexpr std::string_view notified = R"sql(
SELECT
    c.registered_at AS at, d.case_id AS case_id, d.item AS item, 0 AS visit,
    CASE WHEN d.met_at IS NOT NULL OR d.limit_at < :now THEN coalesce(d.met_at <= d.limit_at, 0) END AS notify
FROM case_file c
CROSS JOIN dispatch_order o ON o.case_id = c.id
CROSS JOIN deadline d ON d.case_id = o.case_id AND d.item = o.ordinal AND d.kind = 'notify'
WHERE c.registered_at >= :from AND c.registered_at < :to AND c.voided_at IS NULL
    AND (:site = 0 OR c.site = :site) AND (:estate = 0 OR c.place_estate = :estate)
    AND (o.redoes = '' OR o.issued_at IS NULL)
UNION ALL
SELECT
    o.issued_at AS at, d.case_id AS case_id, d.item AS item, 0 AS visit,
    CASE WHEN d.met_at IS NOT NULL OR d.limit_at < :now THEN coalesce(d.met_at <= d.limit_at, 0) END AS notify
FROM dispatch_order o
CROSS JOIN deadline d ON d.case_id = o.case_id AND d.item = o.ordinal AND d.kind = 'notify'
WHERE o.issued_at >= :from AND o.issued_at < :to AND o.redoes <> '' AND (:site = 0 OR o.site = :site)
    AND (:estate = 0 OR :estate = (SELECT c.place_estate FROM case_file c WHERE c.id = o.case_id))
)sql";

constexpr std::string_view arrived = R"sql(
SELECT
    o.notified_at AS at, d.case_id AS case_id, d.item AS item, 0 AS visit,
    CASE WHEN d.met_at IS NOT NULL OR d.limit_at < :now THEN coalesce(d.met_at <= d.limit_at, 0) END AS timely
FROM dispatch_order o
CROSS JOIN deadline d ON d.case_id = o.case_id AND d.item = o.ordinal AND d.kind = 'arrive'
WHERE o.notified_at >= :from AND o.notified_at < :to AND o.repair_class IN ('minor', 'urgent')
    AND (:site = 0 OR o.site = :site)
    AND (:estate = 0 OR :estate = (SELECT c.place_estate FROM case_file c WHERE c.id = o.case_id))
)sql";

/// The paper's deadline starts at the completion.
constexpr std::string_view completed = R"sql(
SELECT
    d.started_at AS at, d.case_id AS case_id, d.item AS item, 0 AS visit, CAST(o.assignee AS TEXT) AS bar,
    o.total AS fee, 1 AS completed, o.redoes <> '' AS rework, coalesce(d.met_at <= d.limit_at, 0) AS returned
FROM deadline d
CROSS JOIN dispatch_order o ON o.case_id = d.case_id AND o.ordinal = d.item
WHERE d.kind = 'returnOrder' AND d.started_at >= :from AND d.started_at < :to AND (:site = 0 OR d.site = :site)
    AND (:estate = 0 OR :estate = (SELECT c.place_estate FROM case_file c WHERE c.id = d.case_id))
)sql";

/// Classes without a completion clock (T07) have no such deadline; those with a target are T04's.
constexpr std::string_view limited = R"sql(
SELECT
    d.met_at AS at, d.case_id AS case_id, d.item AS item, 0 AS visit, coalesce(d.met_at <= d.limit_at, 0) AS in_limit,
    d.met_at <= d.target_at AS two_hour
FROM deadline d
WHERE d.kind = 'complete' AND d.met_at >= :from AND d.met_at < :to AND (:site = 0 OR d.site = :site)
    AND (:estate = 0 OR :estate = (SELECT c.place_estate FROM case_file c WHERE c.id = d.case_id))
)sql";

/// The deadline of the revisit starts when the paper comes back.
constexpr std::string_view returned = R"sql(
SELECT
    d.started_at AS at, d.case_id AS case_id, d.item AS item, 0 AS visit,
    CASE WHEN d.met_at IS NOT NULL OR d.limit_at < :now THEN coalesce(d.met_at <= d.limit_at, 0)
    END AS revisited_in_time,
    CASE WHEN d.met_at IS NOT NULL OR d.limit_at < :now THEN d.met_at IS NOT NULL END AS revisited
FROM deadline d
WHERE d.kind = 'revisit' AND d.started_at >= :from AND d.started_at < :to AND (:site = 0 OR d.site = :site)
    AND (:estate = 0 OR :estate = (SELECT c.place_estate FROM case_file c WHERE c.id = d.case_id))
)sql";

constexpr std::string_view answered = R"sql(
SELECT
    v.at AS at, v.case_id AS case_id, v.order_ordinal AS item, v.ordinal AS visit,
    coalesce(v.satisfaction IN ('satisfied', 'roughlySatisfied'), 0) AS satisfied
FROM revisit v
CROSS JOIN deadline d ON d.case_id = v.case_id AND d.item = v.order_ordinal AND d.kind = 'revisit'
WHERE v.answered = 1 AND v.at >= :from AND v.at < :to AND (:site = 0 OR d.site = :site)
    AND (:estate = 0 OR :estate = (SELECT c.place_estate FROM case_file c WHERE c.id = v.case_id))
)sql";

constexpr std::string_view promised = R"sql(
SELECT
    d.limit_at AS at, d.case_id AS case_id, d.item AS item, 0 AS visit,
    CASE WHEN d.met_at IS NOT NULL OR d.limit_at < :now THEN coalesce(d.met_at <= d.limit_at, 0) END AS promise
FROM deadline d
WHERE d.kind = 'feedback' AND d.limit_at >= :from AND d.limit_at < :to AND (:site = 0 OR d.site = :site)
    AND (:estate = 0 OR :estate = (SELECT c.place_estate FROM case_file c WHERE c.id = d.case_id))
)sql";

/// A figure: which rows it judges, and the deadline that it judges them by.
struct Definition
{
    std::string_view id; ///< also the column of its verdict
    std::string_view source;
    std::string_view kind; ///< token of the deadline; empty where none decides
    bool byTarget = false; ///< its target, not its limit
};

/// The rates in the order of every report, then what is no rate: each of those rows is counted.
constexpr Definition definitions[]{
    {"notify", notified, "notify"},
    {"timely", arrived, "arrive"},
    {"in_limit", limited, "complete"},
    {"two_hour", limited, "complete", true},
    {"rework", completed, {}},
    {"returned", completed, "returnOrder"},
    {"revisited_in_time", returned, "revisit"},
    {"revisited", returned, "revisit"},
    {"satisfied", answered, {}},
    {"promise", promised, "feedback"},
    {"received", received, {}},
    {"completed", completed, {}},
    {"open", open, {}},
};

} // namespace guitai::figure_sql
