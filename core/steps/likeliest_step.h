// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"

namespace guitai {

/// The name of the step that usually comes next for this person, whether it is open just now or barred: whoever is
/// offered a case accepts it first (S4-五-一-1-c).
[[nodiscard]] const char* likeliestStep(const CaseFile& caseFile, StaffId person);

} // namespace guitai
