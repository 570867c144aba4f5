// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/storage/row.h"

namespace guitai {

/// A case of a room, as far as the next call from there has to know it.
struct RoomCase
{
    CaseId id;
    QString number;
    CaseState state = CaseState::Registered;
    QString part;
    QString item;
    QDateTime registeredAt;
    std::optional<QDateTime> closedAt;
    QString order;                            ///< the number of its last order; empty without one
    std::optional<QDateTime> completedAt;     ///< of that order
    std::optional<QDateTime> limitAt;         ///< the next that runs
    std::optional<Satisfaction> satisfaction; ///< as last answered at a revisit

    static constexpr auto fields()
    {
        using C = RoomCase;
        return std::tuple{Field{"id", &C::id},
                          Field{"number", &C::number},
                          Field{"state", &C::state},
                          Field{"part", &C::part},
                          Field{"item", &C::item},
                          Field{"registeredAt", &C::registeredAt},
                          Field{"closedAt", &C::closedAt},
                          Field{"order", &C::order},
                          Field{"completedAt", &C::completedAt},
                          Field{"limitAt", &C::limitAt},
                          Field{"satisfaction", &C::satisfaction}};
    }
    bool operator==(const RoomCase&) const = default;
};

/// A deadline that nobody has met yet.
struct RunningDeadline
{
    CaseId caseId;
    QString number; ///< of its order, else of its case
    DeadlineKind kind = DeadlineKind::Notify;
    QDateTime startedAt;
    QDateTime limitAt;

    static constexpr auto fields()
    {
        using D = RunningDeadline;
        return std::tuple{Field{"caseId", &D::caseId}, Field{"number", &D::number}, Field{"kind", &D::kind},
                          Field{"startedAt", &D::startedAt}, Field{"limitAt", &D::limitAt}};
    }
    bool operator==(const RunningDeadline&) const = default;
};

/// An order that was issued and of which no paper has come out yet.
struct UnprintedOrder
{
    CaseId caseId;
    int ordinal = 1;
    QString number;
    QString place;
    QString item;
    QDateTime issuedAt;

    static constexpr auto fields()
    {
        using O = UnprintedOrder;
        return std::tuple{Field{"caseId", &O::caseId}, Field{"ordinal", &O::ordinal}, Field{"number", &O::number},
                          Field{"place", &O::place},   Field{"item", &O::item},       Field{"issuedAt", &O::issuedAt}};
    }
    bool operator==(const UnprintedOrder&) const = default;
};

/// What the counter has always in view. Each read goes down one index to a limit.
class CounterQuery
{
public:
    explicit CounterQuery(Database& database);

    /// Void cases left out, the newest activity first, mostOfRoom at most.
    static constexpr int mostOfRoom = 2000;
    [[nodiscard]] Result<std::vector<RoomCase>> casesOf(RoomId room);
    /// The one that runs out first of those that have not run out at `now`.
    [[nodiscard]] Result<std::optional<RunningDeadline>> nextDeadline(SiteId site, const QDateTime& now);
    /// How many have run out, counted up to mostOverdue.
    static constexpr int mostOverdue = 100;
    [[nodiscard]] Result<int> overdue(SiteId site, const QDateTime& now);
    /// The latest time among the last linesLookedAt lines of the journal: a clock that stands before it has been set
    /// back.
    static constexpr int linesLookedAt = 200;
    [[nodiscard]] Result<std::optional<QDateTime>> lastWritten();
    /// The newest first, mostUnprinted at most.
    static constexpr int mostUnprinted = 100;
    [[nodiscard]] Result<std::vector<UnprintedOrder>> unprinted(SiteId site);

private:
    Statement m_casesOf, m_next, m_overdue, m_last, m_unprinted;
};

} // namespace guitai
