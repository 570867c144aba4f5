// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/work_item.h"

namespace guitai {

/// A column of the dispatch board, from left to right.
enum class BoardColumn {
    ToNotify, ///< 待通知
    ToArrive, ///< 待到场
    InRepair, ///< 维修中, with what is on hold below
    ToReturn, ///< 待交回
    ToRevisit ///< 待回访
};
inline constexpr std::array boardColumns{BoardColumn::ToNotify, BoardColumn::ToArrive, BoardColumn::InRepair,
                                         BoardColumn::ToReturn, BoardColumn::ToRevisit};

/// What the orders of a column wait for; in repair it may be another of several.
[[nodiscard]] DeadlineKind waitsFor(BoardColumn column);
/// None before the first.
[[nodiscard]] std::optional<BoardColumn> columnBefore(BoardColumn column);

/// An emergency whose order is still to be written down (补填, S4-三-二-5).
struct UnwrittenOrder
{
    CaseId caseId;
    QString number; ///< of the case
    QString place;
    QString fault;
    QDateTime happenedAt;

    static constexpr auto fields()
    {
        using O = UnwrittenOrder;
        return std::tuple{Field{"caseId", &O::caseId}, Field{"number", &O::number}, Field{"place", &O::place},
                          Field{"fault", &O::fault}, Field{"happenedAt", &O::happenedAt}};
    }
    bool operator==(const UnwrittenOrder&) const = default;
};

/// 派工: the open orders of a site by what they wait for, each once, the most urgent first.
class BoardQuery
{
public:
    BoardQuery(Database& database, SiteId site);

    void turnTo(SiteId site) { m_site = site; }

    /// The first page of a column, or the one behind `last`.
    [[nodiscard]] Result<std::vector<WorkItem>> page(BoardColumn column, const WorkItem* last = nullptr);
    /// How many orders stand in it, up to mostCounted.
    [[nodiscard]] Result<int> count(BoardColumn column);
    /// The oldest first, mostCounted at most.
    [[nodiscard]] Result<std::vector<UnwrittenOrder>> unwritten();

private:
    [[nodiscard]] Result<std::vector<WorkItem>> inRepair(const WorkItem* last);

    SiteId m_site;
    Statement m_column, m_inRepair, m_onHold;
    Statement m_countColumn, m_countInRepair;
    Statement m_unwritten;
};

} // namespace guitai
