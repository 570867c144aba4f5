// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/case_reader.h"

namespace guitai {

/// Cases with their orders, revisits, links and deadlines. Writes only what a step has changed.
/// REQUIRES of all that write: a transaction is open.
class CaseStore
{
public:
    explicit CaseStore(Database& database);

    [[nodiscard]] Result<std::optional<CaseFile>> find(CaseId id) { return m_reader.find(id); }
    /// The id of the case with this number, or of the case whose order has it.
    [[nodiscard]] Result<std::optional<CaseId>> byNumber(const QString& number, SiteId site = {});

    /// Every case in the order of the ids; FileDamaged in place of one that can no longer be read.
    [[nodiscard]] Result<void> visitAll(const CaseReader::Visit& visit) { return m_reader.visitAll(visit); }

    [[nodiscard]] Result<void> insert(const CaseFile& caseFile, const QDateTime& now);
    /// StaleRevision where the stored revision is not that of `before`.
    [[nodiscard]] Result<void> update(const CaseFile& before, const CaseFile& after, const QDateTime& now);

private:
    [[nodiscard]] Result<void> writeOrders(const CaseFile& before, const CaseFile& after);
    [[nodiscard]] Result<void> writeOrder(Statement& statement, const DispatchOrder& order, const CaseFile& of,
                                          bool inserting);
    [[nodiscard]] Result<void> writeRevisits(const DispatchOrder& before, const DispatchOrder& after, CaseId id);
    [[nodiscard]] Result<void> writeLinks(const CaseFile& before, const CaseFile& after);
    [[nodiscard]] Result<void> writeDeadlines(const CaseFile& before, const CaseFile& after);
    [[nodiscard]] Result<void> writeChildren(const CaseFile& before, const CaseFile& after);
    [[nodiscard]] Result<std::optional<CaseId>> firstId(Statement& statement);

    CaseReader m_reader;
    Statement m_insert, m_update;
    Statement m_insertOrder, m_updateOrder, m_deleteOrder;
    Statement m_insertRevisit, m_deleteRevisits;
    Statement m_insertLink, m_deleteLinks;
    Statement m_putDeadline, m_deleteDeadline;
    Statement m_byNumber, m_byOrder;
};

} // namespace guitai
