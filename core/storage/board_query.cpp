// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/board_query.h"

namespace guitai {

namespace {

/// Of a case without an order the team cannot be notified yet.
constexpr auto rowsOfColumn = R"sql(
SELECT
    case_id, item, kind, started_at, target_at, limit_at, number, state, emergency, place, fault, reporter, person
FROM waiting
WHERE site = :site AND kind = :column AND state <> 'registered'
    AND (limit_at, case_id, item, kind) > (:limit_at, :case_id, :item, :kind)
ORDER BY limit_at, case_id, item LIMIT :page
)sql";

/// A repair may run against several limits at once: the one that runs out first stands for it.
constexpr auto rowsInRepair = R"sql(
SELECT
    case_id, item, kind, started_at, target_at, limit_at, number, state, emergency, place, fault, reporter, person
FROM waiting w
WHERE site = :site AND kind IN ('complete', 'tellSituation', 'toldCompletion') AND state IN ('arrived', 'onHold')
    AND (limit_at, case_id, item, kind) > (:limit_at, :case_id, :item, :kind)
    AND NOT EXISTS (
        SELECT 1 FROM deadline e
        WHERE e.case_id = w.case_id AND e.item = w.item AND e.kind IN ('complete', 'tellSituation', 'toldCompletion')
            AND e.met_at IS NULL AND e.ended = 0 AND (e.limit_at, e.kind) < (w.limit_at, w.kind))
ORDER BY limit_at, case_id, item, kind LIMIT :page
)sql";

constexpr auto rowsOnHold = R"sql(
SELECT
    case_id, item, kind, started_at, target_at, limit_at, number, state, emergency, place, fault, reporter, person
FROM waiting w
WHERE site = :site AND kind = 'complete' AND limit_at IS NULL AND (case_id, item) > (:case_id, :item)
    AND NOT EXISTS (
        SELECT 1 FROM deadline e
        WHERE e.case_id = w.case_id AND e.item = w.item AND e.kind IN ('tellSituation', 'toldCompletion')
            AND e.met_at IS NULL AND e.ended = 0)
ORDER BY case_id, item LIMIT :page
)sql";

constexpr auto countOfColumn = R"sql(
SELECT count(*) AS n FROM (
    SELECT 1 FROM waiting WHERE site = :site AND kind = :column AND state <> 'registered' LIMIT :counted)
)sql";

constexpr auto countInRepair = R"sql(
SELECT count(*) AS n FROM (
    SELECT DISTINCT case_id FROM waiting
    WHERE site = :site AND kind IN ('complete', 'tellSituation', 'toldCompletion') AND state IN ('arrived', 'onHold')
    LIMIT :counted)
)sql";

constexpr auto notWritten = R"sql(
SELECT
    o.case_id AS case_id, c.number AS number, c.place_text AS place, substr(c.description, 1, 80) AS fault,
    c.happened_at AS happened_at
FROM dispatch_order o
CROSS JOIN case_file c ON c.id = o.case_id
WHERE o.site = :site AND o.number = '' AND o.declined_at IS NULL AND o.voided_at IS NULL AND c.closed_at IS NULL
    AND c.voided_at IS NULL
ORDER BY o.notified_at LIMIT :counted
)sql";

} // namespace

DeadlineKind waitsFor(BoardColumn column)
{
    switch (column) {
    case BoardColumn::ToNotify:
        return DeadlineKind::Notify;
    case BoardColumn::ToArrive:
        return DeadlineKind::Arrive;
    case BoardColumn::InRepair:
        return DeadlineKind::Complete;
    case BoardColumn::ToReturn:
        return DeadlineKind::ReturnOrder;
    case BoardColumn::ToRevisit:
        return DeadlineKind::Revisit;
    }
    Q_UNREACHABLE();
}

std::optional<BoardColumn> columnBefore(BoardColumn column)
{
    const auto found = std::ranges::find(boardColumns, column);
    return found == boardColumns.begin() ? std::nullopt : std::optional(*std::prev(found));
}

BoardQuery::BoardQuery(Database& database, SiteId site)
    : m_site(site),
      m_column(database, rowsOfColumn),
      m_inRepair(database, rowsInRepair),
      m_onHold(database, rowsOnHold),
      m_countColumn(database, countOfColumn),
      m_countInRepair(database, countInRepair),
      m_unwritten(database, notWritten)
{}

Result<std::vector<WorkItem>> BoardQuery::page(BoardColumn column, const WorkItem* last)
{
    if (column == BoardColumn::InRepair)
        return inRepair(last);
    bindPlace(m_column.bind("site", m_site).bind("column", waitsFor(column)), last);
    return readAll<WorkItem>(m_column);
}

Result<std::vector<WorkItem>> BoardQuery::inRepair(const WorkItem* last)
{
    std::vector<WorkItem> rows;
    const bool onHold = last && !last->limitAt;
    if (!onHold) {
        bindPlace(m_inRepair.bind("site", m_site), last);
        auto running = readAll<WorkItem>(m_inRepair);
        if (!running || running->size() == pageSize)
            return running;
        rows = std::move(*running);
    }
    m_onHold.bind("site", m_site)
        .bind("case_id", onHold ? last->caseId : CaseId())
        .bind("item", onHold ? last->item : 0)
        .bind("page", qint64{pageSize});
    auto held = readAll<WorkItem>(m_onHold);
    if (!held)
        return held;
    const auto room = std::min(held->size(), pageSize - rows.size());
    std::move(held->begin(), held->begin() + static_cast<std::ptrdiff_t>(room), std::back_inserter(rows));
    return rows;
}

Result<int> BoardQuery::count(BoardColumn column)
{
    if (column == BoardColumn::InRepair)
        return readCount(m_countInRepair.bind("site", m_site));
    return readCount(m_countColumn.bind("site", m_site).bind("column", waitsFor(column)));
}

Result<std::vector<UnwrittenOrder>> BoardQuery::unwritten()
{
    m_unwritten.bind("site", m_site).bind("counted", mostCounted);
    return readAll<UnwrittenOrder>(m_unwritten);
}

} // namespace guitai
