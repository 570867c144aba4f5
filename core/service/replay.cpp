// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/replay.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace guitai {

Result<QJsonObject> inputOf(Office& office, const JournalLine& line)
{
    QJsonObject input = QJsonDocument::fromJson(line.input.toUtf8()).object();
    if (!line.sealedDigest)
        return input;
    const auto sealed = office.journal.sealedOf(line.seq);
    if (!sealed)
        return std::unexpected(sealed.error());
    if (*sealed) {
        const auto members = QJsonDocument::fromJson((*sealed)->body.toUtf8()).object();
        for (auto member = members.begin(); member != members.end(); ++member)
            input.insert(member.key(), member.value());
    }
    return input;
}

namespace {

/// One line taken again; nothing where it no longer can be.
Result<std::optional<CaseFile>> takeAgain(Office& office, const JournalLine& line, const CaseFile& before,
                                          const std::optional<PastState>& past)
{
    const auto input = inputOf(office, line);
    const auto rules = office.rules(line.ruleset);
    if (!input || !rules)
        return std::unexpected(input ? rules.error() : input.error());
    const auto step = readStep(line.step, *input);
    auto facts = fromJson<Facts>(QJsonDocument::fromJson(line.facts.toUtf8()).object());
    if (!step || !*step || !facts)
        return std::optional<CaseFile>();
    const auto& all = (*rules)->rules;
    const auto* procedure = facts->procedure.isEmpty() ? &all.procedures.first() : all.procedure(facts->procedure);
    if (!procedure)
        return std::optional<CaseFile>();
    StepContext context{.now = line.at,
                        .actor = line.actor,
                        .facts = std::move(*facts),
                        .rules = all,
                        .rulesDigest = (*rules)->digest,
                        .procedure = *procedure};
    setPast(context, past);
    auto taken = take(before, **step, context);
    return taken ? std::optional(std::move(*taken)) : std::nullopt;
}

} // namespace

QByteArray digestOf(const CaseFile& caseFile)
{
    return QCryptographicHash::hash(toJson(caseFile), QCryptographicHash::Sha256);
}

void setPast(StepContext& context, const std::optional<PastState>& past)
{
    if (!past)
        return;
    context.before = &past->before;
    context.lastStepBy = past->lastBy;
    context.lastStepAt = past->lastAt;
}

Result<Replayed> replay(Office& office, const std::vector<JournalLine>& lines)
{
    Replayed result;
    for (const auto& line : lines) {
        if (line.outcome == JournalLine::Outcome::Denied)
            continue;
        if (line.engine != engineVersion || result.passed > 0) {
            ++result.passed;
            result.last.reset();
            result.past.reset();
            continue;
        }
        auto taken = takeAgain(office, line, result.last.value_or(CaseFile{}), result.past);
        if (!taken)
            return std::unexpected(std::move(taken.error()));
        if (!*taken || digestOf(**taken) != line.after) {
            result.differs = line.seq;
            return result;
        }
        ++result.taken;
        const bool reverted = line.step == QLatin1String(TakeBack::name);
        if (result.last && !reverted)
            result.past = PastState{std::move(*result.last), line.actor, line.at};
        else
            result.past.reset();
        result.last = std::move(*taken);
    }
    return result;
}

Result<std::optional<PastState>> stateBeforeLast(Office& office, CaseId id)
{
    const auto lines = office.journal.linesOf(id.value);
    if (!lines)
        return std::unexpected(lines.error());
    auto result = replay(office, *lines);
    if (!result)
        return std::unexpected(std::move(result.error()));
    return std::move(result->past);
}

} // namespace guitai
