// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "core/storage/row.h"

#include <QObject>

namespace guitai {

/// One import of a file, so that it can be withdrawn.
struct ImportBatch
{
    Q_GADGET
public:
    enum class Kind { Roster, Ledger };
    Q_ENUM(Kind)

    BatchId id;
    SiteId site;
    Kind kind = Kind::Roster;
    QString file; ///< its name, without folders
    QDateTime at;
    StaffId by;
    std::optional<QDateTime> withdrawnAt;

    static constexpr auto fields()
    {
        using B = ImportBatch;
        return std::tuple{Field{"id", &B::id},
                          Field{"site", &B::site},
                          Field{"kind", &B::kind},
                          Field{"file", &B::file},
                          Field{"at", &B::at},
                          Field{"by", &B::by},
                          Field{"withdrawnAt", &B::withdrawnAt}};
    }
    bool operator==(const ImportBatch&) const = default;
};

/// What an import has to know of a room that is there.
struct RoomKey
{
    RoomId id;
    BuildingId building;
    QString unit;
    QString number;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &RoomKey::id}, Field{"building", &RoomKey::building},
                          Field{"unit", &RoomKey::unit}, Field{"number", &RoomKey::number}};
    }
};

/// An order that came from a ledger.
struct ImportedOrder
{
    SiteId site;
    QString sourceKey;
    QString number;
    QDateTime registeredAt;

    static constexpr auto fields()
    {
        using O = ImportedOrder;
        return std::tuple{Field{"site", &O::site}, Field{"sourceKey", &O::sourceKey}, Field{"number", &O::number},
                          Field{"registeredAt", &O::registeredAt}};
    }
};

/// Imports, and what they ask of a data file at once instead of row by row.
class ImportStore
{
public:
    explicit ImportStore(Database& database);

    /// REQUIRES of all that write: a transaction is open.
    [[nodiscard]] Result<void> put(const ImportBatch& batch);
    [[nodiscard]] Result<std::optional<ImportBatch>> find(BatchId id);
    /// The latest first.
    [[nodiscard]] Result<std::vector<ImportBatch>> list();

    [[nodiscard]] Result<std::vector<RoomKey>> rooms();
    [[nodiscard]] Result<std::vector<Resident>> residentsOf(RoomId room);
    [[nodiscard]] Result<std::vector<ImportedOrder>> importedOrders();

    /// Whether a case that is not void names the record, or another record that is not retired stands in it: rooms in a
    /// building, residents in a room.
    [[nodiscard]] Result<bool> isInUse(const Estate& estate);
    [[nodiscard]] Result<bool> isInUse(const Building& building);
    [[nodiscard]] Result<bool> isInUse(const Room& room);
    [[nodiscard]] Result<bool> isInUse(const Resident& resident);
    /// The line of the ledger may be imported again.
    [[nodiscard]] Result<void> releaseKey(CaseId id);

private:
    [[nodiscard]] Result<bool> finds(Statement& statement);
    [[nodiscard]] Result<bool> findsEither(Statement& one, Statement& other);

    Statement m_put, m_get, m_list;
    Statement m_rooms, m_residents, m_orders;
    Statement m_casesOfEstate, m_casesOfRoom, m_casesOfResident, m_roomsIn, m_buildingsIn, m_residentsIn;
    Statement m_releaseKey;
};

} // namespace guitai
