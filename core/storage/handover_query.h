// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/storage/row.h"

namespace guitai {

/// An open case that changes hands, or may.
struct HandoverCase
{
    CaseId id;
    QString number;
    CaseState state = CaseState::Registered;
    QString place;
    QString fault;
    QString owner;                   ///< who follows it up
    std::optional<QString> offered;  ///< to whom it is offered already
    std::optional<QDateTime> nextAt; ///< the limit that runs out first

    static constexpr auto fields()
    {
        using H = HandoverCase;
        return std::tuple{Field{"id", &H::id},           Field{"number", &H::number}, Field{"state", &H::state},
                          Field{"place", &H::place},     Field{"fault", &H::fault},   Field{"owner", &H::owner},
                          Field{"offered", &H::offered}, Field{"nextAt", &H::nextAt}};
    }
    bool operator==(const HandoverCase&) const = default;
};

/// 交接班: which open cases a person follows up, and which ones are offered to them. By the age of the case, a page at
/// a time.
class HandoverQuery
{
public:
    explicit HandoverQuery(Database& database);

    /// The first page, or the one behind `last`.
    [[nodiscard]] Result<std::vector<HandoverCase>> followedBy(StaffId person, CaseId last = {});
    [[nodiscard]] Result<std::vector<HandoverCase>> offeredTo(StaffId person, CaseId last = {});
    /// How many are offered, up to mostCounted.
    [[nodiscard]] Result<int> countOffered(StaffId person);

private:
    [[nodiscard]] static Result<std::vector<HandoverCase>> read(Statement& statement, StaffId person, CaseId last);

    Statement m_followed, m_offered, m_count;
};

} // namespace guitai
