// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields.h"

namespace guitai {

/// What an invented case writes into a form when it is printed: to see what the form looks like.
/// REQUIRES: formIds() contains `formId`.
[[nodiscard]] FieldValues sampleFields(const QString& formId);

} // namespace guitai
