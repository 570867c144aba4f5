// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_words.h"

#include "core/service/sentences.h"

#include <QCoreApplication>

namespace guitai {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("guitai::Importing", text);
}

} // namespace

QString kindWord(TableKind kind)
{
    return kind == TableKind::Roster ? say(QT_TRANSLATE_NOOP("guitai::Importing", "Roster"))
                                     : say(QT_TRANSLATE_NOOP("guitai::Importing", "Ledger"));
}

bool isCancelled(const Trouble& trouble)
{
    const auto* error = std::get_if<Error>(&trouble);
    return error && error->code == Error::Code::Cancelled;
}

QList<QStringList> faultTable(const ImportResult& result)
{
    QList<QStringList> rows{{say(QT_TRANSLATE_NOOP("guitai::Importing", "Row")),
                             say(QT_TRANSLATE_NOOP("guitai::Importing", "What becomes of it")),
                             say(QT_TRANSLATE_NOOP("guitai::Importing", "Reason"))}};
    for (const auto& row : result.rejected)
        rows << QStringList{QString::number(row.row), say(QT_TRANSLATE_NOOP("guitai::Importing", "Not taken")),
                            row.reason};
    for (const auto& row : result.remarks)
        rows << QStringList{QString::number(row.row), say(QT_TRANSLATE_NOOP("guitai::Importing", "Taken")), row.reason};
    return rows;
}

QString doneSentence(TableKind kind, const ImportResult& result)
{
    if (!result.batch)
        return say(QT_TRANSLATE_NOOP("guitai::Importing", "Nothing had to be written: it was all there already."));
    const QString text =
        kind == TableKind::Roster
            ? say(QT_TRANSLATE_NOOP("guitai::Importing", "Imported: %1 new records, %2 changed, %3 rows not taken."))
            : say(QT_TRANSLATE_NOOP("guitai::Importing", "Imported: %1 new cases, %3 rows not taken."));
    return filled(text, {QString::number(result.created), QString::number(result.changed),
                         QString::number(result.rejected.size())});
}

} // namespace guitai
