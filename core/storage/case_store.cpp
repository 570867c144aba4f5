// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_store.h"

#include "core/storage/case_sql.h"

#include <algorithm>

namespace guitai {

using namespace case_sql;

namespace {

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
    : m_reader(database),
      m_insert(database, insertCase),
      m_update(database, updateCase),
      m_insertOrder(database, insertOrder),
      m_updateOrder(database, updateOrder),
      m_deleteOrder(database, deleteOrder),
      m_insertRevisit(database, insertRevisit),
      m_deleteRevisits(database, deleteRevisits),
      m_insertLink(database, insertLink),
      m_deleteLinks(database, deleteLinks),
      m_putDeadline(database, putDeadline),
      m_deleteDeadline(database, deleteDeadline),
      m_byNumber(database, caseByNumber),
      m_byOrder(database, caseByOrder)
{}

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

Result<void> CaseStore::insert(const CaseFile& caseFile, const QDateTime& now)
{
    bindFields(m_insert, caseFile, childrenOfCase);
    m_insert.bind("activity_at", now);
    m_insert.bind("source_key", caseFile.source ? std::optional(caseFile.source->key) : std::nullopt);
    if (auto written = m_insert.run(); !written)
        return written;
    return writeChildren({}, caseFile);
}

Result<void> CaseStore::update(const CaseFile& before, const CaseFile& after, const QDateTime& now)
{
    bindFields(m_update, after, childrenOfCase);
    m_update.bind("activity_at", now).bind("revision_before", before.revision);
    if (auto written = m_update.run(); !written)
        return written;
    if (m_update.changedRows() != 1)
        return fail(Error::Code::StaleRevision);
    return writeChildren(before, after);
}

Result<void> CaseStore::writeChildren(const CaseFile& before, const CaseFile& after)
{
    for (auto children : {&CaseStore::writeOrders, &CaseStore::writeLinks, &CaseStore::writeDeadlines})
        if (auto written = (this->*children)(before, after); !written)
            return written;
    return {};
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

Result<void> CaseStore::writeLinks(const CaseFile& before, const CaseFile& after)
{
    if (before.links == after.links)
        return {};
    m_deleteLinks.bind("case_id", after.id);
    if (auto deleted = m_deleteLinks.run(); !deleted)
        return deleted;
    for (qsizetype i = 0; i < after.links.size(); ++i) {
        bindFields(m_insertLink, after.links[i]);
        m_insertLink.bind("case_id", after.id).bind("ordinal", i + 1);
        if (auto written = m_insertLink.run(); !written)
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
