// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The statements of FigureQuery: each counts the events of one month, [from, to). Site 0 is all sites. An order
/// counts unless it or its case is void or it was declined before anybody came. Where the event is still to come and
/// the limit has not run out, a row is on neither side. No limit is reckoned here: all are those of `deadline`.
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
    SELECT o.case_id, o.ordinal, o.arrived_at, o.declined_at, o.voided_at
    FROM case_file c CROSS JOIN dispatch_order o ON o.case_id = c.id
    WHERE c.registered_at >= :from AND c.registered_at < :to AND c.voided_at IS NULL
      AND (:site = 0 OR c.site = :site) AND (o.redoes = '' OR o.issued_at IS NULL)
    UNION ALL
    SELECT o.case_id, o.ordinal, o.arrived_at, o.declined_at, o.voided_at
    FROM dispatch_order o CROSS JOIN case_file c ON c.id = o.case_id
    WHERE o.issued_at >= :from AND o.issued_at < :to AND o.redoes <> '' AND c.voided_at IS NULL
      AND (:site = 0 OR c.site = :site)) o
CROSS JOIN deadline d ON d.case_id = o.case_id AND d.item = o.ordinal AND d.kind = 'notify'
WHERE o.voided_at IS NULL AND (o.declined_at IS NULL OR o.arrived_at IS NOT NULL)
  AND (d.met_at IS NOT NULL OR d.limit_at < :now)
)sql";

constexpr auto arrived = R"sql(
SELECT count(d.met_at <= d.limit_at OR NULL) AS numerator, count(*) AS denominator
FROM dispatch_order o
CROSS JOIN case_file c ON c.id = o.case_id
CROSS JOIN deadline d ON d.case_id = o.case_id AND d.item = o.ordinal AND d.kind = 'arrive'
WHERE o.notified_at >= :from AND o.notified_at < :to AND o.repair_class IN ('minor', 'urgent')
  AND c.voided_at IS NULL AND (:site = 0 OR c.site = :site)
  AND o.voided_at IS NULL AND (o.declined_at IS NULL OR o.arrived_at IS NOT NULL)
  AND (d.met_at IS NOT NULL OR d.limit_at < :now)
)sql";

/// Classes without a completion clock (T07) have no such deadline; those with a target are T04's.
constexpr auto completed = R"sql(
SELECT count(*) AS completed,
    coalesce(sum(o.total), 0) AS fee,
    count(o.redoes <> '' OR NULL) AS redone,
    count(d.kind) AS limited,
    count(d.met_at <= d.limit_at OR NULL) AS in_limit,
    count(d.target_at) AS aimed,
    count(d.met_at <= d.target_at OR NULL) AS on_target,
    count(r.met_at <= r.limit_at OR NULL) AS returned
FROM dispatch_order o
CROSS JOIN case_file c ON c.id = o.case_id
LEFT JOIN deadline d ON d.case_id = o.case_id AND d.item = o.ordinal AND d.kind = 'complete'
LEFT JOIN deadline r ON r.case_id = o.case_id AND r.item = o.ordinal AND r.kind = 'returnOrder'
WHERE o.completed_at >= :from AND o.completed_at < :to AND c.voided_at IS NULL AND (:site = 0 OR c.site = :site)
  AND o.voided_at IS NULL AND (o.declined_at IS NULL OR o.arrived_at IS NOT NULL)
)sql";

/// The deadline of the revisit starts when the paper comes back.
constexpr auto returned = R"sql(
SELECT count(d.met_at <= d.limit_at OR NULL) AS in_time, count(d.met_at) AS revisited, count(*) AS returned
FROM deadline d
CROSS JOIN case_file c ON c.id = d.case_id
CROSS JOIN dispatch_order o ON o.case_id = d.case_id AND o.ordinal = d.item
WHERE d.kind = 'revisit' AND d.started_at >= :from AND d.started_at < :to
  AND c.voided_at IS NULL AND (:site = 0 OR c.site = :site)
  AND o.voided_at IS NULL AND (o.declined_at IS NULL OR o.arrived_at IS NOT NULL)
  AND (d.met_at IS NOT NULL OR d.limit_at < :now)
)sql";

constexpr auto satisfied = R"sql(
SELECT count(v.satisfaction IN ('satisfied', 'roughlySatisfied') OR NULL) AS numerator, count(*) AS denominator
FROM revisit v
CROSS JOIN case_file c ON c.id = v.case_id
CROSS JOIN dispatch_order o ON o.case_id = v.case_id AND o.ordinal = v.order_ordinal
WHERE v.answered = 1 AND v.at >= :from AND v.at < :to AND c.voided_at IS NULL AND (:site = 0 OR c.site = :site)
  AND o.voided_at IS NULL AND (o.declined_at IS NULL OR o.arrived_at IS NOT NULL)
)sql";

constexpr auto promised = R"sql(
SELECT count(d.met_at <= d.limit_at OR NULL) AS numerator, count(*) AS denominator
FROM deadline d
CROSS JOIN case_file c ON c.id = d.case_id
WHERE d.kind = 'feedback' AND d.limit_at >= :from AND d.limit_at < :to
  AND c.voided_at IS NULL AND (:site = 0 OR c.site = :site) AND (d.met_at IS NOT NULL OR d.limit_at < :now)
)sql";

} // namespace guitai::figure_sql
