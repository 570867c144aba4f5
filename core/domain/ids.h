// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace guitai {

struct SiteTag
{
    static constexpr const char* name = "site";
};
struct EstateTag
{
    static constexpr const char* name = "estate";
};
struct BuildingTag
{
    static constexpr const char* name = "building";
};
struct RoomTag
{
    static constexpr const char* name = "room";
};
struct ResidentTag
{
    static constexpr const char* name = "resident";
};
struct StaffTag
{
    static constexpr const char* name = "staff";
};
struct ContractorTag
{
    static constexpr const char* name = "contractor";
};
struct CaseTag
{
    static constexpr const char* name = "case";
};
struct BatchTag
{
    static constexpr const char* name = "batch";
};

using SiteId = Id<SiteTag>;
using EstateId = Id<EstateTag>;
using BuildingId = Id<BuildingTag>;
using RoomId = Id<RoomTag>;
using ResidentId = Id<ResidentTag>;
using StaffId = Id<StaffTag>;
using ContractorId = Id<ContractorTag>;
using CaseId = Id<CaseTag>;
using BatchId = Id<BatchTag>;

} // namespace guitai
