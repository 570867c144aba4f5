// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/facts.h"
#include "forms/fields.h"
#include "forms/sheet.h"

namespace guitai {

/// What paper says about a case besides the case: who prints, and the words of its procedure.
struct PaperContext
{
    QString companyName;
    Site site;
    const Procedure* procedure = nullptr;
    QHash<StaffId, Staff> staff; ///< all who are named on it
};

/// All that context for one case.
[[nodiscard]] Result<PaperContext> paperContext(Office& office, const CaseFile& caseFile);

/// 维修派工单 of one of the case's orders.
[[nodiscard]] FieldValues orderFields(const CaseFile& caseFile, const DispatchOrder& order,
                                      const PaperContext& context);
/// 受理回执 (S4-三-二-4-b).
[[nodiscard]] FieldValues slipFields(const CaseFile& caseFile, const PaperContext& context);

/// 补打, 作废, 补填: what the state of the order says about this printing.
[[nodiscard]] SheetMarks orderMarks(const DispatchOrder& order);

} // namespace guitai
