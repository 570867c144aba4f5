// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_reader.h"

#include "core/storage/case_sql.h"

#include <algorithm>
#include <limits>

namespace guitai {

using namespace case_sql;

namespace {

constexpr CaseId lowest{std::numeric_limits<qint64>::min()};
constexpr CaseId highest{std::numeric_limits<qint64>::max()};

/// Calls `take` with every row of the case. After an error the rows that are left are passed by, as long as the next
/// case is asked for.
template <class Row, class Take>
Result<void> forEach(ChildRows& rows, CaseId id, Elsewhere elsewhere, Take&& take)
{
    for (;;) {
        const auto found = rows.next(id);
        if (!found || !*found)
            return found ? Result<void>() : std::unexpected(found.error());
        auto row = readRow<Row>(rows.row(), elsewhere);
        if (!row)
            return std::unexpected(std::move(row.error()));
        take(std::move(*row));
    }
}

} // namespace

void ChildRows::seek(CaseId first, CaseId last)
{
    m_statement.bind("first", first).bind("last", last);
    m_waiting.reset();
    m_ended = false;
}

Result<bool> ChildRows::next(CaseId id)
{
    while (!m_ended) {
        if (!m_waiting) {
            const auto found = m_statement.next();
            if (!found)
                return found;
            m_ended = !*found;
            if (m_ended)
                return false;
            const auto of = m_statement.value<CaseId>("case_id");
            if (!of)
                return std::unexpected(of.error());
            m_waiting = *of;
        }
        if (*m_waiting > id)
            return false;
        if (*std::exchange(m_waiting, std::nullopt) == id)
            return true;
    }
    return false;
}

CaseReader::CaseReader(Database& database)
    : m_cases(database, selectCase),
      m_orders(database, selectOrders),
      m_revisits(database, selectRevisits),
      m_links(database, selectLinks),
      m_deadlines(database, selectDeadlines)
{}

void CaseReader::seek(CaseId first, CaseId last)
{
    m_cases.bind("first", first).bind("last", last);
    for (auto* rows : {&m_orders, &m_revisits, &m_links, &m_deadlines})
        rows->seek(first, last);
}

void CaseReader::reset()
{
    m_cases.reset();
    for (auto* rows : {&m_orders, &m_revisits, &m_links, &m_deadlines})
        rows->row().reset();
}

Result<std::optional<CaseFile>> CaseReader::find(CaseId id)
{
    seek(id, id);
    const auto found = m_cases.next();
    if (!found || !*found)
        return found ? Result<std::optional<CaseFile>>(std::nullopt) : std::unexpected(found.error());
    auto caseFile = read();
    reset();
    return caseFile ? Result<std::optional<CaseFile>>(std::move(*caseFile)) : std::unexpected(caseFile.error());
}

Result<void> CaseReader::visitAll(const Visit& visit)
{
    seek(lowest, highest);
    for (;;) {
        const auto found = m_cases.next();
        if (!found || !*found) {
            reset();
            return found ? Result<void>() : std::unexpected(found.error());
        }
        const auto id = m_cases.value<CaseId>("id");
        const auto caseFile = id ? read() : std::unexpected(id.error());
        if (!id || (!caseFile && caseFile.error().code != Error::Code::FileDamaged)) {
            reset();
            return std::unexpected(caseFile.error());
        }
        visit(*id, caseFile);
        if (!caseFile && *id < highest) // a damaged page may have ended a statement: all begin anew behind the case
            seek({id->value + 1}, highest);
    }
}

Result<CaseFile> CaseReader::read()
{
    auto caseFile = readRow<CaseFile>(m_cases, childrenOfCase);
    if (!caseFile)
        return caseFile;
    for (auto children :
         {&CaseReader::readOrders, &CaseReader::readRevisits, &CaseReader::readLinks, &CaseReader::readDeadlines})
        if (auto read = (this->*children)(*caseFile); !read)
            return std::unexpected(std::move(read.error()));
    return caseFile;
}

Result<void> CaseReader::readOrders(CaseFile& caseFile)
{
    return forEach<DispatchOrder>(m_orders, caseFile.id, childrenOfOrder,
                                  [&](DispatchOrder order) { caseFile.orders << std::move(order); });
}

Result<void> CaseReader::readRevisits(CaseFile& caseFile)
{
    return forEach<Revisit>(m_revisits, caseFile.id, {}, [&](Revisit revisit) {
        const auto ordinal = m_revisits.row().value<int>("order_ordinal");
        const auto order = std::ranges::find(caseFile.orders, ordinal.value_or(0), &DispatchOrder::ordinal);
        if (order != caseFile.orders.end())
            order->revisits << std::move(revisit);
    });
}

Result<void> CaseReader::readLinks(CaseFile& caseFile)
{
    return forEach<CaseLink>(m_links, caseFile.id, {}, [&](const CaseLink& link) { caseFile.links << link; });
}

Result<void> CaseReader::readDeadlines(CaseFile& caseFile)
{
    auto read = forEach<Deadline>(m_deadlines, caseFile.id, {},
                                  [&](Deadline deadline) { caseFile.deadlines << std::move(deadline); });
    // The table sorts kinds by their tokens; the case has them in the order in which they arise.
    std::ranges::stable_sort(caseFile.deadlines, {},
                             [](const Deadline& each) { return std::pair(each.item, each.kind); });
    return read;
}

} // namespace guitai
