// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/link_query.h"

namespace guitai {

/// UNION leaves out what both cases say of each other, but for a 返修, where it matters who says it.
constexpr std::string_view LinkQuery::sql = R"sql(
SELECT
    c.id AS id, l.kind AS kind, l.later AS later, c.number AS number, c.state AS state, c.place_text AS place,
    c.item AS item
FROM (
    SELECT other, kind, 0 AS later FROM case_link WHERE case_id = :id
    UNION
    SELECT case_id, kind, CASE WHEN kind = 'rework' THEN 1 ELSE 0 END FROM case_link WHERE other = :id
    UNION
    SELECT o.case_id, 'rework', 0 FROM case_file t
    CROSS JOIN dispatch_order o ON o.number = t.redoes AND o.site = t.site
    WHERE t.id = :id AND o.number <> ''
    UNION
    SELECT t.id, 'rework', 1 FROM dispatch_order o
    CROSS JOIN case_file t ON t.redoes = o.number AND t.site = o.site
    WHERE o.case_id = :id AND o.number <> '' AND t.redoes <> '') l
CROSS JOIN case_file c ON c.id = l.other
ORDER BY c.registered_at DESC, c.id DESC LIMIT :most
)sql";

LinkQuery::LinkQuery(Database& database) : m_linked(database, sql) {}

Result<std::vector<LinkedCase>> LinkQuery::casesLinkedTo(CaseId id)
{
    m_linked.bind("id", id).bind("most", mostLinked);
    return readAll<LinkedCase>(m_linked);
}

} // namespace guitai
