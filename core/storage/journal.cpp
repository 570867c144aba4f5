// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include <QCryptographicHash>
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
    seq, origin, at, actor, act, aggregate, subject, step, engine, ruleset, input, sealed_digest, facts,
    outcome, after, hash
FROM journal WHERE seq > :after ORDER BY seq
)sql";

constexpr auto linesOfSubject = R"sql(
SELECT
    seq, origin, at, actor, act, aggregate, subject, step, engine, ruleset, input, sealed_digest, facts,
    outcome, after, hash
FROM journal WHERE subject = :subject ORDER BY seq
)sql";

constexpr auto insertSealed = R"sql(
INSERT INTO sealed (seq, salt, body) VALUES (:seq, :salt, :body)
)sql";

constexpr auto selectSealed = R"sql(
SELECT salt, body FROM sealed WHERE seq = :seq
)sql";

/// Every part stands behind its length, so that no two lines have the same bytes.
void addPart(QCryptographicHash& hash, const QByteArray& part)
{
    hash.addData(QByteArray::number(part.size()) + ':');
    hash.addData(part);
}

} // namespace

QByteArray JournalLine::chained(const QByteArray& previous) const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    addPart(sum, previous);
    for (const qint64 number :
         {seq, qint64{origin}, at.toMSecsSinceEpoch(), actor.value, act, subject, qint64{engine}, ruleset})
        addPart(sum, QByteArray::number(number));
    for (const auto& text : {aggregate, step, input, facts, token(outcome)})
        addPart(sum, text.toUtf8());
    addPart(sum, sealedDigest.value_or(QByteArray()));
    addPart(sum, after.value_or(QByteArray()));
    return sum.result();
}

QByteArray Sealed::digest() const
{
    return QCryptographicHash::hash(salt + body.toUtf8(), QCryptographicHash::Sha256);
}

Journal::Journal(Database& database)
    : m_insert(database, insertLine),
      m_head(database, lastLine),
      m_read(database, linesFrom),
      m_linesOf(database, linesOfSubject),
      m_insertSealed(database, insertSealed),
      m_sealedOf(database, selectSealed)
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
    Sealed sealed;
    if (sealedMembers != "{}") {
        quint32 salt[4];
        QRandomGenerator::system()->fillRange(salt);
        sealed = {QByteArray(reinterpret_cast<const char*>(salt), sizeof salt), QString::fromUtf8(sealedMembers)};
        line.sealedDigest = sealed.digest();
    }
    line.hash = line.chained(last->hash);
    bindFields(m_insert, line);
    if (auto written = m_insert.run(); !written)
        return std::unexpected(written.error());
    if (line.sealedDigest) {
        bindFields(m_insertSealed, sealed);
        m_insertSealed.bind("seq", line.seq);
        if (auto written = m_insertSealed.run(); !written)
            return std::unexpected(written.error());
    }
    return line;
}

Result<void> Journal::read(qint64 after, const std::function<bool(const JournalLine&)>& each)
{
    m_read.bind("after", after);
    for (;;) {
        const auto found = m_read.next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return {};
        const auto line = readRow<JournalLine>(m_read);
        if (!line || !each(*line)) {
            m_read.reset();
            return line ? Result<void>() : std::unexpected(line.error());
        }
    }
}

Result<std::vector<JournalLine>> Journal::linesOf(qint64 subject)
{
    m_linesOf.bind("subject", subject);
    return readAll<JournalLine>(m_linesOf);
}

Result<std::optional<Sealed>> Journal::sealedOf(qint64 seq)
{
    m_sealedOf.bind("seq", seq);
    return readFirst<Sealed>(m_sealedOf);
}

} // namespace guitai
