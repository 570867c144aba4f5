// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// 开派工单 (S4-三-二-1-b). Gives the number.
struct IssueOrder
{
    static constexpr auto name = "issueOrder";
    static constexpr bool numbersOrder = true;

    std::optional<RepairClass> repairClass; ///< else the case's
    std::optional<StaffId> assignee;
    QString unit; ///< 责任单位 (S4-三-二-4-e)

    static constexpr auto fields()
    {
        return std::tuple{Field{"repairClass", &IssueOrder::repairClass}, Field{"assignee", &IssueOrder::assignee},
                          Field{"unit", &IssueOrder::unit}};
    }
    bool operator==(const IssueOrder&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const IssueOrder& input, const StepContext& context);
};

/// Taken after the output succeeded, never before. What is closed or void may still be printed again.
struct MarkPrinted
{
    static constexpr auto name = "markPrinted";
    static constexpr bool adds = true;

    std::optional<int> order; ///< ordinal; else the one that stands, or the last

    static constexpr auto fields() { return std::tuple{Field{"order", &MarkPrinted::order}}; }
    bool operator==(const MarkPrinted&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const MarkPrinted& input, const StepContext& context);
};

/// 通知维修组: T02 stops, T03 starts.
struct NotifyTeam
{
    static constexpr auto name = "notifyTeam";

    std::optional<QDateTime> notifiedAt;
    std::optional<StaffId> assignee;

    static constexpr auto fields()
    {
        return std::tuple{Field{"notifiedAt", &NotifyTeam::notifiedAt}, Field{"assignee", &NotifyTeam::assignee}};
    }
    bool operator==(const NotifyTeam&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const NotifyTeam& input, const StepContext& context);
};

/// 预约. Only a time that the resident wished moves T03 to T06.
struct Appoint
{
    static constexpr auto name = "appoint";

    QDateTime appointedAt;
    WishedBy wishedBy = WishedBy::Resident;

    static constexpr auto fields()
    {
        return std::tuple{Field{"appointedAt", &Appoint::appointedAt}, Field{"wishedBy", &Appoint::wishedBy}};
    }
    bool operator==(const Appoint&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const Appoint& input, const StepContext& context);
};

/// The owner does without the repair.
struct Decline
{
    static constexpr auto name = "decline";

    std::optional<QDateTime> declinedAt;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple{Field{"declinedAt", &Decline::declinedAt},
                          Field{"reason", &Decline::reason, Secrecy::Sealed}};
    }
    bool operator==(const Decline&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const Decline& input, const StepContext& context);
};

/// 作废: the order keeps its number; another may be issued.
struct VoidOrder
{
    static constexpr auto name = "voidOrder";

    QString reason;

    static constexpr auto fields() { return std::tuple{Field{"reason", &VoidOrder::reason, Secrecy::Sealed}}; }
    bool operator==(const VoidOrder&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const VoidOrder& input, const StepContext& context);
};

} // namespace guitai
