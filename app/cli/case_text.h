// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "core/service/office.h"

#include <QTimeZone>

namespace guitai {

/// A case for people: head, judgement, deadlines, orders, contact log and journal, in words and local time.
[[nodiscard]] Reply<QString> caseText(Office& office, const CaseFile& caseFile, const QTimeZone& zone);

} // namespace guitai
