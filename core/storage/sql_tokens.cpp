// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_tokens.h"

#include <algorithm>

namespace guitai {

namespace {

bool inName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c.unicode() > 0x7f;
}

} // namespace

std::optional<SqlToken> SqlTokens::next()
{
    skipBlanksAndComments();
    if (m_position >= m_sql.size())
        return std::nullopt;
    const QChar c = at(m_position);
    if (c == u';')
        return take(SqlToken::Kind::Semicolon, m_position + 1);
    if (c == u'\'' || c == u'"' || c == u'`')
        return take(SqlToken::Kind::Other, endOfQuote(m_position + 1, c));
    if (c == u'[')
        return take(SqlToken::Kind::Other, endOfQuote(m_position + 1, u']'));
    if (c == u':' && at(m_position + 1) == u':') // the cast of PostgreSQL
        return take(SqlToken::Kind::Other, m_position + 2);
    if (c == u':' && inName(at(m_position + 1)))
        return take(SqlToken::Kind::Placeholder, endOfName(m_position + 1), 1);
    if (c.isDigit())
        return take(SqlToken::Kind::Other, endOfName(m_position));
    if (inName(c))
        return take(SqlToken::Kind::Word, endOfName(m_position));
    return take(SqlToken::Kind::Other, m_position + 1);
}

QChar SqlTokens::at(qsizetype position) const
{
    return position < m_sql.size() ? m_sql[position] : QChar();
}

void SqlTokens::skipBlanksAndComments()
{
    while (m_position < m_sql.size()) {
        if (at(m_position).isSpace()) {
            ++m_position;
        } else if (at(m_position) == u'-' && at(m_position + 1) == u'-') {
            const auto end = m_sql.indexOf(u'\n', m_position);
            m_position = end < 0 ? m_sql.size() : end + 1;
        } else if (at(m_position) == u'/' && at(m_position + 1) == u'*') {
            const auto end = m_sql.indexOf(QStringView(u"*/"), m_position + 2);
            m_position = end < 0 ? m_sql.size() : end + 2;
        } else {
            return;
        }
    }
}

/// A doubled quote is two quotes with nothing between: for finding the end they need no case of their own.
qsizetype SqlTokens::endOfQuote(qsizetype start, QChar closing) const
{
    const auto end = m_sql.indexOf(closing, start);
    return end < 0 ? m_sql.size() : end + 1;
}

qsizetype SqlTokens::endOfName(qsizetype start) const
{
    qsizetype end = start;
    while (end < m_sql.size() && inName(m_sql[end]))
        ++end;
    return std::max(end, start + 1);
}

SqlToken SqlTokens::take(SqlToken::Kind kind, qsizetype end, qsizetype skipped)
{
    const SqlToken token{kind, m_sql.sliced(m_position + skipped, end - m_position - skipped), m_position, end};
    m_position = end;
    return token;
}

} // namespace guitai
