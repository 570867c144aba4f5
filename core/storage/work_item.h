// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/storage/row.h"

namespace guitai {

/// A running deadline with what a list shows of it: a row of the view `waiting`.
struct WorkItem
{
    CaseId caseId;
    int item = 0; ///< the order's ordinal, 0 for the case itself
    DeadlineKind kind = DeadlineKind::Notify;
    QDateTime startedAt;
    std::optional<QDateTime> targetAt;
    std::optional<QDateTime> limitAt; ///< none while the work is on hold
    QString number;                   ///< of the order, else of the case
    CaseState state = CaseState::Registered;
    bool emergency = false;
    QString place;
    QString fault;
    QString reporter;
    QString person; ///< who works on the order, else who follows the case up

    static constexpr auto fields()
    {
        using W = WorkItem;
        return std::tuple{
            Field{"caseId", &W::caseId},       Field{"item", &W::item},         Field{"kind", &W::kind},
            Field{"startedAt", &W::startedAt}, Field{"targetAt", &W::targetAt}, Field{"limitAt", &W::limitAt},
            Field{"number", &W::number},       Field{"state", &W::state},       Field{"emergency", &W::emergency},
            Field{"place", &W::place},         Field{"fault", &W::fault},       Field{"reporter", &W::reporter},
            Field{"person", &W::person}};
    }
    bool operator==(const WorkItem&) const = default;
};

/// How many rows of a list are read at once.
inline constexpr std::size_t pageSize = 50;
/// A badge counts no further.
inline constexpr int mostCounted = 100;

/// The order of every list: what runs out first stands first, what is on hold last.
[[nodiscard]] bool isMoreUrgent(const WorkItem& one, const WorkItem& other);

/// Binds :limit_at, :case_id, :item and :kind, behind which the next page begins: the first where `last` is null; and
/// its length, :page.
void bindPlace(Statement& statement, const WorkItem* last);

/// The one column `n` of a statement that counts to :counted.
[[nodiscard]] Result<int> readCount(Statement& statement);

} // namespace guitai
