// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/withdraw_import.h"

#include "core/service/case_service.h"
#include "core/service/directory_service.h"
#include "core/service/import/import_session.h"

#include <QJsonDocument>
#include <algorithm>
#include <ranges>

namespace guitai {

namespace {

/// The lines of the journal that one import wrote.
struct Span
{
    qint64 first = 0;
    qint64 last = 0;

    bool holds(qint64 seq) const { return first <= seq && seq <= last; }
};

/// What an import wrote to one aggregate, and whether anybody has since.
struct Trace
{
    QString aggregate;
    qint64 subject = 0;
    bool touched = false;
};

/// The ids of different aggregates may be equal, so lines are told apart by both.
std::vector<JournalLine> linesOf(const std::vector<JournalLine>& lines, const QString& aggregate)
{
    std::vector<JournalLine> own;
    std::ranges::copy_if(lines, std::back_inserter(own), [&](const JournalLine& line) {
        return line.aggregate == aggregate && line.outcome == JournalLine::Outcome::Taken;
    });
    return own;
}

Result<Span> spanOf(Office& office, BatchId batch)
{
    const auto lines = office.journal.linesOf(batch.value);
    if (!lines)
        return std::unexpected(lines.error());
    const auto own = linesOf(*lines, QString::fromLatin1(BatchTag::name));
    if (own.empty())
        return fail(Error::Code::NotFound, {QStringLiteral("batch")});
    return Span{own.front().act, own.front().seq};
}

/// Everything the import touched, in the order in which it did.
Result<std::vector<Trace>> tracesOf(Office& office, const Span& span)
{
    std::vector<Trace> traces;
    QHash<std::pair<QString, qint64>, std::size_t> indexes;
    const auto read = office.journal.read(span.first - 1, [&](const JournalLine& line) {
        const std::pair key(line.aggregate, line.subject);
        const auto known = indexes.constFind(key);
        if (line.outcome == JournalLine::Outcome::Denied || line.aggregate == QLatin1String(BatchTag::name))
            return true;
        if (!span.holds(line.seq)) {
            if (known != indexes.constEnd())
                traces[*known].touched = true;
        } else if (known == indexes.constEnd()) {
            indexes.insert(key, traces.size());
            traces.push_back({line.aggregate, line.subject, false});
        }
        return true;
    });
    return read ? Result<std::vector<Trace>>(std::move(traces)) : std::unexpected(read.error());
}

class Withdrawal
{
public:
    Withdrawal(ImportSession& session, const Span& span, const QString& reason)
        : m_session(session), m_office(session.office()), m_span(span), m_reason(reason), m_directory(m_office)
    {}

    /// What stands in something goes before it: the last that was written first.
    Outcome<WithdrawResult> run(const std::vector<Trace>& traces)
    {
        for (const auto& trace : std::views::reverse(traces))
            if (auto done = take(trace); !done)
                return std::unexpected(done.error());
        return std::move(m_result);
    }

private:
    Outcome<void> take(const Trace& trace)
    {
        if (trace.aggregate == QLatin1String(CaseTag::name))
            return takeCase({trace.subject});
        const auto done = trace.aggregate == QLatin1String(EstateTag::name)     ? takeRecord<Estate>(trace)
                          : trace.aggregate == QLatin1String(BuildingTag::name) ? takeRecord<Building>(trace)
                          : trace.aggregate == QLatin1String(RoomTag::name)     ? takeRecord<Room>(trace)
                          : trace.aggregate == QLatin1String(ResidentTag::name) ? takeRecord<Resident>(trace)
                                                                                : Result<void>();
        return done ? Outcome<void>() : std::unexpected(Trouble(done.error()));
    }

    Outcome<void> takeCase(CaseId id)
    {
        const auto taken = CaseService(m_office).takeInside({.actor = m_session.actor(),
                                                             .target = id,
                                                             .steps = {WithdrawImport{.reason = m_reason}},
                                                             .seenRevision = {}});
        if (taken) {
            ++m_result.withdrawn;
            const auto released = m_session.store().releaseKey(id);
            return released ? Outcome<void>() : std::unexpected(Trouble(released.error()));
        }
        const auto* refusal = std::get_if<Refusal>(&taken.error());
        if (!refusal || refusal->code != Refusal::Code::AlreadyDone)
            return std::unexpected(taken.error());
        const auto stored = m_office.cases.find(id);
        if (!stored)
            return std::unexpected(Trouble(stored.error()));
        keep(CaseTag::name, id.value, *stored ? (*stored)->number : QString(), KeptRecord::Why::ChangedSince);
        return {};
    }

    template <class Record>
    Result<void> takeRecord(const Trace& trace)
    {
        const auto stored = storeOf<Record>(m_office).find({trace.subject});
        if (!stored)
            return std::unexpected(stored.error());
        if (!*stored)
            return {};
        const char* kind = tagName(decltype(Record::id){});
        if (trace.touched) {
            keep(kind, trace.subject, recordName(**stored), KeptRecord::Why::ChangedSince);
            return {};
        }
        const auto before = recordBefore<Record>(trace);
        if (!before)
            return std::unexpected(before.error());
        const bool leaves = !*before || (*before)->retired;
        const auto used = leaves ? m_session.store().isInUse(**stored) : Result<bool>(false);
        if (!used)
            return std::unexpected(used.error());
        if (*used) {
            keep(kind, trace.subject, recordName(**stored), KeptRecord::Why::StillInUse);
            return {};
        }
        Record after = *before ? **before : **stored;
        after.retired = leaves;
        ++(leaves ? m_result.withdrawn : m_result.restored);
        const auto put = m_directory.putUnchecked(m_session.actor(), std::move(after));
        return put ? Result<void>() : std::unexpected(put.error());
    }

    /// The record as the line before the import left it; none where the import made it.
    template <class Record>
    Result<std::optional<Record>> recordBefore(const Trace& trace)
    {
        const auto all = m_office.journal.linesOf(trace.subject);
        if (!all)
            return std::unexpected(all.error());
        auto lines = linesOf(*all, trace.aggregate);
        std::erase_if(lines, [&](const JournalLine& line) { return line.seq >= m_span.first; });
        if (lines.empty())
            return std::optional<Record>();
        auto record = fromJson<Record>(lines.back().members());
        if (!record)
            return std::unexpected(std::move(record.error()));
        return std::optional(std::move(*record));
    }

    void keep(const char* kind, qint64 subject, const QString& name, KeptRecord::Why why)
    {
        m_result.kept << KeptRecord{
            .aggregate = QString::fromLatin1(kind), .subject = subject, .name = name, .why = why};
    }

    ImportSession& m_session;
    Office& m_office;
    const Span& m_span;
    const QString& m_reason;
    DirectoryService m_directory;
    WithdrawResult m_result;
};

Result<ImportBatch> openBatch(ImportStore& store, BatchId id)
{
    auto batch = store.find(id);
    if (!batch)
        return std::unexpected(std::move(batch.error()));
    if (!*batch)
        return fail(Error::Code::NotFound, {QStringLiteral("batch")});
    if ((*batch)->withdrawnAt)
        return fail(Error::Code::AlreadyExists, {QStringLiteral("withdrawal")});
    return std::move(**batch);
}

Outcome<WithdrawResult> withdraw(ImportSession& session, ImportBatch batch, const QString& reason)
{
    const auto span = spanOf(session.office(), batch.id);
    if (!span)
        return std::unexpected(Trouble(span.error()));
    const auto traces = tracesOf(session.office(), *span);
    if (!traces)
        return std::unexpected(Trouble(traces.error()));
    auto result = Withdrawal(session, *span, reason).run(*traces);
    if (!result)
        return result;
    batch.withdrawnAt = session.office().clock().now();
    if (auto done =
            session.finish(batch, WithdrawImport::name,
                           {.file = batch.file, .changed = result->withdrawn + result->restored, .reason = reason});
        !done)
        return std::unexpected(Trouble(std::move(done.error())));
    return result;
}

} // namespace

Outcome<WithdrawResult> withdrawImport(Office& office, StaffId actor, BatchId id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return std::unexpected(Trouble(Refusal{Refusal::Code::ReasonMissing, QStringLiteral("R-import"), {}}));
    const auto admitted = admitImporter(office, actor, {}, {WithdrawImport::name});
    if (!admitted)
        return std::unexpected(admitted.error());
    auto session = ImportSession::begin(office, actor, false);
    if (!session)
        return std::unexpected(Trouble(std::move(session.error())));
    auto batch = openBatch((*session)->store(), id);
    if (!batch)
        return std::unexpected(Trouble(std::move(batch.error())));
    return withdraw(**session, std::move(*batch), reason);
}

} // namespace guitai
