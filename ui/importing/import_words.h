// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/import_result.h"
#include "core/service/outcome.h"
#include "ui/frame/seat.h"

namespace guitai {

/// "Roster", "Ledger".
[[nodiscard]] QString kindWord(TableKind kind);
/// The sentence of the one table for what went wrong.
[[nodiscard]] QString troubleSentence(const Trouble& trouble, const Seat& seat);
[[nodiscard]] bool isCancelled(const Trouble& trouble);
/// Rejected rows and remarks with their heading, as they are exported.
[[nodiscard]] QList<QStringList> faultTable(const ImportResult& result);
/// What an import did, in one sentence.
[[nodiscard]] QString doneSentence(TableKind kind, const ImportResult& result);

} // namespace guitai
