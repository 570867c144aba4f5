// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"
#include "core/storage/row.h"

#include <functional>

namespace guitai {

/// The rows of one table of children, read beside the cases in the same order.
class ChildRows
{
public:
    ChildRows(Database& database, std::string_view sql) : m_statement(database, sql) {}

    void seek(CaseId first, CaseId last);
    /// Goes to the next row of this case; false behind its last one. REQUIRES: cases are asked for in their order.
    [[nodiscard]] Result<bool> next(CaseId id);
    [[nodiscard]] Statement& row() { return m_statement; }

private:
    Statement m_statement;
    std::optional<CaseId> m_waiting; ///< whose row the statement stands on, where that case was not yet asked for
    bool m_ended = false;
};

/// Reads cases with their orders, revisits, links and deadlines: one, or all of the file. Its five statements run side
/// by side over a range of ids, so that all are read by five executions and not by five a case.
class CaseReader
{
public:
    using Visit = std::function<void(CaseId, const Result<CaseFile>&)>;

    explicit CaseReader(Database& database);

    [[nodiscard]] Result<std::optional<CaseFile>> find(CaseId id);
    /// Every case in the order of the ids; FileDamaged in place of one that can no longer be read.
    [[nodiscard]] Result<void> visitAll(const Visit& visit);

private:
    void seek(CaseId first, CaseId last);
    void reset();
    /// The case on whose row m_cases stands.
    [[nodiscard]] Result<CaseFile> read();
    [[nodiscard]] Result<void> readOrders(CaseFile& caseFile);
    [[nodiscard]] Result<void> readRevisits(CaseFile& caseFile);
    [[nodiscard]] Result<void> readLinks(CaseFile& caseFile);
    [[nodiscard]] Result<void> readDeadlines(CaseFile& caseFile);

    Statement m_cases;
    ChildRows m_orders, m_revisits, m_links, m_deadlines;
};

} // namespace guitai
