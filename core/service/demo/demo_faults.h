// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/terms.h"
#include "core/service/demo/demo_archive.h"

namespace guitai {

/// A fault that is reported, with what makes it fall under one row of the liability table.
struct DemoFault
{
    const char* part = nullptr;
    const char* item = nullptr;
    const char* findings = nullptr;
    std::optional<DemoAge> age; ///< of the estate; any without
    bool shared = false;        ///< in the corridor, not in a room
    std::optional<Scope> scope;
    Cause cause = Cause::Unknown;
    bool disputed = false;
    std::optional<RepairClass> repairClass;
};

[[nodiscard]] const QList<DemoFault>& demoFaults();
/// What cannot wait for paper.
[[nodiscard]] const QList<DemoFault>& demoEmergencies();

} // namespace guitai
