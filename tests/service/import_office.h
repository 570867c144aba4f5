// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/import/import_result.h"
#include "core/service/office.h"
#include "core/service/outcome.h"

#include <QTemporaryDir>

namespace guitai::test {

/// A newly founded data file in a folder of its own, and the files that are imported into it.
class ImportOffice
{
public:
    ImportOffice();

    [[nodiscard]] Office& office() { return *m_office; }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] StaffId actor(const QString& account = QStringLiteral("administrator"));
    [[nodiscard]] JournalHead head();
    [[nodiscard]] qint64 count(std::string_view table);
    /// Writes a csv in UTF-8 and says where it is.
    [[nodiscard]] QString csv(const QString& text, const QString& name = QStringLiteral("table.csv")) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] Outcome<ImportResult> tryRoster(const QString& path, const ImportOptions& options = {});
    [[nodiscard]] Outcome<ImportResult> tryLedger(const QString& path, const ImportOptions& options = {});
    /// REQUIRE that it succeeds.
    ImportResult roster(const QString& path, const ImportOptions& options = {});
    ImportResult ledger(const QString& path, const ImportOptions& options = {});

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<Office> m_office;
};

[[nodiscard]] QString sampleFile(const QString& name);
/// A table's cells as csv in the encoding, so that the same rows come from another kind of file.
[[nodiscard]] QByteArray asCsv(const QString& sheetPath, const char* encoding);
/// "row code", one line each.
[[nodiscard]] QString lines(const QList<RejectedRow>& rows);
[[nodiscard]] Error::Code errorOf(const Trouble& trouble);
[[nodiscard]] QStringList errorArgs(const Trouble& trouble);

} // namespace guitai::test
