// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace guitai {

struct SqlToken
{
    enum class Kind {
        Word,        ///< keyword or bare identifier
        Placeholder, ///< `:name`; `text` is without the colon
        Semicolon,
        Other, ///< a literal, a quoted identifier, a number or one sign
    };

    Kind kind = Kind::Other;
    QStringView text;
    qsizetype start = 0; ///< offset of the token (of a placeholder's colon)
    qsizetype end = 0;   ///< offset behind it

    [[nodiscard]] bool isWord(QStringView word) const
    {
        return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

/// Walks over SQL as far as splitting and finding placeholders need it: comments are skipped, nothing inside
/// quotes is taken for anything. An unclosed quote or comment reaches to the end.
class SqlTokens
{
public:
    explicit SqlTokens(QStringView sql) : m_sql(sql) {}
    [[nodiscard]] std::optional<SqlToken> next();

private:
    [[nodiscard]] QChar at(qsizetype position) const;
    void skipBlanksAndComments();
    [[nodiscard]] qsizetype endOfQuote(qsizetype start, QChar closing) const;
    [[nodiscard]] qsizetype endOfName(qsizetype start) const;
    [[nodiscard]] SqlToken take(SqlToken::Kind kind, qsizetype end, qsizetype skipped = 0);

    QStringView m_sql;
    qsizetype m_position = 0;
};

} // namespace guitai
