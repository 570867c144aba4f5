// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/base/sha256.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace guitai {

namespace {

constexpr auto insertLine = R"sql(
INSERT INTO journal (
    seq, origin, at, actor, act, aggregate, subject, step, engine, ruleset, input, sealed_digest, facts,
    outcome, after, hash)
VALUES (
    :seq, :origin, :at, :actor, :act, :aggregate, :subject, :step, :engine, :ruleset, :input, :sealed_digest,
    :facts, :outcome, :after, :hash)
)sql";

constexpr auto lastLine = R"sql(
SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1
)sql";

constexpr auto linesFrom = R"sql(
SELECT
    journal.seq, origin, at, actor, act, aggregate, subject, step, engine, ruleset, input, sealed_digest, facts,
    outcome, after, hash, salt, body
FROM journal LEFT JOIN sealed ON sealed.seq = journal.seq
WHERE journal.seq > :after ORDER BY journal.seq
)sql";

constexpr auto linesBySubject = R"sql(
SELECT
    journal.seq, origin, at, actor, act, aggregate, subject, step, engine, ruleset, input, sealed_digest, facts,
    outcome, after, hash, salt, body
FROM journal LEFT JOIN sealed ON sealed.seq = journal.seq
WHERE aggregate = :aggregate ORDER BY subject, journal.seq
)sql";

constexpr auto linesOfSubject = R"sql(
SELECT
    journal.seq, origin, at, actor, act, aggregate, subject, step, engine, ruleset, input, sealed_digest, facts,
    outcome, after, hash, salt, body
FROM journal LEFT JOIN sealed ON sealed.seq = journal.seq
WHERE subject = :subject ORDER BY journal.seq
)sql";

constexpr auto insertSealed = R"sql(
INSERT INTO sealed (seq, salt, body) VALUES (:seq, :salt, :body)
)sql";

/// Every part stands behind its length, so that no two lines have the same bytes.
void addPart(QByteArray& bytes, const QByteArray& part)
{
    bytes += QByteArray::number(part.size()) + ':' + part;
}

Result<JournalLine> readLine(Statement& statement)
{
    auto line = readRow<JournalLine>(statement);
    auto salt = statement.value<std::optional<QByteArray>>("salt");
    auto body = statement.value<std::optional<QString>>("body");
    if (!line || !salt || !body)
        return std::unexpected(!line ? line.error() : !salt ? salt.error() : body.error());
    if (*salt && *body)
        line->sealed = {std::move(**salt), std::move(**body)};
    return line;
}

} // namespace

QByteArray JournalLine::chained(const QByteArray& previous) const
{
    QByteArray bytes;
    bytes.reserve(1024);
    addPart(bytes, previous);
    for (const qint64 number :
         {seq, qint64{origin}, at.toMSecsSinceEpoch(), actor.value, act, subject, qint64{engine}, ruleset})
        addPart(bytes, QByteArray::number(number));
    for (const auto& text : {aggregate, step, input, facts, token(outcome)})
        addPart(bytes, text.toUtf8());
    addPart(bytes, sealedDigest.value_or(QByteArray()));
    addPart(bytes, after.value_or(QByteArray()));
    return sha256(bytes);
}

QJsonObject JournalLine::members() const
{
    QJsonObject all = QJsonDocument::fromJson(input.toUtf8()).object();
    const QJsonObject more = sealed ? QJsonDocument::fromJson(sealed->body.toUtf8()).object() : QJsonObject();
    for (auto member = more.begin(); member != more.end(); ++member)
        all.insert(member.key(), member.value());
    return all;
}

QByteArray Sealed::digest() const
{
    return sha256(salt + body.toUtf8());
}

Journal::Journal(Database& database)
    : m_insert(database, insertLine),
      m_head(database, lastLine),
      m_read(database, linesFrom),
      m_bySubject(database, linesBySubject),
      m_linesOf(database, linesOfSubject),
      m_insertSealed(database, insertSealed)
{}

Result<JournalHead> Journal::head()
{
    const auto found = readFirst<JournalHead>(m_head);
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(JournalHead{0, QByteArray(32, '\0')});
}

Result<JournalLine> Journal::append(JournalLine line, const QByteArray& sealedMembers)
{
    const auto last = head();
    if (!last)
        return std::unexpected(last.error());
    line.seq = last->seq + 1;
    if (line.act == 0)
        line.act = line.seq;
    if (sealedMembers != "{}") {
        quint32 salt[4];
        QRandomGenerator::system()->fillRange(salt);
        line.sealed = {QByteArray(reinterpret_cast<const char*>(salt), sizeof salt), QString::fromUtf8(sealedMembers)};
        line.sealedDigest = line.sealed->digest();
    }
    line.hash = line.chained(last->hash);
    bindFields(m_insert, line);
    if (auto written = m_insert.run(); !written)
        return std::unexpected(written.error());
    if (line.sealed) {
        bindFields(m_insertSealed, *line.sealed);
        m_insertSealed.bind("seq", line.seq);
        if (auto written = m_insertSealed.run(); !written)
            return std::unexpected(written.error());
    }
    return line;
}

Result<void> Journal::read(qint64 after, const Each& each)
{
    m_read.bind("after", after);
    return readEach(m_read, each);
}

Result<void> Journal::readBySubject(const QString& aggregate, const Each& each)
{
    m_bySubject.bind("aggregate", aggregate);
    return readEach(m_bySubject, each);
}

Result<std::vector<JournalLine>> Journal::linesOf(qint64 subject)
{
    std::vector<JournalLine> lines;
    m_linesOf.bind("subject", subject);
    auto read = readEach(m_linesOf, [&](const JournalLine& line) {
        lines.push_back(line);
        return true;
    });
    return read ? Result<std::vector<JournalLine>>(std::move(lines)) : std::unexpected(std::move(read.error()));
}

Result<void> Journal::readEach(Statement& statement, const Each& each)
{
    for (;;) {
        const auto found = statement.next();
        if (!found || !*found)
            return found ? Result<void>() : std::unexpected(found.error());
        const auto line = readLine(statement);
        if (!line || !each(*line)) {
            statement.reset();
            return line ? Result<void>() : std::unexpected(line.error());
        }
    }
}

} // namespace guitai
