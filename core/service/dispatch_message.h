// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/service/outcome.h"

#include <QTimeZone>

namespace guitai {

/// 派工消息: the open order of a case as text for the repair team's chat: where, what, by when, who. Who reported it
/// and how to reach them stand on the paper only. OrderNotIssued.
[[nodiscard]] Outcome<QString> dispatchMessage(Office& office, const CaseFile& caseFile, const QTimeZone& zone);

} // namespace guitai
