// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/import_result.h"
#include "core/service/outcome.h"

namespace guitai {

/// "Roster", "Ledger".
[[nodiscard]] QString kindWord(TableKind kind);
[[nodiscard]] bool isCancelled(const Trouble& trouble);
/// Rejected rows and remarks with their heading, as they are exported.
[[nodiscard]] QList<QStringList> faultTable(const ImportResult& result);
/// What an import did, in one sentence.
[[nodiscard]] QString doneSentence(TableKind kind, const ImportResult& result);

} // namespace guitai
