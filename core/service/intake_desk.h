// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_service.h"
#include "core/storage/counter_query.h"
#include "core/storage/draft_store.h"

namespace guitai {

/// One call as far as it is typed.
struct Call
{
    QString typed;             ///< who or where, as it stands in the search field
    bool unregistered = false; ///< 未登记住户 was chosen
    RegisterRepair report;
    std::optional<Bearer> overruledTo; ///< 改判
    QString overruleReason;
    std::optional<StaffId> assignee;
    bool emergency = false;              ///< 急修: the team is told before anything is written
    std::optional<QDateTime> happenedAt; ///< of an emergency: the call
    std::optional<QDateTime> notifiedAt; ///< of an emergency

    static constexpr auto fields()
    {
        return std::tuple{Field{"typed", &Call::typed},
                          Field{"unregistered", &Call::unregistered},
                          Field{"report", &Call::report},
                          Field{"overruledTo", &Call::overruledTo},
                          Field{"overruleReason", &Call::overruleReason},
                          Field{"assignee", &Call::assignee},
                          Field{"emergency", &Call::emergency},
                          Field{"happenedAt", &Call::happenedAt},
                          Field{"notifiedAt", &Call::notifiedAt}};
    }
    bool operator==(const Call&) const = default;

    /// Nothing stands in it that anybody would miss: what a fresh form chooses by itself does not count.
    [[nodiscard]] bool isBlank() const;
    /// The same caller with the next fault: who and where stay.
    [[nodiscard]] Call nextFault() const;
};

/// A call that waits: left by a crash, or parked while another is taken.
struct KeptCall
{
    QString draft; ///< id of the row
    StaffId staff;
    QDateTime at;
    Call call;
};

/// What the rules say of a call while it is typed.
struct CallCheck
{
    CaseFile preview;                   ///< the case that it would open
    bool judged = false;                ///< its part is known, so the judgement of `preview` counts
    std::optional<Refusal> registering; ///< why it cannot be registered yet
    std::optional<Refusal> ordering;    ///< why no order could be issued then; asked once it can be registered, and not
                                        ///< of an emergency: its order is back-filled
};

/// The last days on which somebody else answers for a part of a room.
struct PartTerms
{
    QString part;
    QString label;
    WarrantyEnds ends;
    std::optional<PartContractor> contractor; ///< 保修单位, where one is known
};

/// 房屋卡: what the archive and the past say about a room that calls.
struct RoomSheet
{
    PlaceFacts place;
    QList<Resident> residents;
    QList<PartTerms> terms;
    QList<RoomCase> open;
    QList<RoomCase> ended; ///< the latest first
    int lastYear = 0;      ///< cases of the last twelve months
    std::optional<Satisfaction> lastAnswer;

    /// Of the same part: those not ended, and those whose repair was completed at most 30 days ago (返修?).
    [[nodiscard]] QList<RoomCase> openOf(const QString& part) const;
    [[nodiscard]] QList<RoomCase> mendedLately(const QString& part, const QDateTime& now) const;
};

/// 受理: what happens between the ringing of the telephone and the registered case.
class IntakeDesk
{
public:
    explicit IntakeDesk(Office& office);

    [[nodiscard]] Result<CallCheck> check(const Call& call, StaffId actor);
    /// None where the archive has no such room any more.
    [[nodiscard]] Result<std::optional<RoomSheet>> room(RoomId id);

    /// Keeps what is typed. Written again at every pause, so not journalled.
    [[nodiscard]] Result<void> keep(const QString& draft, const Call& call, StaffId staff);
    [[nodiscard]] Result<void> drop(const QString& draft);
    /// The oldest first; what an older version wrote and nobody can read any more is left out.
    [[nodiscard]] Result<QList<KeptCall>> kept();

    /// Registers the call, overrules where that is wished, and issues an order (an emergency has its own), all or
    /// nothing. Its draft goes in the same transaction, and a draft registers once: AlreadyRegistered when it is gone.
    [[nodiscard]] Outcome<CaseFile> take(const QString& draft, const Call& call, StaffId actor, bool withOrder);

private:
    Office& m_office;
    CaseService m_cases;
    CounterQuery m_query;
    DraftStore m_drafts;
};

} // namespace guitai
