// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/footprint.h"

#include <algorithm>

namespace guitai::bench {

namespace {

struct Part
{
    const char* table;
    int keyColumns;
    const char* where; ///< ?1 case, ?2 last line before, ?3 room, ?4 resident
};

constexpr Part parts[] = {{"counter", 1, "1"},
                          {"case_file", 1, "id = ?1"},
                          {"dispatch_order", 2, "case_id = ?1"},
                          {"revisit", 3, "case_id = ?1"},
                          {"deadline", 3, "case_id = ?1"},
                          {"journal", 1, "seq > ?2"},
                          {"sealed", 1, "seq > ?2"},
                          {"room", 1, "id = ?3"},
                          {"resident", 1, "id = ?4"}};

} // namespace

std::vector<RawRow> footprint(RawFile& file, const CaseFile& caseFile, qint64 behindSeq)
{
    const std::vector<Cell> values{integerCell(caseFile.id.value), integerCell(behindSeq),
                                   integerCell(caseFile.place.room.value_or(RoomId{}).value),
                                   integerCell(caseFile.resident.value_or(ResidentId{}).value)};
    std::vector<RawRow> all;
    for (const auto& part : parts)
        std::ranges::move(file.rows(part.table, part.keyColumns, part.where, values), std::back_inserter(all));
    return all;
}

Changes changesBetween(const std::vector<RawRow>& before, const std::vector<RawRow>& after)
{
    Changes changes;
    for (const auto& row : after) {
        const auto was = std::ranges::find_if(before, [&](const RawRow& each) { return each.sameKey(row); });
        if (was == before.end())
            changes.added.push_back(row);
        else if (!(*was == row))
            changes.altered.push_back(row);
    }
    return changes;
}

void write(RawFile& file, const Changes& changes)
{
    file.run("BEGIN IMMEDIATE");
    for (const auto& row : changes.altered)
        file.update(row);
    for (const auto& row : changes.added)
        file.insert(row);
    file.run("COMMIT");
}

} // namespace guitai::bench
