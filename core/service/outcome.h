// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/refusal.h"

#include <variant>

namespace guitai {

/// Why something was not done: a rule said no, or there was trouble.
using Trouble = std::variant<Refusal, Error>;

template <class T>
using Outcome = std::expected<T, Trouble>;

} // namespace guitai
