// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guitai::bench {

/// Tables as an office keeps them in Excel: a title, a header, one row a room or repair, written by libxlsxwriter.
void writeRoster(const QString& path, int rows);
/// Its repairs are in the rooms of a roster of `rooms` rows.
void writeLedger(const QString& path, int rows, int rooms);

} // namespace guitai::bench
