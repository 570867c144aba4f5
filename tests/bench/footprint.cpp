// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/footprint.h"

#include "core/domain/search_keys.h"
#include "core/domain/search_terms.h"

#include <algorithm>

namespace guitai::bench {

namespace {

struct Part
{
    const char* table;
    int keyColumns;
    const char* where; ///< ?1 case, ?2 last line before, ?3 room, ?4 resident, ?5 keys as JSON
};

constexpr Part parts[] = {{"counter", 1, "1"},
                          {"case_file", 1, "id = ?1"},
                          {"dispatch_order", 2, "case_id = ?1"},
                          {"revisit", 3, "case_id = ?1"},
                          {"deadline", 3, "case_id = ?1"},
                          {"journal", 1, "seq > ?2"},
                          {"sealed", 1, "seq > ?2"},
                          {"room", 1, "id = ?3"},
                          {"resident", 1, "id = ?4"},
                          {"search_key", 3, "kind = 3 AND key IN (SELECT value FROM json_each(?5)) AND subject = ?1"}};

QString keysOf(const CaseFile& caseFile)
{
    QStringList keys;
    for (const auto& each : caseKeys(caseFile))
        keys << each.key;
    return QString::fromUtf8(toJson(keys));
}

} // namespace

std::vector<RawRow> footprint(RawFile& file, const CaseFile& caseFile, qint64 behindSeq)
{
    const std::vector<Cell> values{integerCell(caseFile.id.value), integerCell(behindSeq),
                                   integerCell(caseFile.place.room.value_or(RoomId{}).value),
                                   integerCell(caseFile.resident.value_or(ResidentId{}).value),
                                   textCell(keysOf(caseFile))};
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
    if (!changes.words.empty())
        writeWords(file, changes.words);
    file.run("COMMIT");
}

std::vector<Cell> wordsRow(const CaseFile& caseFile)
{
    return {integerCell(caseFile.id.value), textCell(indexedWords(wordsOf(caseFile)))};
}

void writeWords(RawFile& file, const std::vector<Cell>& words)
{
    auto* insert = file.statement("INSERT INTO case_text (rowid, words) VALUES (?1, ?2)");
    for (int i = 0; i < 2; ++i)
        RawFile::bind(insert, i + 1, words[static_cast<std::size_t>(i)]);
    file.exhaust(insert);
}

} // namespace guitai::bench
