// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/counter_query.h"

namespace guitai {

namespace {

constexpr auto casesOfRoom = R"sql(
SELECT
    c.id AS id, c.number AS number, c.state AS state, c.part AS part, c.item AS item,
    c.registered_at AS registered_at, c.closed_at AS closed_at, coalesce(o.number, '') AS "order",
    o.completed_at AS completed_at,
    (SELECT min(d.limit_at) FROM deadline d WHERE d.case_id = c.id AND d.met_at IS NULL AND d.ended = 0) AS limit_at,
    (SELECT v.satisfaction FROM revisit v
     WHERE v.case_id = c.id AND v.answered = 1 ORDER BY v.at DESC LIMIT 1) AS satisfaction
FROM case_file c
LEFT JOIN dispatch_order o ON o.case_id = c.id
    AND o.ordinal = (SELECT max(l.ordinal) FROM dispatch_order l WHERE l.case_id = c.id AND l.voided_at IS NULL)
WHERE c.place_room = :room AND c.voided_at IS NULL
ORDER BY c.activity_at DESC LIMIT :most
)sql";

constexpr auto nextToRunOut = R"sql(
SELECT
    d.case_id AS case_id, coalesce(nullif(o.number, ''), c.number) AS number, d.kind AS kind,
    d.started_at AS started_at, d.limit_at AS limit_at
FROM deadline d
CROSS JOIN case_file c ON c.id = d.case_id
LEFT JOIN dispatch_order o ON o.case_id = d.case_id AND o.ordinal = d.item
WHERE d.site = :site AND d.met_at IS NULL AND d.ended = 0 AND d.limit_at >= :now
ORDER BY d.limit_at LIMIT 1
)sql";

constexpr auto runOut = R"sql(
SELECT count(*) AS n FROM (
    SELECT 1 FROM deadline
    WHERE site = :site AND met_at IS NULL AND ended = 0 AND limit_at < :now LIMIT :most)
)sql";

constexpr auto lastLine = R"sql(
SELECT at FROM (SELECT at FROM journal ORDER BY seq DESC LIMIT :most) ORDER BY at DESC LIMIT 1
)sql";

constexpr auto notPrinted = R"sql(
SELECT
    o.case_id AS case_id, o.ordinal AS ordinal, o.number AS number, c.place_text AS place, c.item AS item,
    o.issued_at AS issued_at
FROM dispatch_order o
CROSS JOIN case_file c ON c.id = o.case_id
WHERE o.site = :site AND o.printed_at IS NULL AND o.issued_at IS NOT NULL AND o.declined_at IS NULL
    AND o.voided_at IS NULL AND o.returned_at IS NULL AND c.closed_at IS NULL AND c.voided_at IS NULL
ORDER BY o.issued_at DESC LIMIT :most
)sql";

} // namespace

CounterQuery::CounterQuery(Database& database)
    : m_casesOf(database, casesOfRoom),
      m_next(database, nextToRunOut),
      m_overdue(database, runOut),
      m_last(database, lastLine),
      m_unprinted(database, notPrinted)
{}

Result<std::vector<RoomCase>> CounterQuery::casesOf(RoomId room)
{
    m_casesOf.bind("room", room).bind("most", mostOfRoom);
    return readAll<RoomCase>(m_casesOf);
}

Result<std::optional<RunningDeadline>> CounterQuery::nextDeadline(SiteId site, const QDateTime& now)
{
    m_next.bind("site", site).bind("now", now);
    return readFirst<RunningDeadline>(m_next);
}

Result<int> CounterQuery::overdue(SiteId site, const QDateTime& now)
{
    m_overdue.bind("site", site).bind("now", now).bind("most", mostOverdue);
    auto counted = readColumn<int>(m_overdue, "n");
    return counted ? Result<int>(counted->front()) : std::unexpected(std::move(counted.error()));
}

Result<std::optional<QDateTime>> CounterQuery::lastWritten()
{
    m_last.bind("most", linesLookedAt);
    const auto last = readColumn<QDateTime>(m_last, "at");
    if (!last)
        return std::unexpected(last.error());
    return last->empty() ? std::optional<QDateTime>() : last->front();
}

Result<std::vector<UnprintedOrder>> CounterQuery::unprinted(SiteId site)
{
    m_unprinted.bind("site", site).bind("most", mostUnprinted);
    return readAll<UnprintedOrder>(m_unprinted);
}

} // namespace guitai
