// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"
#include "core/storage/sql_tokens.h"

namespace guitai::testing {

constexpr auto selectSchema = R"sql(
SELECT sql FROM sqlite_schema
WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
  AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'view' THEN 2 WHEN 'index' THEN 3 ELSE 4 END, name
)sql";

/// One CREATE in one form, however it was written: no comments, one column or constraint a line.
inline QString normalisedSql(const QString& sql)
{
    QString text;
    int depth = 0;
    SqlTokens tokens(sql);
    while (const auto token = tokens.next()) {
        const QString word = sql.sliced(token->start, token->end - token->start);
        if (word == u")" && --depth == 0)
            text += u'\n';
        else if (!text.isEmpty() && !text.endsWith(u'\n') && !text.endsWith(u'(') && word != u"," && word != u")" &&
                 word != u";")
            text += u' ';
        text += depth == 1 && (text.isEmpty() || text.endsWith(u'\n')) ? QStringLiteral("    ") + word : word;
        if (word == u"(" && ++depth == 1)
            text += u'\n';
        if (word == u"," && depth == 1)
            text += u'\n';
    }
    return text;
}

/// The whole schema, to be compared with tests/data/schema.golden.sql.
inline QString schemaDump(Database& database)
{
    QString dump = QStringLiteral("-- user_version %1\n").arg(database.version().value());
    Statement statement(database, selectSchema);
    while (statement.next().value())
        dump += normalisedSql(statement.value<QString>("sql").value()) + QStringLiteral(";\n");
    return dump;
}

} // namespace guitai::testing
