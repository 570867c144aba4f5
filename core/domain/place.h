// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/domain/ids.h"

namespace guitai {

/// Where something is: a corridor lamp has a unit and no room, a gate has words only.
struct Place
{
    EstateId estate;
    std::optional<BuildingId> building;
    QString unit; ///< "1"; empty where the building has none
    std::optional<RoomId> room;
    QString text; ///< as printed: "顺发恒园 3幢1单元502", "2幢东侧楼道"

    static constexpr auto fields()
    {
        return std::tuple{Field{"estate", &Place::estate}, Field{"building", &Place::building},
                          Field{"unit", &Place::unit}, Field{"room", &Place::room}, Field{"text", &Place::text}};
    }
    bool operator==(const Place&) const = default;
};

} // namespace guitai
