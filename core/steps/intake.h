// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// What the receptionist asks for and writes down (S4-三-二-0-c), the same for a call and for a back-filled emergency.
struct Report
{
    std::optional<ResidentId> resident;
    QString reporterName;
    QString reporterPhone;
    ResidentKind reporterKind = ResidentKind::Owner;
    QString part;
    QString item;
    QString description;
    std::optional<RepairClass> repairClass; ///< else by scope
    std::optional<Scope> scope;             ///< else the part's own
    Cause cause = Cause::Unknown;
    bool disputed = false;
    QString feeStandard; ///< else the part's first fee
    bool feeTold = false;
    bool acknowledged = false;
    std::optional<QDateTime> wishedAt;
    std::optional<QDateTime> expectedAt;
    std::optional<QDateTime> feedbackAt;

    static constexpr auto fields()
    {
        using R = Report;
        constexpr auto sealed = Secrecy::Sealed;
        return std::tuple{Field{"resident", &R::resident},
                          Field{"reporterName", &R::reporterName, sealed},
                          Field{"reporterPhone", &R::reporterPhone, sealed},
                          Field{"reporterKind", &R::reporterKind},
                          Field{"part", &R::part},
                          Field{"item", &R::item, sealed},
                          Field{"description", &R::description, sealed},
                          Field{"repairClass", &R::repairClass},
                          Field{"scope", &R::scope},
                          Field{"cause", &R::cause},
                          Field{"disputed", &R::disputed},
                          Field{"feeStandard", &R::feeStandard},
                          Field{"feeTold", &R::feeTold},
                          Field{"acknowledged", &R::acknowledged},
                          Field{"wishedAt", &R::wishedAt},
                          Field{"expectedAt", &R::expectedAt},
                          Field{"feedbackAt", &R::feedbackAt}};
    }
    bool operator==(const Report&) const = default;
};

/// 登记报修. A room or, for what has none, an estate and words.
struct RegisterRepair : Report
{
    static constexpr auto name = "registerRepair";
    static constexpr bool opens = true;

    Channel channel = Channel::Phone;
    std::optional<int> rings;
    std::optional<RoomId> room;
    std::optional<EstateId> estate;
    QString place;
    QString redoes; ///< 返修 of a closed order: its number

    static constexpr auto fields()
    {
        using R = RegisterRepair;
        return std::tuple_cat(std::tuple{Field{"channel", &R::channel}, Field{"rings", &R::rings},
                                         Field{"room", &R::room}, Field{"estate", &R::estate},
                                         Field{"place", &R::place}},
                              Report::fields(), std::tuple{Field{"redoes", &R::redoes}});
    }
    bool operator==(const RegisterRepair&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const RegisterRepair& input, const StepContext& context);
};

/// 登记急修 (S4-三-二-5): the team is told first; the order is written afterwards.
struct RegisterEmergency
{
    static constexpr auto name = "registerEmergency";
    static constexpr bool opens = true;

    std::optional<QDateTime> happenedAt; ///< the call
    std::optional<QDateTime> notifiedAt;
    std::optional<StaffId> assignee;
    std::optional<RoomId> room;
    std::optional<EstateId> estate;
    QString place;
    QString description;
    QString reporterName;
    QString reporterPhone;

    static constexpr auto fields()
    {
        using R = RegisterEmergency;
        constexpr auto sealed = Secrecy::Sealed;
        return std::tuple{Field{"happenedAt", &R::happenedAt},
                          Field{"notifiedAt", &R::notifiedAt},
                          Field{"assignee", &R::assignee},
                          Field{"room", &R::room},
                          Field{"estate", &R::estate},
                          Field{"place", &R::place},
                          Field{"description", &R::description, sealed},
                          Field{"reporterName", &R::reporterName, sealed},
                          Field{"reporterPhone", &R::reporterPhone, sealed}};
    }
    bool operator==(const RegisterEmergency&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const RegisterEmergency& input, const StepContext& context);
};

/// 补填: the order of an emergency is written down; both times stay.
struct Backfill : Report
{
    static constexpr auto name = "backfill";
    static constexpr bool numbersOrder = true;

    static constexpr auto fields() { return Report::fields(); }
    bool operator==(const Backfill&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const Backfill& input, const StepContext& context);
};

/// The local day of a time at the site.
[[nodiscard]] QDate dayOf(const QDateTime& time, const StepContext& context);

/// The case that a report would open, however much of it is still missing: judged once its part is known.
[[nodiscard]] CaseFile drafted(CaseFile fresh, const RegisterRepair& input, const StepContext& context);

/// The judgement of a case as the facts stand, shown live while the receptionist types and taken on saving.
[[nodiscard]] Judgement judgementOf(const CaseFile& caseFile, const StepContext& context);

} // namespace guitai
