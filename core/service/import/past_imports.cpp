// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/past_imports.h"

#include "core/service/import/import_session.h"

#include <QJsonDocument>
#include <algorithm>

namespace guitai {

namespace {

/// The first line of a batch is that of its import. Ids of other aggregates may be equal to that of the batch.
Result<ImportLine> lineOf(Office& office, BatchId batch)
{
    const auto lines = office.journal.linesOf(batch.value);
    if (!lines)
        return std::unexpected(lines.error());
    const auto own = std::ranges::find_if(*lines, [](const JournalLine& line) {
        return line.aggregate == QLatin1String(BatchTag::name) && line.outcome == JournalLine::Outcome::Taken;
    });
    if (own == lines->end())
        return fail(Error::Code::FileDamaged, {office.database().path(), QStringLiteral("import_batch")});
    return fromJson<ImportLine>(QJsonDocument::fromJson(own->input.toUtf8()).object());
}

} // namespace

Result<QList<PastImport>> pastImports(Office& office)
{
    auto batches = ImportStore(office.database()).list();
    if (!batches)
        return std::unexpected(std::move(batches.error()));
    QList<PastImport> all;
    for (auto& batch : *batches) {
        const auto line = lineOf(office, batch.id);
        const auto person = office.staff.find(batch.by);
        if (!line || !person)
            return std::unexpected(line ? person.error() : line.error());
        all << PastImport{.batch = std::move(batch),
                          .by = *person ? (*person)->name : QString(),
                          .created = line->created,
                          .changed = line->changed};
    }
    return all;
}

} // namespace guitai
