// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>
#include <vector>

namespace guitai {

/// One step of the schema, from `version - 1` to `version`.
struct Migration
{
    int version = 0;
    QString name; ///< its file, for messages
    QStringList statements;
};

/// The statements of a script, without comments around them and without their closing semicolon. A semicolon
/// inside quotes, comments or the body of a trigger ends nothing.
[[nodiscard]] QStringList splitStatements(const QString& script);

/// Reads `0001_….sql`, `0002_….sql`, … of a folder (":/migrations/sqlite"), without a gap. Statements that
/// would break the transaction around them (COMMIT, PRAGMA, ATTACH, …) are refused: DatabaseFailed, because a
/// shipped script that cannot be used is a mistake of the program.
[[nodiscard]] Result<std::vector<Migration>> readMigrations(const QString& folder);

} // namespace guitai
