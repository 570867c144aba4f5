// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// 到场 (S4-四-一-1-a).
struct RecordArrival
{
    static constexpr auto name = "recordArrival";

    std::optional<QDateTime> arrivedAt;
    std::optional<StaffId> repairer;

    static constexpr auto fields()
    {
        return std::tuple{Field{"arrivedAt", &RecordArrival::arrivedAt}, Field{"repairer", &RecordArrival::repairer}};
    }
    bool operator==(const RecordArrival&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const RecordArrival& input, const StepContext& context);
};

/// 挂起: the work waits for the owner, the developer or the contractor; T04 to T06 move by its length.
struct PutOnHold
{
    static constexpr auto name = "hold";

    std::optional<QDateTime> from;
    HoldReason reason = HoldReason::Owner;
    QString note;

    static constexpr auto fields()
    {
        return std::tuple{Field{"from", &PutOnHold::from}, Field{"reason", &PutOnHold::reason},
                          Field{"note", &PutOnHold::note, Secrecy::Sealed}};
    }
    bool operator==(const PutOnHold&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const PutOnHold& input, const StepContext& context);
};

/// 恢复.
struct Resume
{
    static constexpr auto name = "resume";

    std::optional<QDateTime> resumedAt;

    static constexpr auto fields() { return std::tuple{Field{"resumedAt", &Resume::resumedAt}}; }
    bool operator==(const Resume&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const Resume& input, const StepContext& context);
};

/// 改变性质: the start stays, a limit that has lapsed stays missed.
struct Reclassify
{
    static constexpr auto name = "reclassify";

    RepairClass to = RepairClass::General;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple{Field{"to", &Reclassify::to}, Field{"reason", &Reclassify::reason, Secrecy::Sealed}};
    }
    bool operator==(const Reclassify&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const Reclassify& input, const StepContext& context);
};

/// Situation and expected completion are told to the reporter (T07, S4-四-一-2-c).
struct TellExpected
{
    static constexpr auto name = "tellExpected";

    std::optional<QDateTime> toldAt;
    QDateTime expected;
    QString situation;

    static constexpr auto fields()
    {
        return std::tuple{Field{"toldAt", &TellExpected::toldAt}, Field{"expected", &TellExpected::expected},
                          Field{"situation", &TellExpected::situation, Secrecy::Sealed}};
    }
    bool operator==(const TellExpected&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const TellExpected& input, const StepContext& context);
};

/// 完工.
struct Complete
{
    static constexpr auto name = "complete";

    std::optional<QDateTime> completedAt;
    QString findings;
    QList<Material> materials;
    Money labour;
    bool ownerSigned = false; ///< on the order, before any money is taken (S4-四-二-1-b)
    std::optional<Satisfaction> ownerOpinion;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"completedAt", &Complete::completedAt}, Field{"findings", &Complete::findings, Secrecy::Sealed},
            Field{"materials", &Complete::materials},     Field{"labour", &Complete::labour},
            Field{"ownerSigned", &Complete::ownerSigned}, Field{"ownerOpinion", &Complete::ownerOpinion}};
    }
    bool operator==(const Complete&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const Complete& input, const StepContext& context);
};

/// 返修 in an open case: another order does the last one again.
struct Rework
{
    static constexpr auto name = "rework";
    static constexpr bool numbersOrder = true;

    QString reason;
    std::optional<StaffId> assignee;

    static constexpr auto fields()
    {
        return std::tuple{Field{"reason", &Rework::reason, Secrecy::Sealed}, Field{"assignee", &Rework::assignee}};
    }
    bool operator==(const Rework&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const Rework& input, const StepContext& context);
};

} // namespace guitai
