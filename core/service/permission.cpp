// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/permission.h"

#include "core/steps/step.h"

namespace guitai {

bool isDenial(const Refusal& refusal)
{
    using Code = Refusal::Code;
    return refusal.code == Code::NotYourRole || refusal.code == Code::HandoverNotToYou ||
           refusal.code == Code::NotYourStep;
}

Result<std::optional<Refusal>> barredByRole(Office& office, StaffId actor, const char* step)
{
    const auto rules = office.rules();
    const auto person = office.staff.find(actor);
    if (!rules || !person)
        return std::unexpected(rules ? person.error() : rules.error());
    Facts facts;
    if (*person && !(*person)->retired)
        facts.roles = (*person)->roles;
    const Ruleset& inForce = (*rules)->rules;
    return barredByRole(step, {.now = office.clock().now(),
                               .actor = actor,
                               .facts = facts,
                               .rules = inForce,
                               .procedure = inForce.procedures.first()});
}

Result<void> journalDenial(Office& office, const Attempt& attempt, const Refusal& refusal)
{
    auto transaction = Transaction::begin(office.database());
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    JournalLine line =
        office.line(attempt.actor, attempt.aggregate, attempt.subject, attempt.step, office.company().rules);
    line.outcome = JournalLine::Outcome::Denied;
    line.facts = QStringLiteral("{\"refusal\":\"%1\"}").arg(token(refusal.code));
    if (const auto appended = office.journal.append(std::move(line), "{}"); !appended)
        return std::unexpected(appended.error());
    return transaction->commit();
}

} // namespace guitai
