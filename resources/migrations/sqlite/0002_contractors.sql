-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who answers for a building while its warranty runs; rooms in the order in which people count them.

CREATE TABLE contractor (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    covers TEXT NOT NULL,
    note TEXT NOT NULL,
    retired INTEGER NOT NULL
) STRICT;

CREATE INDEX room_in_order ON room (building, length(unit), unit, length(number), number, retired);
