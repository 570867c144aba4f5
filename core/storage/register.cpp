// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register.h"

#include <QJsonDocument>

namespace guitai {

namespace {

constexpr auto selectCompany = R"sql(
SELECT origin, name, created_at, home_site, rules FROM company
)sql";

constexpr auto insertCompany = R"sql(
INSERT INTO company (one, origin, name, created_at, home_site, rules)
VALUES (1, :origin, :name, :created_at, :home_site, :rules)
)sql";

constexpr auto putInForce = R"sql(
UPDATE company SET rules = :rules
)sql";

constexpr auto insertRules = R"sql(
INSERT INTO ruleset (digest, adopted_at, body) VALUES (:digest, :adopted_at, :body)
ON CONFLICT (digest) DO NOTHING
)sql";

constexpr auto rulesByRow = R"sql(
SELECT id, digest, body FROM ruleset WHERE id = :id
)sql";

constexpr auto rulesByDigest = R"sql(
SELECT id, digest, body FROM ruleset WHERE digest = :digest
)sql";

constexpr auto selectCounter = R"sql(
SELECT value FROM counter WHERE name = :name
)sql";

// Without RETURNING, which opens a savepoint, at which FTS5 writes out all it holds: once for every imported line.
constexpr auto putCounter = R"sql(
INSERT INTO counter (name, value) VALUES (:name, :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
)sql";

} // namespace

Register::Register(Database& database)
    : m_company(database, selectCompany),
      m_create(database, insertCompany),
      m_putInForce(database, putInForce),
      m_insertRules(database, insertRules),
      m_rulesByRow(database, rulesByRow),
      m_rulesByDigest(database, rulesByDigest),
      m_counter(database, selectCounter),
      m_putCounter(database, putCounter)
{}

Result<std::optional<Company>> Register::company()
{
    return readFirst<Company>(m_company);
}

Result<void> Register::create(const Company& company)
{
    bindFields(m_create, company);
    return m_create.run();
}

Result<StoredRuleset> Register::adopt(const Ruleset& rules, const QDateTime& now)
{
    const QByteArray digest = rules.digest();
    m_insertRules.bind("digest", digest).bind("adopted_at", now).bind("body", QString::fromUtf8(toJson(rules)));
    if (auto written = m_insertRules.run(); !written)
        return std::unexpected(written.error());
    auto stored = ruleset(digest);
    if (!stored)
        return stored;
    m_putInForce.bind("rules", stored->row);
    if (auto written = m_putInForce.run(); !written)
        return std::unexpected(written.error());
    return stored;
}

Result<StoredRuleset> Register::ruleset(qint64 row)
{
    m_rulesByRow.bind("id", row);
    return readRuleset(m_rulesByRow);
}

Result<StoredRuleset> Register::ruleset(const QByteArray& digest)
{
    m_rulesByDigest.bind("digest", digest);
    return readRuleset(m_rulesByDigest);
}

Result<StoredRuleset> Register::readRuleset(Statement& statement)
{
    const auto found = statement.next();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return fail(Error::Code::NotFound, {QStringLiteral("ruleset")});
    const auto row = statement.value<qint64>("id");
    const auto digest = statement.value<QByteArray>("digest");
    const auto body = statement.value<QString>("body");
    statement.reset();
    if (!row || !digest || !body)
        return std::unexpected(!row ? row.error() : !digest ? digest.error() : body.error());
    auto rules = fromJson<Ruleset>(QJsonDocument::fromJson(body->toUtf8()).object());
    if (!rules || rules->digest() != *digest)
        return fail(Error::Code::FileDamaged, {QStringLiteral("ruleset")});
    return StoredRuleset{.row = *row, .digest = *digest, .rules = std::move(*rules)};
}

Result<qint64> Register::next(const QString& counter)
{
    m_counter.bind("name", counter);
    const auto found = m_counter.next();
    if (!found)
        return std::unexpected(found.error());
    const auto last = *found ? m_counter.value<qint64>("value") : Result<qint64>(0);
    m_counter.reset();
    if (!last)
        return last;
    m_putCounter.bind("name", counter).bind("value", *last + 1);
    if (auto written = m_putCounter.run(); !written)
        return std::unexpected(std::move(written.error()));
    return *last + 1;
}

} // namespace guitai
