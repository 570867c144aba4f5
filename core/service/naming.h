// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/storage/archive_query.h"

namespace guitai {

/// What the thing of this id is called, `kind` being its tag ("room"); empty where nobody knows.
[[nodiscard]] QString nameOf(Office& office, const QString& kind, qint64 id);

/// What people call the things of the archive, turned into ids. An id written in digits is taken as it is, so that
/// whoever keeps ids can use them too. Errors: NotFound (what was said), Ambiguous (what was said, what it could be).
class Naming
{
public:
    explicit Naming(Office& office) : m_office(office), m_query(office.database()) {}

    /// "3-1-502", "顺发恒园3-1-502", "3幢1单元502室".
    [[nodiscard]] Result<RoomId> room(const QString& said);
    /// "顺发恒园 3幢", or "3" where only one estate has a building 3.
    [[nodiscard]] Result<BuildingId> building(const QString& said);
    [[nodiscard]] Result<EstateId> estate(const QString& said);
    /// Its name or its code.
    [[nodiscard]] Result<SiteId> site(const QString& said);
    /// Account, name, or a role's token: then the first who holds it.
    [[nodiscard]] Result<StaffId> staff(const QString& said);
    /// A name among those who live in `room`; anywhere without one.
    [[nodiscard]] Result<ResidentId> resident(const QString& said, std::optional<RoomId> room);
    /// The number of a case or of one of its orders.
    [[nodiscard]] Result<CaseId> caseFile(const QString& said);

    /// Those who live in a room today, in the order of their ids.
    [[nodiscard]] Result<QList<Resident>> residentsOf(RoomId room);

private:
    [[nodiscard]] Result<QList<Building>> buildingsCalled(const QString& estate, const QString& name);

    Office& m_office;
    ArchiveQuery m_query;
};

} // namespace guitai
