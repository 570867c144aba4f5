// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/outcome.h"
#include "ui/steps/step_setting.h"

namespace guitai {

class InlineProblem;
class StepForm;

/// Says why what stands in a form was not taken: beside the field that it is about, else in `problem`.
void showTrouble(StepForm& form, InlineProblem& problem, const Trouble& trouble, const StepSetting& setting);

} // namespace guitai
