-- user_version 5
CREATE TABLE building (
    id INTEGER PRIMARY KEY,
    estate INTEGER NOT NULL REFERENCES estate (id),
    name TEXT NOT NULL CHECK (name < > ''),
    units TEXT NOT NULL,
    accepted_on TEXT,
    retired INTEGER NOT NULL,
    UNIQUE (estate, name)
) STRICT;
CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    number TEXT NOT NULL CHECK (number < > ''),
    site INTEGER NOT NULL REFERENCES site (id),
    ruleset BLOB NOT NULL REFERENCES ruleset (digest),
    procedure TEXT NOT NULL,
    state TEXT NOT NULL,
    channel TEXT NOT NULL,
    rings INTEGER,
    emergency INTEGER NOT NULL,
    happened_at INTEGER NOT NULL,
    registered_at INTEGER NOT NULL,
    receiver INTEGER NOT NULL REFERENCES staff (id),
    owner INTEGER NOT NULL REFERENCES staff (id),
    offered_to INTEGER REFERENCES staff (id),
    place_estate INTEGER NOT NULL,
    place_building INTEGER,
    place_unit TEXT NOT NULL,
    place_room INTEGER REFERENCES room (id),
    place_text TEXT NOT NULL,
    resident INTEGER REFERENCES resident (id),
    reporter_name TEXT NOT NULL,
    reporter_phone TEXT NOT NULL,
    reporter_kind TEXT NOT NULL,
    part TEXT NOT NULL,
    item TEXT NOT NULL,
    description TEXT NOT NULL,
    repair_class TEXT NOT NULL,
    scope TEXT NOT NULL,
    cause TEXT NOT NULL,
    disputed INTEGER NOT NULL,
    judgement_row TEXT NOT NULL,
    judgement_bearer TEXT NOT NULL,
    judgement_paid INTEGER NOT NULL,
    judgement_contractor_end TEXT,
    judgement_developer_end TEXT,
    judgement_missing TEXT NOT NULL,
    overruled TEXT,
    fee_standard TEXT NOT NULL,
    fee_told INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL,
    wished_at INTEGER,
    expected_at INTEGER,
    feedback_at INTEGER,
    feedback_told_at INTEGER,
    redoes TEXT NOT NULL,
    log TEXT NOT NULL,
    attachments TEXT NOT NULL,
    closed_at INTEGER,
    close_reason TEXT NOT NULL,
    voided_at INTEGER,
    end_reason TEXT NOT NULL,
    source TEXT,
    source_key TEXT,
    activity_at INTEGER NOT NULL,
    UNIQUE (site, number)
) STRICT;
CREATE TABLE case_link (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    other INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE case_text USING fts5 (
    words,
    content = '',
    detail = none,
    columnsize = 0,
    prefix = '1'
);
CREATE TABLE company (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    origin INTEGER NOT NULL CHECK (origin BETWEEN 1 AND 65535),
    name TEXT NOT NULL CHECK (name < > ''),
    created_at INTEGER NOT NULL,
    home_site INTEGER NOT NULL,
    rules INTEGER NOT NULL REFERENCES ruleset (id)
) STRICT;
CREATE TABLE contractor (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name < > ''),
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    covers TEXT NOT NULL,
    note TEXT NOT NULL,
    retired INTEGER NOT NULL
) STRICT;
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL CHECK (value > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE deadline (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    item INTEGER NOT NULL,
    kind TEXT NOT NULL,
    site INTEGER NOT NULL,
    clause TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    target_at INTEGER,
    limit_at INTEGER,
    met_at INTEGER,
    moved INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    PRIMARY KEY (case_id, item, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE dispatch_order (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    site INTEGER NOT NULL,
    number TEXT NOT NULL,
    issued_at INTEGER,
    issued_by INTEGER NOT NULL,
    repair_class TEXT NOT NULL,
    backfilled INTEGER NOT NULL,
    redoes TEXT NOT NULL,
    unit TEXT NOT NULL,
    printed_at INTEGER,
    print_count INTEGER NOT NULL,
    notified_at INTEGER,
    assignee INTEGER NOT NULL,
    appointed_at INTEGER,
    wished_by TEXT NOT NULL,
    arrived_at INTEGER,
    holds TEXT NOT NULL,
    reclassified TEXT NOT NULL,
    told TEXT NOT NULL,
    completed_at INTEGER,
    findings TEXT NOT NULL,
    materials TEXT NOT NULL,
    labour INTEGER NOT NULL,
    owner_signed INTEGER NOT NULL,
    owner_opinion TEXT,
    returned_at INTEGER,
    declined_at INTEGER,
    voided_at INTEGER,
    end_reason TEXT NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    staff INTEGER NOT NULL,
    at INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE estate (
    id INTEGER PRIMARY KEY,
    site INTEGER NOT NULL REFERENCES site (id),
    name TEXT NOT NULL UNIQUE CHECK (name < > ''),
    developer TEXT NOT NULL,
    developer_name TEXT NOT NULL,
    accepted_on TEXT,
    procedure TEXT NOT NULL,
    contract_terms TEXT NOT NULL,
    retired INTEGER NOT NULL
) STRICT;
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    site INTEGER NOT NULL REFERENCES site (id),
    kind TEXT NOT NULL CHECK (kind IN ('roster', 'ledger')),
    file TEXT NOT NULL,
    at INTEGER NOT NULL,
    by INTEGER NOT NULL,
    withdrawn_at INTEGER
) STRICT;
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    origin INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    act INTEGER NOT NULL,
    aggregate TEXT NOT NULL,
    subject INTEGER NOT NULL,
    step TEXT NOT NULL,
    engine INTEGER NOT NULL,
    ruleset INTEGER NOT NULL REFERENCES ruleset (id),
    input TEXT NOT NULL,
    sealed_digest BLOB,
    facts TEXT NOT NULL,
    outcome TEXT NOT NULL,
    after BLOB,
    hash BLOB NOT NULL CHECK (length (hash) = 32)
) STRICT;
CREATE TABLE resident (
    id INTEGER PRIMARY KEY,
    room INTEGER NOT NULL REFERENCES room (id),
    name TEXT NOT NULL CHECK (name < > ''),
    kind TEXT NOT NULL,
    phones TEXT NOT NULL,
    note TEXT NOT NULL,
    retired INTEGER NOT NULL,
    activity_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE revisit (
    case_id INTEGER NOT NULL,
    order_ordinal INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by INTEGER NOT NULL,
    way TEXT NOT NULL,
    answered INTEGER NOT NULL,
    satisfaction TEXT,
    result TEXT NOT NULL,
    PRIMARY KEY (case_id, order_ordinal, ordinal),
    FOREIGN KEY (case_id, order_ordinal) REFERENCES dispatch_order (case_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    building INTEGER NOT NULL REFERENCES building (id),
    unit TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number < > ''),
    area INTEGER,
    handed_over_on TEXT,
    note TEXT NOT NULL,
    retired INTEGER NOT NULL,
    activity_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (building, unit, number)
) STRICT;
CREATE TABLE ruleset (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE CHECK (length (digest) = 32),
    adopted_at INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE TABLE sealed (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    salt BLOB NOT NULL CHECK (length (salt) = 16),
    body TEXT NOT NULL
) STRICT;
CREATE TABLE search_key (
    kind INTEGER NOT NULL CHECK (kind IN (1, 2, 3)),
    key TEXT NOT NULL,
    subject INTEGER NOT NULL,
    tail INTEGER NOT NULL,
    PRIMARY KEY (kind, key, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code < > ''),
    name TEXT NOT NULL UNIQUE CHECK (name < > ''),
    phone TEXT NOT NULL,
    zone TEXT NOT NULL,
    area_manager_revisits INTEGER NOT NULL,
    retired INTEGER NOT NULL
) STRICT;
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    site INTEGER NOT NULL REFERENCES site (id),
    account TEXT NOT NULL UNIQUE CHECK (account < > ''),
    name TEXT NOT NULL CHECK (name < > ''),
    phone TEXT NOT NULL,
    roles TEXT NOT NULL,
    retired INTEGER NOT NULL
) STRICT;
CREATE VIEW open_case AS SELECT c . id AS id, c . number AS number, c . state AS state, c . place_text AS place, coalesce (
    nullif (c . item, ''),
    substr (c . description, 1, 80)
) AS fault, c . owner AS owner_id, f . name AS owner, c . offered_to AS offered_to, t . name AS offered, (
    SELECT min (d . limit_at) FROM deadline d WHERE d . case_id = c . id AND d . met_at IS NULL AND d . ended = 0
) AS next_at FROM case_file c LEFT JOIN staff f ON f . id = c . owner LEFT JOIN staff t ON t . id = c . offered_to WHERE c . closed_at IS NULL AND c . voided_at IS NULL;
CREATE VIEW waiting AS SELECT d . site AS site, d . case_id AS case_id, d . item AS item, d . kind AS kind, d . started_at AS started_at, d . target_at AS target_at, d . limit_at AS limit_at, coalesce (
    nullif (o . number, ''),
    c . number
) AS number, c . state AS state, c . emergency AS emergency, c . place_text AS place, coalesce (
    nullif (c . item, ''),
    substr (c . description, 1, 80)
) AS fault, c . reporter_name AS reporter, coalesce (
    nullif (o . unit, ''),
    s . name,
    f . name
) AS person, c . owner AS owner, coalesce (
    o . assignee,
    0
) AS assignee FROM deadline d CROSS JOIN case_file c ON c . id = d . case_id LEFT JOIN dispatch_order o ON o . case_id = d . case_id AND o . ordinal = d . item LEFT JOIN staff s ON s . id = o . assignee LEFT JOIN staff f ON f . id = c . owner WHERE d . met_at IS NULL AND d . ended = 0;
CREATE INDEX case_file_by_redoes ON case_file (
    redoes,
    site
) WHERE redoes < > '';
CREATE INDEX case_file_by_registered ON case_file (
    registered_at,
    site,
    voided_at
);
CREATE INDEX case_file_by_room ON case_file (
    place_room,
    activity_at
) WHERE place_room IS NOT NULL;
CREATE UNIQUE INDEX case_file_by_source ON case_file (
    site,
    source_key
) WHERE source_key IS NOT NULL;
CREATE INDEX case_file_followed ON case_file (
    owner
) WHERE closed_at IS NULL AND voided_at IS NULL;
CREATE INDEX case_file_offered ON case_file (
    offered_to
) WHERE offered_to IS NOT NULL AND closed_at IS NULL AND voided_at IS NULL;
CREATE INDEX case_file_open ON case_file (
    registered_at,
    site,
    place_estate
) WHERE closed_at IS NULL AND voided_at IS NULL;
CREATE INDEX case_link_by_other ON case_link (
    other
);
CREATE INDEX deadline_completed ON deadline (
    met_at,
    site,
    limit_at,
    target_at
) WHERE kind = 'complete' AND met_at IS NOT NULL;
CREATE INDEX deadline_of_return ON deadline (
    started_at,
    site,
    limit_at,
    met_at
) WHERE kind = 'returnOrder';
CREATE INDEX deadline_of_revisit ON deadline (
    started_at,
    site,
    limit_at,
    met_at
) WHERE kind = 'revisit';
CREATE INDEX deadline_open ON deadline (
    site,
    limit_at
) WHERE met_at IS NULL AND ended = 0;
CREATE INDEX deadline_open_by_kind ON deadline (
    site,
    kind,
    limit_at
) WHERE met_at IS NULL AND ended = 0;
CREATE INDEX deadline_promised ON deadline (
    limit_at,
    site,
    met_at
) WHERE kind = 'feedback';
CREATE INDEX dispatch_order_again ON dispatch_order (
    issued_at
) WHERE redoes < > '';
CREATE INDEX dispatch_order_by_completed ON dispatch_order (
    completed_at
) WHERE completed_at IS NOT NULL;
CREATE INDEX dispatch_order_by_notified ON dispatch_order (
    notified_at,
    repair_class,
    site
) WHERE notified_at IS NOT NULL;
CREATE UNIQUE INDEX dispatch_order_by_number ON dispatch_order (
    number,
    site
) WHERE number < > '';
CREATE INDEX dispatch_order_unprinted ON dispatch_order (
    site,
    issued_at
) WHERE printed_at IS NULL AND returned_at IS NULL AND declined_at IS NULL AND voided_at IS NULL;
CREATE INDEX dispatch_order_unwritten ON dispatch_order (
    site,
    notified_at
) WHERE number = '' AND declined_at IS NULL AND voided_at IS NULL;
CREATE INDEX journal_by_subject ON journal (
    subject,
    seq
);
CREATE INDEX resident_by_activity ON resident (
    activity_at
);
CREATE INDEX resident_by_room ON resident (
    room
);
CREATE INDEX revisit_by_time ON revisit (
    at,
    satisfaction
) WHERE answered = 1;
CREATE INDEX room_by_activity ON room (
    activity_at
);
CREATE INDEX room_in_order ON room (
    building,
    length (unit),
    unit,
    length (number),
    number,
    retired
);
CREATE INDEX room_retired ON room (
    building
) WHERE retired = 1;
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal BEGIN SELECT RAISE (
    ABORT,
    'the journal is never deleted from'
); END;
CREATE TRIGGER journal_is_never_updated BEFORE UPDATE ON journal BEGIN SELECT RAISE (
    ABORT,
    'the journal is never updated'
); END;
CREATE TRIGGER ruleset_is_never_deleted BEFORE DELETE ON ruleset BEGIN SELECT RAISE (
    ABORT,
    'a ruleset is never deleted'
); END;
CREATE TRIGGER ruleset_is_never_updated BEFORE UPDATE ON ruleset BEGIN SELECT RAISE (
    ABORT,
    'a ruleset is never updated'
); END;
CREATE TRIGGER sealed_is_never_updated BEFORE UPDATE ON sealed BEGIN SELECT RAISE (
    ABORT,
    'sealed values are never updated'
); END;
