// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/likeliest_step.h"

#include "core/steps/case_steps.h"

namespace guitai {

const char* likeliestStep(const CaseFile& caseFile, StaffId person)
{
    if (caseFile.offeredTo == person)
        return AcceptHandover::name;
    const auto* order = caseFile.openOrder();
    if (order && order->number.isEmpty())
        return Backfill::name;
    if (order && !order->printedAt)
        return MarkPrinted::name;
    switch (caseFile.state) {
    case CaseState::Registered:
        return IssueOrder::name;
    case CaseState::Issued:
        return NotifyTeam::name;
    case CaseState::Notified:
        return RecordArrival::name;
    case CaseState::Arrived:
        return Complete::name;
    case CaseState::OnHold:
        return Resume::name;
    case CaseState::Completed:
        return ReturnOrder::name;
    case CaseState::Returned:
        return RecordRevisit::name;
    case CaseState::Revisited:
    case CaseState::Declined:
        return CloseCase::name;
    case CaseState::Closed:
    case CaseState::Void:
        return AddNote::name;
    }
    Q_UNREACHABLE();
}

} // namespace guitai
