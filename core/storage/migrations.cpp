// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/sql_tokens.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// Follows one statement token by token and knows whether a semicolon ends it. Inside CREATE TRIGGER only the
/// one behind "; END" does: an END before which no semicolon stands closes a CASE.
class StatementEnd
{
public:
    [[nodiscard]] bool isReachedBy(const SqlToken& token)
    {
        const bool semicolon = token.kind == SqlToken::Kind::Semicolon;
        const bool reached = semicolon && (!m_trigger || m_bodyClosed);
        m_trigger = m_trigger || (m_words < 4 && m_create && token.isWord(u"TRIGGER"));
        m_create = m_create || (m_words == 0 && token.isWord(u"CREATE"));
        m_bodyClosed = m_afterSemicolon && token.isWord(u"END");
        m_afterSemicolon = semicolon;
        ++m_words;
        return reached;
    }

private:
    int m_words = 0;
    bool m_create = false;
    bool m_trigger = false;
    bool m_afterSemicolon = false;
    bool m_bodyClosed = false;
};

bool breaksTransaction(const QString& statement)
{
    static constexpr std::array words = {u"BEGIN",   u"COMMIT", u"END",    u"ROLLBACK", u"SAVEPOINT",
                                         u"RELEASE", u"PRAGMA", u"VACUUM", u"ATTACH",   u"DETACH"};
    const auto first = SqlTokens(statement).next();
    return first && std::ranges::any_of(words, [&](const char16_t* word) { return first->isWord(word); });
}

Result<Migration> readMigration(const QString& folder, const QString& name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::FileUnreadable, {file.fileName()}, file.errorString());
    Migration migration{name.left(4).toInt(), name, splitStatements(QString::fromUtf8(file.readAll()))};
    for (const auto& statement : migration.statements) {
        if (breaksTransaction(statement))
            return fail(Error::Code::DatabaseFailed, {file.fileName()}, u"not allowed here: "_s + statement.left(40));
    }
    return migration;
}

} // namespace

QStringList splitStatements(const QString& script)
{
    QStringList statements;
    SqlTokens tokens(script);
    StatementEnd end;
    qsizetype start = -1; // of the first token, so that comments before it fall away
    qsizetype last = 0;
    const auto take = [&] {
        if (start >= 0)
            statements << script.sliced(start, last - start);
        start = -1;
        end = {};
    };
    while (const auto token = tokens.next()) {
        if (end.isReachedBy(*token)) {
            take();
            continue;
        }
        if (start < 0)
            start = token->start;
        last = token->end;
    }
    take();
    return statements;
}

Result<std::vector<Migration>> readMigrations(const QString& folder)
{
    std::vector<Migration> migrations;
    const auto names = QDir(folder).entryList({u"[0-9][0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name);
    for (const auto& name : names) {
        auto migration = readMigration(folder, name);
        if (!migration)
            return std::unexpected(migration.error());
        if (migration->version != static_cast<int>(migrations.size()) + 1)
            return fail(Error::Code::DatabaseFailed, {folder}, u"out of sequence: "_s + name);
        migrations.push_back(std::move(*migration));
    }
    if (migrations.empty())
        return fail(Error::Code::FileMissing, {folder}, u"no migrations"_s);
    return migrations;
}

} // namespace guitai
