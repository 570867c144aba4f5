// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdio>
#include <expected>

namespace guitai {

/// The words behind the program's name, or which of them is no UTF-8. Asks nothing of Qt's application, so that it can
/// be asked before that takes words of its own away.
[[nodiscard]] std::expected<QStringList, int> rawArguments(int argc, char** argv);

/// Writes text as UTF-8; false where not all of it went out.
[[nodiscard]] bool print(std::FILE* stream, const QString& text);

} // namespace guitai
