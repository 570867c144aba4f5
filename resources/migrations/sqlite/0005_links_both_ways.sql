-- SPDX-License-Identifier: GPL-3.0-or-later
-- A link is asked for from either of its cases, so it is a row of its own.

CREATE TABLE case_link (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    other INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

INSERT INTO case_link (case_id, ordinal, other, kind)
SELECT c.id, l.key + 1, json_extract(l.value, '$.other'), json_extract(l.value, '$.kind')
FROM case_file c, json_each(c.links) l;

ALTER TABLE case_file DROP COLUMN links;

CREATE INDEX case_link_by_other ON case_link (other);
CREATE INDEX case_file_by_redoes ON case_file (redoes, site) WHERE redoes <> '';
