// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/worklist_query.h"

#include <limits>

namespace guitai {

namespace {

// A set of kinds is bound as one text with a blank around each.
constexpr auto rowsOfFilter = R"sql(
SELECT
    case_id, item, kind, started_at, target_at, limit_at, number, state, emergency, place, fault, reporter, person
FROM waiting
WHERE site = :site AND limit_at < :until AND (limit_at, case_id, item, kind) > (:limit_at, :case_id, :item, :kind)
    AND :kinds LIKE '% ' || kind || ' %'
    AND (:anywhere LIKE '% ' || kind || ' %'
        OR (owner = :person AND :followed LIKE '% ' || kind || ' %')
        OR (assignee = :person AND :assigned LIKE '% ' || kind || ' %'))
ORDER BY limit_at, case_id, item, kind LIMIT :page
)sql";

constexpr auto countOfFilter = R"sql(
SELECT count(*) AS n FROM (
    SELECT 1 FROM waiting
    WHERE site = :site AND limit_at < :until AND :kinds LIKE '% ' || kind || ' %'
        AND (:anywhere LIKE '% ' || kind || ' %'
            OR (owner = :person AND :followed LIKE '% ' || kind || ' %')
            OR (assignee = :person AND :assigned LIKE '% ' || kind || ' %'))
    LIMIT :counted)
)sql";

QString textOf(const QList<DeadlineKind>& kinds)
{
    QString text(u' ');
    for (const auto kind : kinds)
        text += token(kind) + u' ';
    return text;
}

QString everyKind()
{
    return u' ' + tokens<DeadlineKind>().join(u' ') + u' ';
}

} // namespace

WorklistQuery::WorklistQuery(Database& database, SiteId site, StaffId person, Waiting waiting)
    : m_site(site),
      m_person(person),
      m_waiting(std::move(waiting)),
      m_page(database, rowsOfFilter),
      m_count(database, countOfFilter)
{}

void WorklistQuery::turnTo(SiteId site, Waiting waiting)
{
    m_site = site;
    m_waiting = std::move(waiting);
}

void WorklistQuery::bind(Statement& statement, const WorkFilter& filter, const QDateTime& now)
{
    const bool all = filter.whose == WorkFilter::Whose::Everybodys;
    statement.bind("site", m_site)
        .bind("person", m_person)
        .bind("until", filter.overdueOnly ? now.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max())
        .bind("kinds", filter.kind ? textOf({*filter.kind}) : everyKind())
        .bind("anywhere", all ? everyKind() : textOf(m_waiting.anywhere))
        .bind("followed", textOf(m_waiting.followed))
        .bind("assigned", textOf(m_waiting.assigned));
}

Result<std::vector<WorkItem>> WorklistQuery::page(const WorkFilter& filter, const QDateTime& now, const WorkItem* last)
{
    bind(m_page, filter, now);
    bindPlace(m_page, last);
    return readAll<WorkItem>(m_page);
}

Result<int> WorklistQuery::count(const WorkFilter& filter, const QDateTime& now)
{
    bind(m_count, filter, now);
    return readCount(m_count);
}

} // namespace guitai
