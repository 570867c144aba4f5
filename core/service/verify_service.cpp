// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verify_service.h"

#include "core/base/sha256.h"
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

class Verification
{
public:
    Verification(Office& office, const VerifyOptions& options) : m_office(office), m_options(options) {}

    Result<VerifyReport> run()
    {
        if (auto done = checkChain(); !done)
            return std::unexpected(std::move(done.error()));
        if (auto done = checkStores(); !done)
            return std::unexpected(std::move(done.error()));
        if (auto done = m_options.replay ? replayCases() : Result<void>(); !done)
            return std::unexpected(std::move(done.error()));
        for (const auto& [subject, expected] : m_journalled.asKeyValueRange())
            if (!expected.seen)
                add({.kind = Kind::RecordMissing,
                     .seq = expected.seq,
                     .aggregate = subject.first,
                     .subject = subject.second});
        return std::move(m_report);
    }

private:
    void add(Finding finding) { m_report.findings << std::move(finding); }
    void add(Kind kind, const JournalLine& line)
    {
        add({.kind = kind, .seq = line.seq, .aggregate = line.aggregate, .subject = line.subject});
    }

    Result<void> checkChain()
    {
        QByteArray previous(32, '\0');
        qint64 next = 1;
        auto read = m_office.journal.read(0, [&](const JournalLine& line) {
            for (; next < line.seq; ++next)
                add({.kind = Kind::LineMissing, .seq = next});
            if (line.chained(previous) != line.hash)
                add(Kind::LineChanged, line);
            checkHead(line);
            checkSealed(line);
            if (line.after && line.aggregate != u"ruleset")
                m_journalled.insert({line.aggregate, line.subject}, {*line.after, line.seq, false});
            previous = line.hash;
            ++next;
            ++m_report.lines;
            m_report.head = {line.seq, line.hash};
            return true;
        });
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

    void checkSealed(const JournalLine& line)
    {
        if (!line.sealedDigest)
            return;
        if (!line.sealed)
            add(Kind::SealedMissing, line);
        else if (line.sealed->digest() != *line.sealedDigest)
            add(Kind::SealedChanged, line);
    }

    /// One stored aggregate against its last line.
    template <class Record>
    void check(const char* kind, const Record& record)
    {
        ++m_report.records;
        const auto expected = m_journalled.find({QString::fromLatin1(kind), record.id.value});
        const Finding here{
            .aggregate = QString::fromLatin1(kind), .subject = record.id.value, .name = recordName(record)};
        if (expected == m_journalled.end()) {
            Finding finding = here;
            finding.kind = Kind::RecordUnknown;
            add(finding);
            return;
        }
        expected->seen = true;
        if (sha256(toJson(record)) == expected->after)
            return;
        Finding finding = here;
        finding.kind = Kind::RecordChanged;
        finding.seq = expected->seq;
        add(finding);
    }

    template <class Record, class Store>
    Result<void> checkStore(Store& store)
    {
        using RecordId = decltype(Record::id);
        const char* kind = tagName(RecordId{});
        return store.visitAll([&](RecordId id, const Result<Record>& record) {
            if (record)
                check(kind, *record);
            else
                unreadable({QString::fromLatin1(kind), id.value});
        });
    }

    Result<void> checkStores()
    {
        Result<void> result;
        const auto next = [&]<class Record>(auto& store, std::type_identity<Record>) {
            if (result)
                result = checkStore<Record>(store);
        };
        next(m_office.sites, std::type_identity<Site>());
        next(m_office.staff, std::type_identity<Staff>());
        next(m_office.estates, std::type_identity<Estate>());
        next(m_office.buildings, std::type_identity<Building>());
        next(m_office.rooms, std::type_identity<Room>());
        next(m_office.residents, std::type_identity<Resident>());
        next(m_office.contractors, std::type_identity<Contractor>());
        next(m_office.cases, std::type_identity<CaseFile>());
        return result;
    }

    void unreadable(const Subject& subject)
    {
        ++m_report.records;
        auto& expected = m_journalled[subject];
        expected.seen = true;
        add({.kind = Kind::RecordUnreadable,
             .seq = expected.seq,
             .aggregate = subject.first,
             .subject = subject.second});
    }

    Result<void> replayCases()
    {
        std::vector<JournalLine> lines; // of one case
        Result<void> replayed;
        auto read = m_office.journal.readBySubject(QString::fromLatin1(CaseTag::name), [&](const JournalLine& line) {
            if (!lines.empty() && lines.front().subject != line.subject) {
                replayed = replayCase(lines);
                lines.clear();
            }
            lines.push_back(line);
            return replayed.has_value();
        });
        if (!read || !replayed)
            return read ? replayed : read;
        return replayCase(lines);
    }

    Result<void> replayCase(const std::vector<JournalLine>& lines)
    {
        const auto again = guitai::replay(m_office, lines);
        if (!again)
            return std::unexpected(again.error());
        m_report.replayed += again->taken;
        m_report.passed += again->passed;
        if (again->differs)
            add({.kind = Kind::ReplayDiffers,
                 .seq = *again->differs,
                 .aggregate = lines.front().aggregate,
                 .subject = lines.front().subject});
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
