// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The statements of SearchIndex and SearchQuery. Kinds of keys: 1 resident, 2 room, 3 case. Every range of keys is
/// read to a limit, so that no keystroke reads them all.
namespace guitai::search_sql {

constexpr auto addKey = R"sql(
INSERT INTO search_key (kind, key, subject, tail) VALUES (:kind, :key, :subject, :tail)
ON CONFLICT (kind, key, subject) DO UPDATE SET tail = excluded.tail
)sql";

constexpr auto dropKey = R"sql(
DELETE FROM search_key WHERE kind = :kind AND key = :key AND subject = :subject
)sql";

constexpr auto addWords = R"sql(
INSERT INTO case_text (rowid, words) VALUES (:id, :words)
)sql";

constexpr auto dropWords = R"sql(
INSERT INTO case_text (case_text, rowid, words) VALUES ('delete', :id, :words)
)sql";

/// Old words live on in the segments of the index until these are merged.
constexpr auto mergeWords = R"sql(
INSERT INTO case_text (case_text) VALUES ('optimize')
)sql";

constexpr auto touchResident = R"sql(
UPDATE resident SET activity_at = :now WHERE id = :id AND activity_at < :now
)sql";

constexpr auto touchRoom = R"sql(
UPDATE room SET activity_at = :now WHERE id = :id AND activity_at < :now
)sql";

constexpr auto buildingName = R"sql(
SELECT name FROM building WHERE id = :id
)sql";

constexpr auto roomsOfBuilding = R"sql(
SELECT id, building, unit, number, area, handed_over_on, note, retired FROM room WHERE building = :building
)sql";

constexpr auto countKeys = R"sql(
SELECT count(*) AS n FROM (
    SELECT 1 FROM search_key WHERE kind = :kind AND key >= :typed AND key < :typed || char(1114111) LIMIT :most_keys)
)sql";

constexpr auto rankResidents = R"sql(
SELECT r.id AS id, min(k.strength) AS strength, r.activity_at AS activity_at
FROM (
    SELECT subject, CASE WHEN tail = 1 THEN 2
                         WHEN substr(key, length(:typed) + 1, 1) IN ('', ' ') THEN 0 ELSE 1 END AS strength
    FROM search_key WHERE kind = 1 AND key >= :typed AND key < :typed || char(1114111) LIMIT :most_keys) k
CROSS JOIN resident r ON r.id = k.subject
WHERE r.room NOT IN (
    SELECT id FROM room WHERE retired = 1
    UNION ALL SELECT m.id FROM building b CROSS JOIN room m ON m.building = b.id
    WHERE b.retired = 1 OR b.estate IN (SELECT id FROM estate WHERE retired = 1))
GROUP BY r.id ORDER BY strength, activity_at DESC, id DESC LIMIT :most
)sql";

constexpr auto rankRooms = R"sql(
SELECT r.id AS id, min(k.strength) AS strength, r.activity_at AS activity_at
FROM (
    SELECT subject, CASE WHEN tail = 1 THEN 2
                         WHEN substr(key, length(:typed) + 1, 1) IN ('', ' ') THEN 0 ELSE 1 END AS strength
    FROM search_key WHERE kind = 2 AND key >= :typed AND key < :typed || char(1114111) LIMIT :most_keys) k
CROSS JOIN room r ON r.id = k.subject
WHERE r.building NOT IN (
    SELECT id FROM building WHERE retired = 1 OR estate IN (SELECT id FROM estate WHERE retired = 1))
GROUP BY r.id ORDER BY strength, activity_at DESC, id DESC LIMIT :most
)sql";

constexpr auto rankCases = R"sql(
SELECT c.id AS id, min(k.strength) AS strength, c.activity_at AS activity_at
FROM (
    SELECT subject, CASE WHEN tail = 1 THEN 2
                         WHEN substr(key, length(:typed) + 1, 1) IN ('', ' ') THEN 0 ELSE 1 END AS strength
    FROM search_key WHERE kind = 3 AND key >= :typed AND key < :typed || char(1114111)
      AND (:ending = '' OR substr(key, -length(:ending)) = :ending) LIMIT :most_keys) k
CROSS JOIN case_file c ON c.id = k.subject
GROUP BY c.id ORDER BY strength, activity_at DESC, id DESC LIMIT :most
)sql";

/// The same from the other end, where the highest numbers are.
constexpr auto rankLastCases = R"sql(
SELECT c.id AS id, min(k.strength) AS strength, c.activity_at AS activity_at
FROM (
    SELECT subject, CASE WHEN tail = 1 THEN 2
                         WHEN substr(key, length(:typed) + 1, 1) IN ('', ' ') THEN 0 ELSE 1 END AS strength
    FROM search_key WHERE kind = 3 AND key >= :typed AND key < :typed || char(1114111)
      AND (:ending = '' OR substr(key, -length(:ending)) = :ending) ORDER BY key DESC LIMIT :most_keys) k
CROSS JOIN case_file c ON c.id = k.subject
GROUP BY c.id ORDER BY strength, activity_at DESC, id DESC LIMIT :most
)sql";

/// Residents that two terms fit, each by a key of theirs or of their room.
constexpr auto residentsOfBoth = R"sql(
WITH one (id) AS (
    SELECT subject FROM (
        SELECT subject FROM search_key
        WHERE kind = 1 AND :person <> '' AND key >= :person AND key < :person || char(1114111) LIMIT :most_keys)
    UNION SELECT r.id FROM (
        SELECT subject FROM search_key
        WHERE kind = 2 AND :room <> '' AND key >= :room AND key < :room || char(1114111) LIMIT :most_keys) k
    CROSS JOIN resident r ON r.room = k.subject),
other (id) AS (
    SELECT subject FROM (
        SELECT subject FROM search_key
        WHERE kind = 1 AND :other_person <> '' AND key >= :other_person AND key < :other_person || char(1114111)
        LIMIT :most_keys)
    UNION SELECT r.id FROM (
        SELECT subject FROM search_key
        WHERE kind = 2 AND :other_room <> '' AND key >= :other_room AND key < :other_room || char(1114111)
        LIMIT :most_keys) k
    CROSS JOIN resident r ON r.room = k.subject)
SELECT id FROM one WHERE id IN (SELECT id FROM other) LIMIT :most
)sql";

constexpr auto residentsOfOne = R"sql(
SELECT subject AS id FROM (
    SELECT subject FROM search_key
    WHERE kind = 1 AND :person <> '' AND key >= :person AND key < :person || char(1114111) LIMIT :most)
UNION SELECT r.id FROM (
    SELECT subject FROM search_key
    WHERE kind = 2 AND :room <> '' AND key >= :room AND key < :room || char(1114111) LIMIT :most) k
CROSS JOIN resident r ON r.room = k.subject
)sql";

constexpr auto newestResidents = R"sql(
SELECT r.id AS id, r.name AS name, r.phones AS phones, r.activity_at AS activity_at, r.room AS room,
    b.estate AS estate, e.name AS address_estate, b.name AS address_building, m.unit AS address_unit,
    m.number AS address_number
FROM (
    SELECT id, name, phones, activity_at, room FROM resident
    WHERE retired = 0 ORDER BY activity_at DESC, id DESC LIMIT :most) r
CROSS JOIN room m ON m.id = r.room CROSS JOIN building b ON b.id = m.building CROSS JOIN estate e ON e.id = b.estate
WHERE m.retired = 0 AND b.retired = 0 AND e.retired = 0
)sql";

constexpr auto newestRooms = R"sql(
SELECT m.id AS id, m.activity_at AS activity_at, b.estate AS estate, e.name AS address_estate,
    b.name AS address_building, m.unit AS address_unit, m.number AS address_number
FROM (
    SELECT id, activity_at, building, unit, number FROM room
    WHERE retired = 0 ORDER BY activity_at DESC, id DESC LIMIT :most) m
CROSS JOIN building b ON b.id = m.building CROSS JOIN estate e ON e.id = b.estate
WHERE b.retired = 0 AND e.retired = 0
)sql";

constexpr auto roomsOfKeys = R"sql(
SELECT subject AS id FROM search_key
WHERE kind = 2 AND key >= :typed AND key < :typed || char(1114111) LIMIT :most
)sql";

constexpr auto roomsOfEstates = R"sql(
SELECT id, activity_at FROM (
    SELECT r.id, r.activity_at
    FROM json_each(:estates) j CROSS JOIN building b ON b.estate = j.value CROSS JOIN room r ON r.building = b.id
    WHERE b.retired = 0 AND r.retired = 0 LIMIT :most_keys)
ORDER BY activity_at DESC, id DESC LIMIT :most
)sql";

constexpr auto estates = R"sql(
SELECT id, name FROM estate WHERE retired = 0
)sql";

constexpr auto casesOfWords = R"sql(
SELECT rowid AS id FROM case_text WHERE case_text MATCH :words ORDER BY rowid DESC LIMIT :most
)sql";

constexpr auto casesOfRooms = R"sql(
SELECT c.id AS id, c.activity_at AS activity_at
FROM json_each(:rooms) j CROSS JOIN case_file c ON c.place_room = j.value
ORDER BY c.activity_at DESC, c.id DESC LIMIT :most
)sql";

constexpr auto residentsOfRooms = R"sql(
SELECT r.id AS id, r.name AS name, r.phones AS phones, r.activity_at AS activity_at, r.room AS room,
    b.estate AS estate, e.name AS address_estate, b.name AS address_building, m.unit AS address_unit,
    m.number AS address_number
FROM json_each(:ids) j CROSS JOIN resident r ON r.room = j.value CROSS JOIN room m ON m.id = r.room
CROSS JOIN building b ON b.id = m.building CROSS JOIN estate e ON e.id = b.estate
WHERE r.retired = 0 AND m.retired = 0 AND b.retired = 0 AND e.retired = 0
ORDER BY r.activity_at DESC, r.id
)sql";

constexpr auto residents = R"sql(
SELECT r.id AS id, r.name AS name, r.phones AS phones, r.activity_at AS activity_at, r.room AS room,
    b.estate AS estate, e.name AS address_estate, b.name AS address_building, m.unit AS address_unit,
    m.number AS address_number
FROM json_each(:ids) j CROSS JOIN resident r ON r.id = j.value CROSS JOIN room m ON m.id = r.room
CROSS JOIN building b ON b.id = m.building CROSS JOIN estate e ON e.id = b.estate
WHERE r.retired = 0 AND m.retired = 0 AND b.retired = 0 AND e.retired = 0
)sql";

constexpr auto rooms = R"sql(
SELECT m.id AS id, m.activity_at AS activity_at, b.estate AS estate, e.name AS address_estate,
    b.name AS address_building, m.unit AS address_unit, m.number AS address_number
FROM json_each(:ids) j CROSS JOIN room m ON m.id = j.value CROSS JOIN building b ON b.id = m.building
CROSS JOIN estate e ON e.id = b.estate
WHERE m.retired = 0 AND b.retired = 0 AND e.retired = 0
)sql";

constexpr auto cases = R"sql(
SELECT c.id AS id, c.number AS number, s.code AS site, c.item AS item, c.description AS description,
    c.place_text AS place, c.place_estate AS estate, coalesce(c.place_room, 0) AS room,
    c.reporter_name AS reporter_name, c.reporter_phone AS reporter_phone, c.activity_at AS activity_at,
    coalesce(e.name, '') AS address_estate, coalesce(b.name, '') AS address_building,
    coalesce(m.unit, '') AS address_unit, coalesce(m.number, '') AS address_number,
    coalesce((SELECT group_concat(o.number, ' ') FROM dispatch_order o WHERE o.case_id = c.id), '') AS orders
FROM json_each(:ids) j CROSS JOIN case_file c ON c.id = j.value CROSS JOIN site s ON s.id = c.site
LEFT JOIN room m ON m.id = c.place_room LEFT JOIN building b ON b.id = m.building
LEFT JOIN estate e ON e.id = b.estate
)sql";

} // namespace guitai::search_sql
