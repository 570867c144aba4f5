// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"
#include "core/storage/row.h"

namespace guitai {

/// Cases with their orders, revisits and deadlines. Writes only what a step has changed.
/// REQUIRES of all that write: a transaction is open.
class CaseStore
{
public:
    explicit CaseStore(Database& database);

    [[nodiscard]] Result<std::optional<CaseFile>> find(CaseId id);
    /// The id of the case with this number, or of the case whose order has it.
    [[nodiscard]] Result<std::optional<CaseId>> byNumber(const QString& number, SiteId site = {});
    [[nodiscard]] Result<std::optional<CaseId>> bySourceKey(SiteId site, const QString& key);

    /// Every id, also of cases that can no longer be read.
    [[nodiscard]] Result<std::vector<CaseId>> ids() { return readColumn<CaseId>(m_ids, "id"); }

    [[nodiscard]] Result<void> insert(const CaseFile& caseFile, const QDateTime& now);
    /// StaleRevision where the stored revision is not that of `before`.
    [[nodiscard]] Result<void> update(const CaseFile& before, const CaseFile& after, const QDateTime& now);

private:
    [[nodiscard]] Result<void> writeOrders(const CaseFile& before, const CaseFile& after);
    [[nodiscard]] Result<void> writeOrder(Statement& statement, const DispatchOrder& order, const CaseFile& of,
                                          bool inserting);
    [[nodiscard]] Result<void> writeRevisits(const DispatchOrder& before, const DispatchOrder& after, CaseId id);
    [[nodiscard]] Result<void> writeDeadlines(const CaseFile& before, const CaseFile& after);
    [[nodiscard]] Result<void> readOrders(CaseFile& caseFile);
    [[nodiscard]] Result<void> readRevisits(CaseFile& caseFile);
    [[nodiscard]] Result<std::optional<CaseId>> firstId(Statement& statement);

    Statement m_insert, m_update, m_select;
    Statement m_insertOrder, m_updateOrder, m_deleteOrder, m_selectOrders;
    Statement m_insertRevisit, m_deleteRevisits, m_selectRevisits;
    Statement m_putDeadline, m_deleteDeadline, m_selectDeadlines;
    Statement m_byNumber, m_byOrder, m_bySourceKey, m_ids;
};

} // namespace guitai
