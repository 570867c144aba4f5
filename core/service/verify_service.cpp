// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verify_service.h"

#include "core/service/directory_service.h"
#include "core/service/replay.h"

#include <QHash>

namespace guitai {

namespace {

using Kind = Finding::Kind;

/// What the journal says each aggregate is, keyed by its kind and id.
struct Expected
{
    QByteArray after;
    qint64 seq = 0;
    bool seen = false;
};
using Subject = std::pair<QString, qint64>;
using Journalled = QHash<Subject, Expected>;

template <class Record>
QString nameOf(const Record& record)
{
    if constexpr (requires { record.name; })
        return record.name;
    else
        return record.number;
}

class Verification
{
public:
    Verification(Office& office, const VerifyOptions& options) : m_office(office), m_options(options) {}

    Result<VerifyReport> run()
    {
        if (auto done = checkChain(); !done)
            return std::unexpected(std::move(done.error()));
        if (auto done = checkRecords<Site, Staff, Estate, Building, Room, Resident>(); !done)
            return std::unexpected(std::move(done.error()));
        if (auto done = checkCases(); !done)
            return std::unexpected(std::move(done.error()));
        for (const auto& [subject, expected] : m_journalled.asKeyValueRange())
            if (!expected.seen)
                add({.kind = Kind::RecordMissing, .seq = expected.seq, .aggregate = subject.first,
                     .subject = subject.second});
        return std::move(m_report);
    }

private:
    void add(Finding finding) { m_report.findings << std::move(finding); }

    Result<void> checkChain()
    {
        QByteArray previous(32, '\0');
        qint64 next = 1;
        std::optional<Error> error;
        auto read = m_office.journal.read(0, [&](const JournalLine& line) {
            for (; next < line.seq; ++next)
                add({.kind = Kind::LineMissing, .seq = next});
            if (line.chained(previous) != line.hash)
                add({.kind = Kind::LineChanged, .seq = line.seq, .aggregate = line.aggregate, .subject = line.subject});
            checkHead(line);
            if (auto sealed = checkSealed(line); !sealed)
                error = sealed.error();
            if (line.after && line.aggregate != u"ruleset")
                m_journalled.insert({line.aggregate, line.subject}, {*line.after, line.seq, false});
            previous = line.hash;
            ++next;
            ++m_report.lines;
            m_report.head = {line.seq, line.hash};
            return !error;
        });
        if (error)
            return std::unexpected(std::move(*error));
        if (m_options.backedUp && m_options.backedUp->seq > m_report.head.seq)
            add({.kind = Kind::TailCut, .seq = m_report.head.seq + 1});
        return read;
    }

    void checkHead(const JournalLine& line)
    {
        const auto& head = m_options.backedUp;
        if (head && head->seq == line.seq && head->hash != line.hash)
            add({.kind = Kind::TailCut, .seq = line.seq});
    }

    Result<void> checkSealed(const JournalLine& line)
    {
        if (!line.sealedDigest)
            return {};
        const auto sealed = m_office.journal.sealedOf(line.seq);
        if (!sealed)
            return std::unexpected(sealed.error());
        if (!*sealed)
            add({.kind = Kind::SealedMissing, .seq = line.seq, .aggregate = line.aggregate, .subject = line.subject});
        else if ((*sealed)->digest() != *line.sealedDigest)
            add({.kind = Kind::SealedChanged, .seq = line.seq, .aggregate = line.aggregate, .subject = line.subject});
        return {};
    }

    /// One stored aggregate against its last line.
    template <class Record>
    void check(const char* kind, const Record& record)
    {
        ++m_report.records;
        const auto expected = m_journalled.find({QString::fromLatin1(kind), record.id.value});
        const Finding here{.aggregate = QString::fromLatin1(kind), .subject = record.id.value, .name = nameOf(record)};
        if (expected == m_journalled.end()) {
            Finding finding = here;
            finding.kind = Kind::RecordUnknown;
            add(finding);
            return;
        }
        expected->seen = true;
        if (QCryptographicHash::hash(toJson(record), QCryptographicHash::Sha256) == expected->after)
            return;
        Finding finding = here;
        finding.kind = Kind::RecordChanged;
        finding.seq = expected->seq;
        add(finding);
    }

    template <class Record>
    Result<void> checkRecordsOf()
    {
        const char* kind = tagName(decltype(Record::id){});
        for (const auto& id : m_journalled.keys()) {
            if (id.first != QLatin1String(kind))
                continue;
            const auto record = storeOf<Record>(m_office).find({id.second});
            if (!record && record.error().code != Error::Code::FileDamaged)
                return std::unexpected(record.error());
            if (!record)
                unreadable(id);
            else if (*record)
                check(kind, **record);
        }
        return {};
    }

    template <class... Records>
    Result<void> checkRecords()
    {
        Result<void> result;
        ((result = result ? checkRecordsOf<Records>() : result), ...);
        return result;
    }

    void unreadable(const Subject& subject)
    {
        ++m_report.records;
        m_journalled[subject].seen = true;
        add({.kind = Kind::RecordUnreadable, .seq = m_journalled[subject].seq, .aggregate = subject.first,
             .subject = subject.second});
    }

    Result<void> checkCases()
    {
        for (const auto& subject : m_journalled.keys()) {
            if (subject.first != QLatin1String(CaseTag::name))
                continue;
            const auto stored = m_office.cases.find({subject.second});
            if (!stored && stored.error().code != Error::Code::FileDamaged)
                return std::unexpected(stored.error());
            if (!stored)
                unreadable(subject);
            else if (*stored)
                check(CaseTag::name, **stored);
            if (auto done = m_options.replay ? replayCase(subject) : Result<void>(); !done)
                return done;
        }
        return {};
    }

    Result<void> replayCase(const Subject& subject)
    {
        const auto lines = m_office.journal.linesOf(subject.second);
        if (!lines)
            return std::unexpected(lines.error());
        const auto again = guitai::replay(m_office, *lines);
        if (!again)
            return std::unexpected(again.error());
        m_report.replayed += again->taken;
        m_report.passed += again->passed;
        if (again->differs)
            add({.kind = Kind::ReplayDiffers, .seq = *again->differs, .aggregate = subject.first,
                 .subject = subject.second});
        return {};
    }

    Office& m_office;
    const VerifyOptions& m_options;
    VerifyReport m_report;
    Journalled m_journalled;
};

} // namespace

Result<VerifyReport> verify(Office& office, const VerifyOptions& options)
{
    // One moment of the file, however many seats write meanwhile.
    auto snapshot = Transaction::beginReading(office.database());
    if (!snapshot)
        return std::unexpected(std::move(snapshot.error()));
    return Verification(office, options).run();
}

} // namespace guitai
