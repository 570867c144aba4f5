// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shortened.h"
#include "core/procedure/procedure.h"
#include "core/service/outcome.h"

#include <QDateTime>
#include <QTimeZone>

namespace guitai {

/// "2026-11-23 10:32"; empty for no time.
[[nodiscard]] QString moment(const QDateTime& at, const QTimeZone& zone);
[[nodiscard]] QString moment(const std::optional<QDateTime>& at, const QTimeZone& zone);

/// Without its year where it is that of another time that stands beside it: "11-23 10:32".
[[nodiscard]] QString momentBeside(const QDateTime& other, const std::optional<QDateTime>& at, const QTimeZone& zone);

/// Why something was not done, with its clause.
[[nodiscard]] QString reasonOf(const Refusal& refusal, const Procedure& procedure, const QTimeZone& zone);
[[nodiscard]] QString reasonOf(const Trouble& trouble, const Procedure& procedure, const QTimeZone& zone);

/// A tool tip for words from outside: wrapped, cut where it would fill the screen, never taken for markup.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace guitai
