// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "forms/sheet.h"

#include <QTimeZone>

namespace guitai {

/// Ids of the forms that are made of a case.
inline const QString dispatchOrderForm = QStringLiteral("dispatch-order");
inline const QString intakeSlipForm = QStringLiteral("intake-slip");

/// A form as it is shipped. NotFound, TemplateInvalid.
[[nodiscard]] Result<FormTemplate> builtInForm(const QString& id);

/// One printing of one paper of a case.
struct CasePaper
{
    const FormTemplate& form;
    const Paper& paper;
    const DispatchOrder* order = nullptr; ///< of a dispatch order; a slip has none
    std::optional<QStringList> copies = std::nullopt;
};

/// Laid out, ready for preview, printer or PDF. The errors of layOut().
[[nodiscard]] Result<Sheet> layOutCase(Office& office, const CaseFile& caseFile, const CasePaper& wanted,
                                       const QTimeZone& zone);

} // namespace guitai
