// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// The time of an event as typed, or now: not in the future, and not before the minute of the event that must
/// come first; within that minute it is taken as simultaneous.
[[nodiscard]] std::expected<QDateTime, Refusal> eventTime(const std::optional<QDateTime>& typed,
                                                          const QDateTime& notBefore, const StepContext& context,
                                                          const char* field);

/// A refusal where a text that must be there is empty.
[[nodiscard]] Bars missing(const QString& text, const char* field, const char* clause);

} // namespace guitai
