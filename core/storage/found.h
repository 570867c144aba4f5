// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/domain/ids.h"

#include <QObject>

namespace guitai {

/// One line of what a search has found.
struct Found
{
    Q_GADGET
public:
    enum class Kind { Resident, Room, Case };
    Q_ENUM(Kind)

    Kind kind = Kind::Resident;
    qint64 id = 0;
    QString title;  ///< name, address or number
    QString detail; ///< all phones, the residents or the fault
    QString phone;  ///< the usual one, of a case its reporter's
    QString room;   ///< "顺发恒园 3幢1单元502", of a case its place
    RoomId roomId;  ///< zero where the case has none

    static constexpr auto fields()
    {
        using F = Found;
        return std::tuple{Field{"kind", &F::kind},     Field{"id", &F::id},       Field{"title", &F::title},
                          Field{"detail", &F::detail}, Field{"phone", &F::phone}, Field{"room", &F::room},
                          Field{"roomId", &F::roomId}};
    }
    bool operator==(const Found&) const = default;
};

} // namespace guitai
