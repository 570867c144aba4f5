// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/verify_service.h"

namespace guitai {

/// A finding of the verification as a person reads it.
[[nodiscard]] QString words(const Finding& finding);
/// What a verification comes to, and what to do about it.
[[nodiscard]] QString verdict(const VerifyReport& report);

} // namespace guitai
