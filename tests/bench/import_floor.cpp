// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import_floor.h"

#include "tests/bench/footprint.h"
#include "tests/bench/measure.h"
#include "tests/bench/must.h"
#include "tests/bench/raw_file.h"

#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

constexpr zip_uint64_t pieceSize = 64 * 1024;

void readPart(zip_file_t* part)
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QXmlStreamReader xml;
    zip_int64_t count = 0;
    while ((count = zip_fread(part, piece.data(), pieceSize)) > 0) {
        xml.addData(piece.first(count));
        while (!xml.atEnd())
            xml.readNext();
    }
    if (count < 0 || xml.hasError())
        giveUp(xml.errorString());
}

/// Tables that an import fills, parents first, and the rows of them that a new file does not have.
struct Filled
{
    const char* table;
    const char* where; ///< ?1: the journal's last line before
};

constexpr Filled filled[] = {{"estate", "1"},        {"building", "1"},   {"room", "1"},
                             {"resident", "1"},      {"case_file", "1"},  {"dispatch_order", "1"},
                             {"revisit", "1"},       {"deadline", "1"},   {"journal", "seq > ?1"},
                             {"sealed", "seq > ?1"}, {"search_key", "1"}, {"import_batch", "1"}};

std::vector<std::vector<Cell>> wordsOfCases(RawFile& file)
{
    std::vector<std::vector<Cell>> all;
    auto* query = file.statement("SELECT id, item, description, place_text, reporter_name FROM case_file ORDER BY id");
    const auto text = [&](int column) {
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(query, column)));
    };
    while (sqlite3_step(query) == SQLITE_ROW) {
        CaseFile caseFile{
            .id = {sqlite3_column_int64(query, 0)}, .reporterName = text(4), .item = text(1), .description = text(2)};
        caseFile.place.text = text(3);
        all.push_back(wordsRow(caseFile));
    }
    sqlite3_reset(query);
    return all;
}

} // namespace

double tokenPass(const QString& table)
{
    return timed([&] {
        zip_t* package = zip_open(table.toUtf8().constData(), ZIP_RDONLY, nullptr);
        if (!package)
            giveUp(table);
        for (zip_int64_t i = 0; i < zip_get_num_entries(package, 0); ++i) {
            zip_file_t* part = zip_fopen_index(package, static_cast<zip_uint64_t>(i), 0);
            if (!part)
                giveUp(table);
            readPart(part);
            zip_fclose(part);
        }
        zip_discard(package);
    });
}

double insertMissing(const QString& imported, const QString& fresh)
{
    RawFile from(imported);
    RawFile to(fresh);
    double time = timed([&] { to.run("BEGIN IMMEDIATE"); });
    const Cell last = integerCell(static_cast<qint64>(to.rows("journal", 1, "1").size()));
    for (const auto& part : filled) {
        const auto rows = from.rows(part.table, 1, part.where, {last});
        time += timed([&] {
            for (const auto& row : rows)
                to.insert(row);
        });
    }
    const auto words = wordsOfCases(from);
    return time + timed([&] {
               for (const auto& row : words)
                   writeWords(to, row);
               to.run("COMMIT");
           });
}

} // namespace guitai::bench
