// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/demo/dice.h"
#include "core/service/office.h"
#include "core/service/outcome.h"

#include <QHash>

namespace guitai {

/// How long ago the estate was accepted: it decides which warranties still run.
enum class DemoAge { Old, Middling, New };

struct DemoRoom
{
    RoomId id;
    EstateId estate;
    DemoAge age = DemoAge::Old;
    QString corridor; ///< "3幢2单元5楼楼道"
    QList<Resident> residents;
};

struct DemoArchive
{
    qint64 estates = 0;
    qint64 residents = 0;
    QList<DemoRoom> rooms;
    QHash<Role, QList<StaffId>> staff;
};

/// Writes estates, rooms, residents and a staff with names, as they stood on `day`.
[[nodiscard]] Outcome<DemoArchive> writeDemoArchive(Office& office, Dice& dice, QDate day);

} // namespace guitai
