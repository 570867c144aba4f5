// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/storage/row.h"

#include <QJsonObject>
#include <QObject>
#include <functional>

namespace guitai {

/// What the journal does not show: names, phones, free text.
struct Sealed
{
    QByteArray salt;
    QString body; ///< canonical JSON

    static constexpr auto fields() { return std::tuple{Field{"salt", &Sealed::salt}, Field{"body", &Sealed::body}}; }
    bool operator==(const Sealed&) const = default;

    [[nodiscard]] QByteArray digest() const;
};

/// One line of the journal: who did what to which aggregate, by which rules, and what it was afterwards.
struct JournalLine
{
    Q_GADGET
public:
    enum class Outcome { Taken, Denied };
    Q_ENUM(Outcome)

    qint64 seq = 0;
    int origin = 0;
    QDateTime at;
    StaffId actor;
    qint64 act = 0;     ///< the seq of the first line of the same transaction
    QString aggregate;  ///< "case", "room"
    qint64 subject = 0; ///< its id
    QString step;
    int engine = 0;                         ///< replay takes only the lines of its own engine again
    qint64 ruleset = 0;                     ///< row of the ruleset
    QString input;                          ///< open members, canonical JSON
    std::optional<QByteArray> sealedDigest; ///< SHA-256 of salt and sealed members
    QString facts;                          ///< canonical JSON
    Outcome outcome = Outcome::Taken;
    std::optional<QByteArray> after; ///< SHA-256 of the aggregate's canonical JSON; none of a denied line
    QByteArray hash;                 ///< SHA-256 over the hash of the line before and all of the above
    std::optional<Sealed> sealed;    ///< stands beside the line, under its digest; none where there is nothing left

    static constexpr auto fields()
    {
        using L = JournalLine;
        return std::tuple{
            Field{"seq", &L::seq},         Field{"origin", &L::origin},   Field{"at", &L::at},
            Field{"actor", &L::actor},     Field{"act", &L::act},         Field{"aggregate", &L::aggregate},
            Field{"subject", &L::subject}, Field{"step", &L::step},       Field{"engine", &L::engine},
            Field{"ruleset", &L::ruleset}, Field{"input", &L::input},     Field{"sealedDigest", &L::sealedDigest},
            Field{"facts", &L::facts},     Field{"outcome", &L::outcome}, Field{"after", &L::after},
            Field{"hash", &L::hash}};
    }
    bool operator==(const JournalLine&) const = default;

    /// The hash that this line must have behind a line of the hash `previous`.
    [[nodiscard]] QByteArray chained(const QByteArray& previous) const;

    /// The members as they were typed, open and sealed ones together.
    [[nodiscard]] QJsonObject members() const;
};

/// The end of the chain: printed on reports, stored in backups, so that a cut tail shows.
struct JournalHead
{
    qint64 seq = 0;
    QByteArray hash;

    static constexpr auto fields()
    {
        return std::tuple{Field{"seq", &JournalHead::seq}, Field{"hash", &JournalHead::hash}};
    }
    bool operator==(const JournalHead&) const = default;
};

class Journal
{
public:
    explicit Journal(Database& database);

    [[nodiscard]] Result<JournalHead> head();

    using Each = std::function<bool(const JournalLine&)>;

    /// Chains and writes a line; `seq`, `hash`, what it seals, and where it is 0 `act`, are filled in.
    /// `sealedMembers` is their canonical JSON, "{}" for none.
    /// REQUIRES: a transaction is open.
    [[nodiscard]] Result<JournalLine> append(JournalLine line, const QByteArray& sealedMembers);

    /// Calls `each` with every line behind `after` in order, until it returns false.
    [[nodiscard]] Result<void> read(qint64 after, const Each& each);
    /// Calls `each` with all lines of one kind, those of one subject together and in order, until it returns false.
    [[nodiscard]] Result<void> readBySubject(const QString& aggregate, const Each& each);
    [[nodiscard]] Result<std::vector<JournalLine>> linesOf(qint64 subject);

private:
    [[nodiscard]] Result<void> readEach(Statement& statement, const Each& each);

    Statement m_insert, m_head, m_read, m_bySubject, m_linesOf, m_insertSealed;
};

} // namespace guitai
