-- SPDX-License-Identifier: GPL-3.0-or-later
-- Open cases by age, without going through all that were ever closed.

CREATE INDEX case_file_open ON case_file (registered_at, site, place_estate) WHERE closed_at IS NULL AND voided_at IS NULL;
