// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/step.h"

#include "core/procedure/deadlines.h"

namespace guitai {

const Procedure* procedureFor(const CaseFile& caseFile, const Facts& facts, const Ruleset& rules)
{
    const QString id = caseFile.id ? caseFile.procedure : facts.procedure;
    return id.isEmpty() ? &rules.procedures.first() : rules.procedure(id);
}

Bars barredByRole(const char* step, const StepContext& context)
{
    const QString name = QString::fromLatin1(step);
    if (context.procedure.allows(name, context.facts.roles))
        return std::nullopt;
    QStringList names;
    for (const Role role : context.procedure.rolesFor(name))
        names << context.procedure.label(QStringLiteral("role.") + token(role));
    return bar(Refusal::Code::NotYourRole, "R-roles", {names.join(u'、')});
}

CaseFile settled(CaseFile caseFile, const Procedure& procedure)
{
    caseFile.state = stateOf(caseFile);
    caseFile.deadlines = deadlinesOf(caseFile, procedure);
    return caseFile;
}

} // namespace guitai
