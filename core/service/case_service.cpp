// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_service.h"

#include "core/service/permission.h"
#include "core/service/replay.h"

namespace guitai {

namespace {

std::unexpected<Trouble> trouble(Error error)
{
    return std::unexpected(Trouble(std::move(error)));
}

} // namespace

Outcome<CaseFile> CaseService::take(const Act& act)
{
    auto taken = takeAll({act});
    return taken ? Outcome<CaseFile>(std::move(taken->first())) : std::unexpected(std::move(taken.error().trouble));
}

std::expected<QList<CaseFile>, Stopped> CaseService::takeAll(const QList<Act>& acts)
{
    auto taken = takeCommitted(acts);
    if (taken)
        return taken;
    // What was refused is rolled back by now: the numbers it had reserved are with their series again.
    const auto& [stopped, why] = taken.error();
    const auto* refusal = std::get_if<Refusal>(&why);
    if (refusal && isDenial(*refusal))
        if (auto journalled = journalDenial(m_office,
                                            {.actor = acts.at(stopped).actor,
                                             .aggregate = CaseTag::name,
                                             .subject = acts.at(stopped).target.value_or(CaseId{}).value,
                                             .step = nameOf(acts.at(stopped).steps.first())},
                                            *refusal);
            !journalled)
            return std::unexpected(Stopped{stopped, journalled.error()});
    return taken;
}

std::expected<QList<CaseFile>, Stopped> CaseService::takeCommitted(const QList<Act>& acts)
{
    auto transaction = Transaction::begin(m_office.database());
    if (!transaction)
        return std::unexpected(Stopped{0, transaction.error()});
    QList<CaseFile> all;
    qint64 journalAct = 0;
    for (const auto& act : acts) {
        auto taken = takeUnder(journalAct, act);
        if (!taken)
            return std::unexpected(Stopped{all.size(), std::move(taken.error())});
        if (auto removed = removeDraft(act.draft); !removed)
            return std::unexpected(Stopped{all.size(), std::move(removed.error())});
        all << std::move(*taken);
    }
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(Stopped{0, committed.error()});
    return all;
}

Outcome<void> CaseService::removeDraft(const QString& draft)
{
    if (draft.isEmpty())
        return {};
    const auto removed = m_drafts.remove(draft);
    if (removed && *removed)
        return {};
    return trouble(removed ? Error{Error::Code::AlreadyRegistered, {}, {}} : removed.error());
}

Outcome<CaseFile> CaseService::takeInside(const Act& act)
{
    qint64 journalAct = 0;
    return takeUnder(journalAct, act);
}

Outcome<CaseFile> CaseService::takeUnder(qint64& journalAct, const Act& act)
{
    Q_ASSERT(!act.steps.isEmpty());
    const auto actor = person(act.actor);
    if (!actor)
        return trouble(actor.error());
    CaseFile current;
    if (act.target) {
        auto stored = read(*act.target);
        if (!stored)
            return trouble(stored.error());
        const bool adds = std::ranges::all_of(act.steps, onlyAdds);
        if (act.seenRevision && *act.seenRevision != stored->revision && !adds)
            return trouble(m_office.staleness(stored->id.value));
        current = std::move(*stored);
    }
    for (const auto& step : act.steps) {
        auto taken = takeOne(act, step, current, *actor, journalAct);
        if (!taken)
            return taken;
        current = std::move(*taken);
    }
    return current;
}

Outcome<CaseFile> CaseService::takeOne(const Act& act, const AnyCaseStep& step, const CaseFile& before,
                                       const Staff& actor, qint64& journalAct)
{
    auto facts = gatherFacts(m_office, step, before, actor);
    const auto rules = rulesOf(before);
    if (!facts || !rules)
        return trouble(facts ? rules.error() : facts.error());
    auto context = contextFor(before, **rules, std::move(*facts), act.actor);
    if (!context)
        return trouble(context.error());
    if (auto reserved = reserve(context->facts, step, before, context->procedure); !reserved)
        return trouble(reserved.error());
    std::optional<PastState> past;
    if (std::holds_alternative<TakeBack>(step)) {
        auto found = stateBeforeLast(m_office, before.id);
        if (!found)
            return trouble(found.error());
        past = std::move(*found);
        setPast(*context, past);
    }
    auto after = guitai::take(before, step, *context);
    if (!after)
        return std::unexpected(Trouble(after.error()));
    if (auto saved = save(before, *after, opensCase(step)); !saved)
        return trouble(saved.error());
    if (auto written = journalStep(step, *after, *context, (*rules)->row, journalAct); !written)
        return trouble(written.error());
    return std::move(*after);
}

Result<StepContext> CaseService::contextFor(const CaseFile& caseFile, const StoredRuleset& stored, Facts facts,
                                            StaffId actor)
{
    const auto* procedure = procedureFor(caseFile, facts, stored.rules);
    if (!procedure)
        return fail(Error::Code::NotFound, {QStringLiteral("procedure")});
    return StepContext{.now = m_office.clock().now(),
                       .actor = actor,
                       .facts = std::move(facts),
                       .rules = stored.rules,
                       .rulesDigest = stored.digest,
                       .procedure = *procedure};
}

Result<void> CaseService::journalStep(const AnyCaseStep& step, const CaseFile& after, const StepContext& context,
                                      qint64 rulesRow, qint64& journalAct)
{
    JournalLine line = m_office.line(context.actor, CaseTag::name, after.id.value, nameOf(step), rulesRow);
    line.at = context.now;
    line.act = journalAct;
    line.input = QString::fromUtf8(inputOf(step, Members::Open));
    line.facts = QString::fromUtf8(toJson(context.facts));
    line.after = digestOf(after);
    const auto appended = m_office.journal.append(std::move(line), inputOf(step, Members::Sealed));
    if (!appended)
        return std::unexpected(appended.error());
    journalAct = appended->act;
    return {};
}

Result<void> CaseService::reserve(Facts& facts, const AnyCaseStep& step, const CaseFile& before,
                                  const Procedure& procedure)
{
    if (!opensCase(step) && !numbersOrder(step))
        return {};
    const auto site = m_office.sites.find(before.id ? before.site : facts.site);
    if (!site || !*site)
        return site ? Result<void>(fail(Error::Code::NotFound, {QStringLiteral("site")}))
                    : std::unexpected(site.error());
    // Old ledgers have series of their own, so that the counter's stay without gaps or strangers.
    const auto* import = std::get_if<ImportRepair>(&step);
    const QString own = import ? QStringLiteral("L") : QString();
    const QDateTime at = import && import->registeredAt.isValid() ? import->registeredAt : m_office.clock().now();
    if (opensCase(step)) {
        const auto id = m_office.nextId();
        const auto number = m_office.nextNumber(procedure.casePrefix + own, **site, at);
        if (!id || !number)
            return std::unexpected(id ? number.error() : id.error());
        facts.caseId.value = *id;
        facts.caseNumber = *number;
    }
    if (numbersOrder(step)) {
        const auto number = m_office.nextNumber(procedure.orderPrefix + own, **site, at);
        if (!number)
            return std::unexpected(number.error());
        facts.orderNumber = *number;
    }
    return {};
}

Result<void> CaseService::save(const CaseFile& before, const CaseFile& after, bool opened)
{
    const auto now = m_office.clock().now();
    auto written = opened ? m_office.cases.insert(after, now) : m_office.cases.update(before, after, now);
    if (written)
        written = m_office.search.putCase(opened ? nullptr : &before, after);
    if (written && opened && after.resident)
        written = m_office.search.touch(*after.resident, now);
    if (written && opened && after.place.room)
        written = m_office.search.touch(*after.place.room, now);
    return written;
}

/// A case keeps the rules that it began under; a new one begins under those in force.
Result<const StoredRuleset*> CaseService::rulesOf(const CaseFile& caseFile)
{
    return caseFile.id ? m_office.rules(caseFile.ruleset) : m_office.rules();
}

Result<Staff> CaseService::person(StaffId id)
{
    auto found = m_office.staff.find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->retired)
        return fail(Error::Code::NotFound, {QStringLiteral("staff")});
    return std::move(**found);
}

Result<CaseFile> CaseService::read(CaseId id)
{
    auto found = m_office.cases.find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return fail(Error::Code::NotFound, {QStringLiteral("case")});
    return std::move(**found);
}

Result<CaseFile> CaseService::read(const QString& number)
{
    auto id = m_office.cases.byNumber(number);
    if (const auto dash = number.indexOf(u'-'); id && !*id && dash > 0) {
        const auto sites = m_office.sites.list();
        if (!sites)
            return std::unexpected(sites.error());
        const auto site = std::ranges::find_if(*sites, [code = number.left(dash)](const Site& each) {
            return each.code.compare(code, Qt::CaseInsensitive) == 0;
        });
        if (site != sites->end())
            id = m_office.cases.byNumber(number.sliced(dash + 1), site->id);
    }
    if (!id)
        return std::unexpected(id.error());
    return *id ? read(**id) : fail(Error::Code::NotFound, {number});
}

Result<QList<Offer>> CaseService::offers(const CaseFile& caseFile, StaffId actorId)
{
    const auto actor = person(actorId);
    if (!actor)
        return std::unexpected(actor.error());
    auto facts = gatherFacts(m_office, caseFile, *actor);
    const auto rules = rulesOf(caseFile);
    const auto past = stateBeforeLast(m_office, caseFile.id);
    if (!facts || !rules || !past)
        return std::unexpected(!facts ? facts.error() : !rules ? rules.error() : past.error());
    auto context = contextFor(caseFile, **rules, std::move(*facts), actorId);
    if (!context)
        return std::unexpected(context.error());
    setPast(*context, *past);
    return guitai::offers(caseFile, *context);
}

Result<StepContext> CaseService::opening(const AnyCaseStep& step, StaffId actorId)
{
    const auto actor = person(actorId);
    if (!actor)
        return std::unexpected(actor.error());
    auto facts = gatherFacts(m_office, step, {}, *actor);
    const auto rules = m_office.rules();
    if (!facts || !rules)
        return std::unexpected(facts ? rules.error() : facts.error());
    return contextFor({}, **rules, std::move(*facts), actorId);
}

} // namespace guitai
