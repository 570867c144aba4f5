// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"

namespace guitai {

/// The name of the step that usually comes next, whether it is open just now or barred.
[[nodiscard]] const char* likeliestStep(const CaseFile& caseFile);

} // namespace guitai
