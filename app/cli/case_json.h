// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "core/service/office.h"

#include <QJsonObject>

namespace guitai {

/// A case for programs: all that is set, and what follows from it ("bearer", "paid", "siteCode", "fullNumber", the
/// words of the judgement, "linkedCases" in either direction).
[[nodiscard]] Reply<QJsonObject> caseJson(Office& office, const CaseFile& caseFile);

} // namespace guitai
