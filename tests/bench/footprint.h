// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"
#include "tests/bench/raw_file.h"

namespace guitai::bench {

/// All rows that steps on one case may touch, and those that its last steps have added to the journal.
[[nodiscard]] std::vector<RawRow> footprint(RawFile& file, const CaseFile& caseFile, qint64 behindSeq);

/// What lies between two footprints: the least that has to be written.
struct Changes
{
    std::vector<RawRow> added;
    std::vector<RawRow> altered;
    std::vector<Cell> words; ///< rowid and words for the index of words; empty where these stay
};
[[nodiscard]] Changes changesBetween(const std::vector<RawRow>& before, const std::vector<RawRow>& after);

/// Of a new case.
[[nodiscard]] std::vector<Cell> wordsRow(const CaseFile& caseFile);
void writeWords(RawFile& file, const std::vector<Cell>& words);

/// The same in one transaction, durably.
void write(RawFile& file, const Changes& changes);

} // namespace guitai::bench
