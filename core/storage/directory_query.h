// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "core/storage/row.h"

namespace guitai {

/// How far a list is read.
struct Reach
{
    bool retired = false; ///< those too
    qint64 most = 100;
};

/// The archive as people leaf through it: sites with their staff, estates down to residents, contractors. A list goes
/// on behind the record that was read last, or begins where there is none; numbers are in the order of counting.
class DirectoryQuery
{
public:
    explicit DirectoryQuery(Database& database);

    template <class Record>
    using Page = Result<std::vector<Record>>;
    template <class Record>
    using After = const std::optional<Record>&;

    [[nodiscard]] Page<Site> sites(After<Site> after, const Reach& reach = {});
    [[nodiscard]] Page<Staff> staff(SiteId site, After<Staff> after, const Reach& reach = {});
    [[nodiscard]] Page<Contractor> contractors(After<Contractor> after, const Reach& reach = {});
    [[nodiscard]] Page<Estate> estates(After<Estate> after, const Reach& reach = {});
    [[nodiscard]] Page<Building> buildings(EstateId estate, After<Building> after, const Reach& reach = {});
    [[nodiscard]] Page<Room> rooms(BuildingId building, After<Room> after, const Reach& reach = {});
    [[nodiscard]] Page<Resident> residents(RoomId room, After<Resident> after, const Reach& reach = {});

    /// 竣工验收 is not known, and some building of theirs has no date of its own: their judgements stay open. By name.
    [[nodiscard]] Page<Estate> unaccepted();

private:
    Statement m_sites, m_staff, m_contractors, m_estates, m_buildings, m_rooms, m_residents, m_unaccepted;
};

} // namespace guitai
