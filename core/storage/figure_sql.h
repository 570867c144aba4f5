// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The statements of FigureQuery: each counts the events of one month, [from, to). Site 0 is all sites.
///
/// What is left out (void cases and orders, orders declined before anybody came) has no deadlines
/// (core/procedure/deadlines.h), so that whoever reads deadlines need not ask. Where the event is still to come and
/// the limit has not run out, a row is on neither side. No limit is reckoned here.
namespace guitai::figure_sql {

constexpr auto received = R"sql(
SELECT count(*) AS received
FROM case_file
WHERE registered_at >= :from AND registered_at < :to AND voided_at IS NULL AND (:site = 0 OR site = :site)
)sql";

/// An order is registered with its case; one that does another again, when it is issued.
constexpr auto notified = R"sql(
SELECT count(d.met_at <= d.limit_at OR NULL) AS numerator, count(*) AS denominator
FROM (
    SELECT o.case_id, o.ordinal
    FROM case_file c CROSS JOIN dispatch_order o ON o.case_id = c.id
    WHERE c.registered_at >= :from AND c.registered_at < :to AND c.voided_at IS NULL
      AND (:site = 0 OR c.site = :site) AND (o.redoes = '' OR o.issued_at IS NULL)
    UNION ALL
    SELECT case_id, ordinal
    FROM dispatch_order
    WHERE issued_at >= :from AND issued_at < :to AND redoes <> '' AND (:site = 0 OR site = :site)) o
CROSS JOIN deadline d ON d.case_id = o.case_id AND d.item = o.ordinal AND d.kind = 'notify'
WHERE d.met_at IS NOT NULL OR d.limit_at < :now
)sql";

constexpr auto arrived = R"sql(
SELECT count(d.met_at <= d.limit_at OR NULL) AS numerator, count(*) AS denominator
FROM dispatch_order o
CROSS JOIN deadline d ON d.case_id = o.case_id AND d.item = o.ordinal AND d.kind = 'arrive'
WHERE o.notified_at >= :from AND o.notified_at < :to AND o.repair_class IN ('minor', 'urgent')
  AND (:site = 0 OR o.site = :site) AND (d.met_at IS NOT NULL OR d.limit_at < :now)
)sql";

/// The paper's deadline starts at the completion.
constexpr auto completed = R"sql(
SELECT count(*) AS completed, coalesce(sum(o.total), 0) AS fee, count(o.redoes <> '' OR NULL) AS redone,
    count(d.met_at <= d.limit_at OR NULL) AS returned
FROM deadline d
CROSS JOIN dispatch_order o ON o.case_id = d.case_id AND o.ordinal = d.item
WHERE d.kind = 'returnOrder' AND d.started_at >= :from AND d.started_at < :to AND (:site = 0 OR d.site = :site)
)sql";

/// Classes without a completion clock (T07) have no such deadline; those with a target are T04's.
constexpr auto limited = R"sql(
SELECT count(*) AS limited, count(met_at <= limit_at OR NULL) AS in_limit, count(target_at) AS aimed,
    count(met_at <= target_at OR NULL) AS on_target
FROM deadline
WHERE kind = 'complete' AND met_at >= :from AND met_at < :to AND (:site = 0 OR site = :site)
)sql";

/// The deadline of the revisit starts when the paper comes back.
constexpr auto returned = R"sql(
SELECT count(met_at <= limit_at OR NULL) AS in_time, count(met_at) AS revisited, count(*) AS returned
FROM deadline
WHERE kind = 'revisit' AND started_at >= :from AND started_at < :to AND (:site = 0 OR site = :site)
  AND (met_at IS NOT NULL OR limit_at < :now)
)sql";

constexpr auto satisfied = R"sql(
SELECT count(v.satisfaction IN ('satisfied', 'roughlySatisfied') OR NULL) AS numerator, count(*) AS denominator
FROM revisit v
CROSS JOIN deadline d ON d.case_id = v.case_id AND d.item = v.order_ordinal AND d.kind = 'revisit'
WHERE v.answered = 1 AND v.at >= :from AND v.at < :to AND (:site = 0 OR d.site = :site)
)sql";

constexpr auto promised = R"sql(
SELECT count(met_at <= limit_at OR NULL) AS numerator, count(*) AS denominator
FROM deadline
WHERE kind = 'feedback' AND limit_at >= :from AND limit_at < :to AND (:site = 0 OR site = :site)
  AND (met_at IS NOT NULL OR limit_at < :now)
)sql";

} // namespace guitai::figure_sql
