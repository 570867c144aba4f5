// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/case_file.h"
#include "core/procedure/procedure.h"
#include "ui/steps/choice_source.h"

#include <QTimeZone>

namespace guitai {

/// What a form is given from outside. All of it outlives the form.
struct StepSetting
{
    const Procedure& procedure; ///< the words of steps, tokens and parts
    const ChoiceSource& choices;
    const Clock& clock;
    QTimeZone zone = QTimeZone("Asia/Shanghai");
    const CaseFile* caseFile = nullptr; ///< that the step goes on with: a correction shows what stands
};

} // namespace guitai
