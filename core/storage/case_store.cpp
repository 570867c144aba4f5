// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_store.h"

#include "core/storage/case_sql.h"

#include <algorithm>
#include <array>

namespace guitai {

namespace {

constexpr std::array<std::string_view, 2> childrenOfCase{"orders", "deadlines"};
constexpr std::array<std::string_view, 1> childrenOfOrder{"revisits"};

bool sameDeadline(const Deadline& a, const Deadline& b)
{
    return a.item == b.item && a.kind == b.kind;
}

/// A deadline is found among many by item and kind.
const Deadline* counterpart(const QList<Deadline>& list, const Deadline& wanted)
{
    const auto found = std::ranges::find_if(list, [&](const Deadline& each) { return sameDeadline(each, wanted); });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

CaseStore::CaseStore(Database& database)
    : m_insert(database, case_sql::insertCase),
      m_update(database, case_sql::updateCase),
      m_select(database, case_sql::selectCase),
      m_insertOrder(database, case_sql::insertOrder),
      m_updateOrder(database, case_sql::updateOrder),
      m_deleteOrder(database, case_sql::deleteOrder),
      m_selectOrders(database, case_sql::selectOrders),
      m_insertRevisit(database, case_sql::insertRevisit),
      m_deleteRevisits(database, case_sql::deleteRevisits),
      m_selectRevisits(database, case_sql::selectRevisits),
      m_putDeadline(database, case_sql::putDeadline),
      m_deleteDeadline(database, case_sql::deleteDeadline),
      m_selectDeadlines(database, case_sql::selectDeadlines),
      m_byNumber(database, case_sql::caseByNumber),
      m_byOrder(database, case_sql::caseByOrder),
      m_bySourceKey(database, case_sql::caseBySourceKey),
      m_ids(database, case_sql::caseIds)
{}

Result<std::optional<CaseFile>> CaseStore::find(CaseId id)
{
    m_select.bind("id", id);
    auto found = readFirst<CaseFile>(m_select, childrenOfCase);
    if (!found || !*found)
        return found;
    if (auto read = readOrders(**found); !read)
        return std::unexpected(std::move(read.error()));
    m_selectDeadlines.bind("case_id", id);
    auto deadlines = readAll<Deadline>(m_selectDeadlines);
    if (!deadlines)
        return std::unexpected(std::move(deadlines.error()));
    // The table sorts kinds by their tokens; the case has them in the order in which they arise.
    std::ranges::stable_sort(*deadlines, {}, [](const Deadline& each) { return std::pair(each.item, each.kind); });
    (*found)->deadlines = QList<Deadline>(deadlines->begin(), deadlines->end());
    return found;
}

Result<void> CaseStore::readOrders(CaseFile& caseFile)
{
    m_selectOrders.bind("case_id", caseFile.id);
    auto orders = readAll<DispatchOrder>(m_selectOrders, childrenOfOrder);
    if (!orders)
        return std::unexpected(std::move(orders.error()));
    caseFile.orders = QList<DispatchOrder>(orders->begin(), orders->end());
    return readRevisits(caseFile);
}

Result<void> CaseStore::readRevisits(CaseFile& caseFile)
{
    m_selectRevisits.bind("case_id", caseFile.id);
    for (;;) {
        const auto found = m_selectRevisits.next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return {};
        auto revisit = readRow<Revisit>(m_selectRevisits);
        const auto ordinal = m_selectRevisits.value<int>("order_ordinal");
        if (!revisit || !ordinal)
            return std::unexpected(revisit ? ordinal.error() : revisit.error());
        const auto order = std::ranges::find(caseFile.orders, *ordinal, &DispatchOrder::ordinal);
        if (order != caseFile.orders.end())
            order->revisits << std::move(*revisit);
    }
}

Result<std::optional<CaseId>> CaseStore::firstId(Statement& statement)
{
    const auto found = statement.next();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::optional<CaseId>();
    auto id = statement.value<CaseId>("id");
    statement.reset();
    return id ? Result<std::optional<CaseId>>(*id) : std::unexpected(id.error());
}

Result<std::optional<CaseId>> CaseStore::byNumber(const QString& number, SiteId site)
{
    m_byNumber.bind("number", number).bind("site", site);
    auto found = firstId(m_byNumber);
    if (!found || *found)
        return found;
    m_byOrder.bind("number", number).bind("site", site);
    return firstId(m_byOrder);
}

Result<std::optional<CaseId>> CaseStore::bySourceKey(SiteId site, const QString& key)
{
    m_bySourceKey.bind("site", site).bind("source_key", key);
    return firstId(m_bySourceKey);
}

Result<void> CaseStore::insert(const CaseFile& caseFile, const QDateTime& now)
{
    bindFields(m_insert, caseFile, childrenOfCase);
    m_insert.bind("activity_at", now);
    m_insert.bind("source_key", caseFile.source ? std::optional(caseFile.source->key) : std::nullopt);
    if (auto written = m_insert.run(); !written)
        return written;
    if (auto written = writeOrders({}, caseFile); !written)
        return written;
    return writeDeadlines({}, caseFile);
}

Result<void> CaseStore::update(const CaseFile& before, const CaseFile& after, const QDateTime& now)
{
    bindFields(m_update, after, childrenOfCase);
    m_update.bind("activity_at", now).bind("revision_before", before.revision);
    if (auto written = m_update.run(); !written)
        return written;
    if (m_update.changedRows() != 1)
        return fail(Error::Code::StaleRevision);
    if (auto written = writeOrders(before, after); !written)
        return written;
    return writeDeadlines(before, after);
}

Result<void> CaseStore::writeOrder(Statement& statement, const DispatchOrder& order, const CaseFile& of, bool inserting)
{
    bindFields(statement, order, childrenOfOrder);
    statement.bind("case_id", of.id).bind("total", order.total());
    if (inserting)
        statement.bind("site", of.site);
    return statement.run();
}

/// Orders are only added, but for one that is taken back.
Result<void> CaseStore::writeOrders(const CaseFile& before, const CaseFile& after)
{
    for (qsizetype i = 0; i < after.orders.size(); ++i) {
        const bool inserting = i >= before.orders.size();
        const DispatchOrder was = inserting ? DispatchOrder{} : before.orders[i];
        if (!inserting && was == after.orders[i])
            continue;
        if (auto written = writeOrder(inserting ? m_insertOrder : m_updateOrder, after.orders[i], after, inserting);
            !written)
            return written;
        if (auto written = writeRevisits(was, after.orders[i], after.id); !written)
            return written;
    }
    for (qsizetype i = after.orders.size(); i < before.orders.size(); ++i) {
        m_deleteRevisits.bind("case_id", after.id).bind("order_ordinal", before.orders[i].ordinal);
        if (auto deleted = m_deleteRevisits.run(); !deleted)
            return deleted;
        m_deleteOrder.bind("case_id", after.id).bind("ordinal", before.orders[i].ordinal);
        if (auto written = m_deleteOrder.run(); !written)
            return written;
    }
    return {};
}

Result<void> CaseStore::writeRevisits(const DispatchOrder& before, const DispatchOrder& after, CaseId id)
{
    if (before.revisits == after.revisits)
        return {};
    m_deleteRevisits.bind("case_id", id).bind("order_ordinal", after.ordinal);
    if (auto deleted = m_deleteRevisits.run(); !deleted)
        return deleted;
    for (qsizetype i = 0; i < after.revisits.size(); ++i) {
        bindFields(m_insertRevisit, after.revisits[i]);
        m_insertRevisit.bind("case_id", id).bind("order_ordinal", after.ordinal).bind("ordinal", i + 1);
        if (auto written = m_insertRevisit.run(); !written)
            return written;
    }
    return {};
}

Result<void> CaseStore::writeDeadlines(const CaseFile& before, const CaseFile& after)
{
    for (const auto& deadline : after.deadlines) {
        const auto* was = counterpart(before.deadlines, deadline);
        if (was && *was == deadline)
            continue;
        bindFields(m_putDeadline, deadline);
        m_putDeadline.bind("case_id", after.id).bind("site", after.site);
        if (auto written = m_putDeadline.run(); !written)
            return written;
    }
    for (const auto& deadline : before.deadlines) {
        if (counterpart(after.deadlines, deadline))
            continue;
        m_deleteDeadline.bind("case_id", after.id).bind("item", deadline.item).bind("kind", deadline.kind);
        if (auto written = m_deleteDeadline.run(); !written)
            return written;
    }
    return {};
}

} // namespace guitai
