// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/import_office.h"

#include "core/service/import/ledger_import.h"
#include "core/service/import/roster_import.h"
#include "tests/service/sheet_builder.h"
#include "tests/support/catch.h"

#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace guitai::test {

namespace {

std::string told(const Trouble& trouble)
{
    if (const auto* refusal = std::get_if<Refusal>(&trouble))
        return token(refusal->code).toStdString();
    const auto& error = std::get<Error>(trouble);
    return (token(error.code) + u' ' + error.args.join(u'|') + u' ' + error.detail).toStdString();
}

ImportResult required(const Outcome<ImportResult>& result)
{
    INFO((result ? std::string() : told(result.error())));
    REQUIRE(result);
    return *result;
}

} // namespace

ImportOffice::ImportOffice() : m_clock(QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC))
{
    auto founded = Office::found(m_folder.filePath(u"data.guitai"_s), u"示例物业"_s, u"顺发管理处"_s, m_clock);
    REQUIRE(founded);
    m_office = std::move(*founded);
}

StaffId ImportOffice::actor(const QString& account)
{
    const auto everybody = m_office->staff.list();
    for (const auto& person : *everybody)
        if (person.account == account)
            return person.id;
    FAIL("no such account");
    return {};
}

JournalHead ImportOffice::head()
{
    return *m_office->journal.head();
}

qint64 ImportOffice::count(std::string_view table)
{
    Statement statement(m_office->database(), "SELECT count(*) AS n FROM " + std::string(table));
    REQUIRE(statement.next());
    const auto number = statement.value<qint64>("n");
    statement.reset();
    return *number;
}

QString ImportOffice::csv(const QString& text, const QString& name) const
{
    writeFile(path(name), text.toUtf8());
    return path(name);
}

Outcome<ImportResult> ImportOffice::tryRoster(const QString& path, const ImportOptions& options)
{
    return importRoster(*m_office, actor(), path, options);
}

Outcome<ImportResult> ImportOffice::tryLedger(const QString& path, const ImportOptions& options)
{
    return importLedger(*m_office, actor(), path, options);
}

ImportResult ImportOffice::roster(const QString& path, const ImportOptions& options)
{
    return required(tryRoster(path, options));
}

ImportResult ImportOffice::ledger(const QString& path, const ImportOptions& options)
{
    return required(tryLedger(path, options));
}

QString sampleFile(const QString& name)
{
    return QStringLiteral(GUITAI_TEST_DATA) + u'/' + name;
}

QByteArray asCsv(const QString& sheetPath, const char* encoding)
{
    const auto reading = readAll(sheetPath);
    REQUIRE(reading.outcome);
    QString text;
    for (const auto& row : reading.rows) {
        QStringList cells;
        for (const auto& cell : row.cells)
            cells << u'"' + QString(cell.text).replace(u'"', u"\"\""_s) + u'"';
        text += cells.join(u',') + u"\r\n"_s;
    }
    UErrorCode status = U_ZERO_ERROR;
    QByteArray bytes(text.size() * 4, '\0');
    UConverter* converter = ucnv_open(encoding, &status);
    const int32_t size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                         reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    REQUIRE(U_SUCCESS(status));
    return bytes.first(size);
}

QString lines(const QList<RejectedRow>& rows)
{
    QStringList all;
    for (const auto& row : rows)
        all << QString::number(row.row) + u' ' + token(row.code);
    return all.join(u'\n');
}

Error::Code errorOf(const Trouble& trouble)
{
    REQUIRE(std::holds_alternative<Error>(trouble));
    return std::get<Error>(trouble).code;
}

QStringList errorArgs(const Trouble& trouble)
{
    return std::get<Error>(trouble).args;
}

} // namespace guitai::test
