// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdio>
#include <expected>

namespace guitai {

/// Before Qt starts: all text in and out is UTF-8, whatever the locale says, and a file beyond the size limit is an
/// error, not the end of the process.
void prepareProcess();

/// The words behind the program's name, or which of them is no UTF-8. Asks nothing of Qt's application, so that it can
/// be asked before that takes words of its own away.
[[nodiscard]] std::expected<QStringList, int> rawArguments(int argc, char** argv);

/// Writes text as UTF-8; false where not all of it went out.
[[nodiscard]] bool print(std::FILE* stream, const QString& text);

} // namespace guitai
