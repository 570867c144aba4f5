// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/directory_store.h"

namespace guitai {

namespace {

constexpr auto putSite = R"sql(
INSERT INTO site (
    id, code, name, phone, zone, area_manager_revisits, retired)
VALUES (
    :id, :code, :name, :phone, :zone, :area_manager_revisits, :retired)
ON CONFLICT (id) DO UPDATE SET
    code = excluded.code, name = excluded.name, phone = excluded.phone, zone = excluded.zone,
    area_manager_revisits = excluded.area_manager_revisits, retired = excluded.retired
)sql";

constexpr auto getSite = R"sql(
SELECT
    id, code, name, phone, zone, area_manager_revisits, retired
FROM site WHERE id = :id
)sql";

constexpr auto allSite = R"sql(
SELECT
    id, code, name, phone, zone, area_manager_revisits, retired
FROM site WHERE id > :after ORDER BY id LIMIT :most
)sql";

constexpr auto putStaff = R"sql(
INSERT INTO staff (
    id, site, account, name, phone, roles, retired)
VALUES (
    :id, :site, :account, :name, :phone, :roles, :retired)
ON CONFLICT (id) DO UPDATE SET
    site = excluded.site, account = excluded.account, name = excluded.name, phone = excluded.phone,
    roles = excluded.roles, retired = excluded.retired
)sql";

constexpr auto getStaff = R"sql(
SELECT
    id, site, account, name, phone, roles, retired
FROM staff WHERE id = :id
)sql";

constexpr auto allStaff = R"sql(
SELECT
    id, site, account, name, phone, roles, retired
FROM staff WHERE id > :after ORDER BY id LIMIT :most
)sql";

constexpr auto putEstate = R"sql(
INSERT INTO estate (
    id, site, name, developer, developer_name, accepted_on, procedure, contract_terms, retired)
VALUES (
    :id, :site, :name, :developer, :developer_name, :accepted_on, :procedure, :contract_terms, :retired)
ON CONFLICT (id) DO UPDATE SET
    site = excluded.site, name = excluded.name, developer = excluded.developer,
    developer_name = excluded.developer_name, accepted_on = excluded.accepted_on,
    procedure = excluded.procedure, contract_terms = excluded.contract_terms, retired = excluded.retired
)sql";

constexpr auto getEstate = R"sql(
SELECT
    id, site, name, developer, developer_name, accepted_on, procedure, contract_terms, retired
FROM estate WHERE id = :id
)sql";

constexpr auto allEstate = R"sql(
SELECT
    id, site, name, developer, developer_name, accepted_on, procedure, contract_terms, retired
FROM estate WHERE id > :after ORDER BY id LIMIT :most
)sql";

constexpr auto putBuilding = R"sql(
INSERT INTO building (
    id, estate, name, units, accepted_on, retired)
VALUES (
    :id, :estate, :name, :units, :accepted_on, :retired)
ON CONFLICT (id) DO UPDATE SET
    estate = excluded.estate, name = excluded.name, units = excluded.units, accepted_on = excluded.accepted_on,
    retired = excluded.retired
)sql";

constexpr auto getBuilding = R"sql(
SELECT
    id, estate, name, units, accepted_on, retired
FROM building WHERE id = :id
)sql";

constexpr auto allBuilding = R"sql(
SELECT
    id, estate, name, units, accepted_on, retired
FROM building WHERE id > :after ORDER BY id LIMIT :most
)sql";

constexpr auto putRoom = R"sql(
INSERT INTO room (
    id, building, unit, number, area, handed_over_on, note, retired)
VALUES (
    :id, :building, :unit, :number, :area, :handed_over_on, :note, :retired)
ON CONFLICT (id) DO UPDATE SET
    building = excluded.building, unit = excluded.unit, number = excluded.number, area = excluded.area,
    handed_over_on = excluded.handed_over_on, note = excluded.note, retired = excluded.retired
)sql";

constexpr auto getRoom = R"sql(
SELECT
    id, building, unit, number, area, handed_over_on, note, retired
FROM room WHERE id = :id
)sql";

constexpr auto allRoom = R"sql(
SELECT
    id, building, unit, number, area, handed_over_on, note, retired
FROM room WHERE id > :after ORDER BY id LIMIT :most
)sql";

constexpr auto putResident = R"sql(
INSERT INTO resident (
    id, room, name, kind, phones, note, retired)
VALUES (
    :id, :room, :name, :kind, :phones, :note, :retired)
ON CONFLICT (id) DO UPDATE SET
    room = excluded.room, name = excluded.name, kind = excluded.kind, phones = excluded.phones,
    note = excluded.note, retired = excluded.retired
)sql";

constexpr auto getResident = R"sql(
SELECT
    id, room, name, kind, phones, note, retired
FROM resident WHERE id = :id
)sql";

constexpr auto allResident = R"sql(
SELECT
    id, room, name, kind, phones, note, retired
FROM resident WHERE id > :after ORDER BY id LIMIT :most
)sql";

constexpr auto putContractor = R"sql(
INSERT INTO contractor (
    id, name, contact, phone, covers, note, retired)
VALUES (
    :id, :name, :contact, :phone, :covers, :note, :retired)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, contact = excluded.contact, phone = excluded.phone, covers = excluded.covers,
    note = excluded.note, retired = excluded.retired
)sql";

constexpr auto getContractor = R"sql(
SELECT
    id, name, contact, phone, covers, note, retired
FROM contractor WHERE id = :id
)sql";

constexpr auto allContractor = R"sql(
SELECT
    id, name, contact, phone, covers, note, retired
FROM contractor WHERE id > :after ORDER BY id LIMIT :most
)sql";

} // namespace

template <>
const RecordSql RecordStore<Site>::sql{putSite, getSite, allSite};

template <>
const RecordSql RecordStore<Staff>::sql{putStaff, getStaff, allStaff};

template <>
const RecordSql RecordStore<Estate>::sql{putEstate, getEstate, allEstate};

template <>
const RecordSql RecordStore<Building>::sql{putBuilding, getBuilding, allBuilding};

template <>
const RecordSql RecordStore<Room>::sql{putRoom, getRoom, allRoom};

template <>
const RecordSql RecordStore<Resident>::sql{putResident, getResident, allResident};

template <>
const RecordSql RecordStore<Contractor>::sql{putContractor, getContractor, allContractor};

} // namespace guitai
