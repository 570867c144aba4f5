-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the lists of the day read: running deadlines with all that a row of them shows, and the small sets of what
-- waits without a clock. Each index holds only what is still open, so that it stays as small as the day's work.

CREATE INDEX deadline_open_by_kind ON deadline (site, kind, limit_at) WHERE met_at IS NULL AND ended = 0;
CREATE INDEX case_file_followed ON case_file (owner) WHERE closed_at IS NULL AND voided_at IS NULL;
CREATE INDEX case_file_offered ON case_file (offered_to)
    WHERE offered_to IS NOT NULL AND closed_at IS NULL AND voided_at IS NULL;
CREATE INDEX dispatch_order_unwritten ON dispatch_order (site, notified_at)
    WHERE number = '' AND declined_at IS NULL AND voided_at IS NULL;

-- The joins stand in the order in which they are to be made: down an index of deadlines, then by primary keys.
CREATE VIEW waiting AS
SELECT
    d.site AS site, d.case_id AS case_id, d.item AS item, d.kind AS kind, d.started_at AS started_at,
    d.target_at AS target_at, d.limit_at AS limit_at, coalesce(nullif(o.number, ''), c.number) AS number,
    c.state AS state, c.emergency AS emergency, c.place_text AS place,
    coalesce(nullif(c.item, ''), substr(c.description, 1, 80)) AS fault, c.reporter_name AS reporter,
    coalesce(nullif(o.unit, ''), s.name, f.name) AS person, c.owner AS owner, coalesce(o.assignee, 0) AS assignee
FROM deadline d
CROSS JOIN case_file c ON c.id = d.case_id
LEFT JOIN dispatch_order o ON o.case_id = d.case_id AND o.ordinal = d.item
LEFT JOIN staff s ON s.id = o.assignee
LEFT JOIN staff f ON f.id = c.owner
WHERE d.met_at IS NULL AND d.ended = 0;

-- What may change hands at the end of a shift.
CREATE VIEW open_case AS
SELECT
    c.id AS id, c.number AS number, c.state AS state, c.place_text AS place,
    coalesce(nullif(c.item, ''), substr(c.description, 1, 80)) AS fault, c.owner AS owner_id, f.name AS owner,
    c.offered_to AS offered_to, t.name AS offered,
    (SELECT min(d.limit_at) FROM deadline d WHERE d.case_id = c.id AND d.met_at IS NULL AND d.ended = 0) AS next_at
FROM case_file c
LEFT JOIN staff f ON f.id = c.owner
LEFT JOIN staff t ON t.id = c.offered_to
WHERE c.closed_at IS NULL AND c.voided_at IS NULL;
