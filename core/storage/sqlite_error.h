// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringView>

class QSqlError;
struct sqlite3;

namespace guitai {

/// What SQLite reported, as one of our codes: a full disk, a lock that outlasted the busy timeout, a damaged
/// file, a value that must be unique and is taken (AlreadyExists) and so on; whatever is left is DatabaseFailed.
/// `args` is the path; the statement goes into the detail (it holds no values: those are bound).
[[nodiscard]] Error databaseError(const QSqlError& error, sqlite3* handle, const QString& path, QStringView sql);

/// The same for the last call of SQLite's own functions, which returned `result`.
[[nodiscard]] Error databaseError(int result, sqlite3* handle, const QString& path, QStringView sql);

} // namespace guitai
