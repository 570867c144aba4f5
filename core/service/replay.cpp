// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/replay.h"

#include "core/base/sha256.h"

#include <QJsonDocument>

namespace guitai {

namespace {

/// One line taken again; nothing where it no longer can be.
Result<std::optional<CaseFile>> takeAgain(Office& office, const JournalLine& line, const CaseFile& before,
                                          const std::optional<PastState>& past)
{
    const auto rules = office.rules(line.ruleset);
    if (!rules)
        return std::unexpected(rules.error());
    const auto step = readStep(line.step, line.members());
    auto facts = fromJson<Facts>(QJsonDocument::fromJson(line.facts.toUtf8()).object());
    if (!step || !*step || !facts)
        return std::optional<CaseFile>();
    const auto& all = (*rules)->rules;
    const auto* procedure = procedureFor(before, *facts, all);
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
    return sha256(toJson(caseFile));
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
