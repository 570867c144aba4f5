// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figure_cases.h"

#include "core/storage/figure_sql.h"

#include <algorithm>
#include <limits>

namespace guitai {

namespace {

/// The page is found among the counted rows alone; what is shown of it is read afterwards.
constexpr std::string_view head = R"sql(
SELECT
    p.at AS at, p.case_id AS case_id, p.item AS item, p.visit AS visit, p.verdict AS counted,
    coalesce(nullif(o.number, ''), c.number) AS number, c.place_text AS place, c.item AS fault,
    coalesce(s.name, '') AS person, c.state AS state, d.started_at AS started_at,
    CASE WHEN :by_target = 1 THEN d.target_at ELSE d.limit_at END AS limit_at, d.met_at AS met_at,
    v.satisfaction AS satisfaction
FROM (
    SELECT at, case_id, item, visit, )sql";
constexpr std::string_view body = R"sql( AS verdict
    FROM ()sql";
constexpr std::string_view ofBar = ") judged WHERE (:bar IS NULL OR bar = :bar) AND ";
constexpr std::string_view ofAll = ") judged WHERE ";
constexpr std::string_view tail = R"sql( IN (:counted, :failed)
        AND (at, case_id, item, visit) < (:at, :case_id, :item, :visit)
    ORDER BY at DESC, case_id DESC, item DESC, visit DESC LIMIT :most) p
CROSS JOIN case_file c ON c.id = p.case_id
LEFT JOIN dispatch_order o ON o.case_id = p.case_id AND o.ordinal = p.item
LEFT JOIN staff s ON s.id = coalesce(nullif(o.assignee, 0), c.owner)
LEFT JOIN deadline d ON d.case_id = p.case_id AND d.item = p.item AND d.kind = :kind
LEFT JOIN revisit v ON v.case_id = p.case_id AND v.order_ordinal = p.item AND v.ordinal = p.visit
ORDER BY p.at DESC, p.case_id DESC, p.item DESC, p.visit DESC
)sql";

constexpr std::string_view ranOut = R"sql(
SELECT
    d.case_id AS case_id, coalesce(nullif(o.number, ''), c.number) AS number, c.place_text AS place, c.item AS fault,
    coalesce(s.name, '') AS person, d.kind AS kind, d.clause AS clause, d.started_at AS started_at,
    d.limit_at AS limit_at
FROM (
    SELECT case_id, item, kind, clause, started_at, limit_at
    FROM deadline
    WHERE met_at IS NULL AND ended = 0 AND limit_at < :now AND (:site = 0 OR site = :site)
        AND (:estate = 0 OR :estate = (SELECT e.place_estate FROM case_file e WHERE e.id = case_id))
    ORDER BY limit_at, case_id, item, kind LIMIT :most) d
CROSS JOIN case_file c ON c.id = d.case_id
LEFT JOIN dispatch_order o ON o.case_id = d.case_id AND o.ordinal = d.item
LEFT JOIN staff s ON s.id = coalesce(nullif(o.assignee, 0), c.owner)
ORDER BY d.limit_at, d.case_id, d.item, d.kind
)sql";

const figure_sql::Definition* definitionOf(const QString& figure)
{
    const auto* found = std::ranges::find_if(figure_sql::definitions, [&](const figure_sql::Definition& definition) {
        return figure == QLatin1StringView(definition.id.data(), static_cast<qsizetype>(definition.id.size()));
    });
    return found == std::end(figure_sql::definitions) ? nullptr : found;
}

bool has(std::string_view source, std::string_view word)
{
    return source.find(word) != std::string_view::npos;
}

bool hasBars(const figure_sql::Definition& definition)
{
    return has(definition.source, " AS bar,");
}

std::string pageOf(const figure_sql::Definition& definition)
{
    std::string sql(head);
    sql.append(definition.id).append(body).append(definition.source);
    return sql.append(hasBars(definition) ? ofBar : ofAll).append(definition.id).append(tail);
}

void bindKey(Statement& statement, const FigureCut& cut, const FigureCase* after)
{
    constexpr int behindAll = std::numeric_limits<int>::max();
    // The end of the span is drawn in as well, so that the index begins where the page does.
    const QDateTime end = after ? std::min(cut.to, after->at.addMSecs(1)) : cut.to;
    statement.bind("from", cut.from).bind("to", end).bind("site", cut.site).bind("estate", cut.estate);
    statement.bind("at", after ? after->at : cut.to).bind("case_id", after ? after->caseId : CaseId{});
    statement.bind("item", after ? after->item : behindAll).bind("visit", after ? after->visit : behindAll);
}

} // namespace

Result<std::vector<FigureCase>> FigureCases::page(const FigureCut& cut, const QDateTime& now, const FigureCase* after)
{
    const auto* definition = definitionOf(cut.figure);
    if (!definition || (cut.bar && !hasBars(*definition)))
        return fail(Error::Code::InputInvalid, {QStringLiteral("figure"), cut.figure});
    auto& kept = m_pages[cut.figure];
    if (!kept)
        kept = std::make_unique<Statement>(m_database, pageOf(*definition));
    Statement& statement = *kept;
    bindKey(statement, cut, after);
    if (has(definition->source, ":now"))
        statement.bind("now", now);
    if (hasBars(*definition))
        statement.bind("bar", cut.bar);
    const int counted = 1, failed = 0;
    statement.bind("counted", cut.side == FigureSide::Failed ? failed : counted);
    statement.bind("failed", cut.side == FigureSide::Counted ? counted : failed);
    statement.bind("by_target", definition->byTarget).bind("most", pageLength);
    statement.bind("kind",
                   QString::fromLatin1(definition->kind.data(), static_cast<qsizetype>(definition->kind.size())));
    return readAll<FigureCase>(statement);
}

Result<std::vector<OverdueItem>> FigureCases::overdue(SiteId site, EstateId estate, const QDateTime& now)
{
    if (!m_overdue)
        m_overdue = std::make_unique<Statement>(m_database, ranOut);
    m_overdue->bind("site", site).bind("estate", estate).bind("now", now).bind("most", pageLength);
    return readAll<OverdueItem>(*m_overdue);
}

} // namespace guitai
