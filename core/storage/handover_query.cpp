// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/handover_query.h"

#include "core/storage/work_item.h"

namespace guitai {

namespace {

constexpr auto casesFollowed = R"sql(
SELECT id, number, state, place, fault, owner, offered, next_at
FROM open_case WHERE owner_id = :person AND id > :last ORDER BY id LIMIT :page
)sql";

constexpr auto casesOffered = R"sql(
SELECT id, number, state, place, fault, owner, offered, next_at
FROM open_case WHERE offered_to = :person AND id > :last ORDER BY id LIMIT :page
)sql";

constexpr auto countOfOffered = R"sql(
SELECT count(*) AS n FROM (
    SELECT 1 FROM case_file
    WHERE offered_to = :person AND closed_at IS NULL AND voided_at IS NULL LIMIT :counted)
)sql";

} // namespace

HandoverQuery::HandoverQuery(Database& database)
    : m_followed(database, casesFollowed), m_offered(database, casesOffered), m_count(database, countOfOffered)
{}

Result<std::vector<HandoverCase>> HandoverQuery::followedBy(StaffId person, CaseId last)
{
    return read(m_followed, person, last);
}

Result<std::vector<HandoverCase>> HandoverQuery::offeredTo(StaffId person, CaseId last)
{
    return read(m_offered, person, last);
}

Result<std::vector<HandoverCase>> HandoverQuery::read(Statement& statement, StaffId person, CaseId last)
{
    statement.bind("person", person).bind("last", last).bind("page", qint64{pageSize});
    return readAll<HandoverCase>(statement);
}

Result<int> HandoverQuery::countOffered(StaffId person)
{
    return readCount(m_count.bind("person", person));
}

} // namespace guitai
