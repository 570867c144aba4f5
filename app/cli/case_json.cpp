// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_json.h"

#include "app/cli/expanded_json.h"
#include "core/service/sentences.h"

namespace guitai {

Reply<const Procedure*> procedureOf(Office& office, const CaseFile& caseFile)
{
    const auto rules = office.rules(caseFile.ruleset);
    if (!rules)
        return failed(rules.error());
    const auto* procedure = (*rules)->rules.procedure(caseFile.procedure);
    if (!procedure)
        return failed(Error{Error::Code::NotFound, {caseFile.procedure}, {}});
    return procedure;
}

QString judgementWords(const CaseFile& caseFile, const Procedure& procedure)
{
    const auto& judgement = caseFile.judgement;
    const auto day = [](const std::optional<QDate>& date) {
        return date ? date->toString(QStringLiteral("yyyy-MM-dd")) : QString();
    };
    return filled(procedure.row(judgement.row).words,
                  {day(judgement.contractorEnd), day(judgement.developerEnd), caseFile.feeStandard});
}

Reply<QJsonObject> caseJson(Office& office, const CaseFile& caseFile)
{
    const auto procedure = procedureOf(office, caseFile);
    if (!procedure)
        return std::unexpected(procedure.error());
    const auto site = office.sites.find(caseFile.site);
    if (!site)
        return failed(site.error());
    QJsonObject json = expandedObject(caseFile);
    json.insert(QStringLiteral("bearer"), token(caseFile.bearer()));
    json.insert(QStringLiteral("paid"), caseFile.paid());
    const QString code = *site ? (*site)->code : QString();
    json.insert(QStringLiteral("siteCode"), code);
    json.insert(QStringLiteral("fullNumber"), QString(code + u'-' + caseFile.number));
    const auto& row = (*procedure)->row(caseFile.judgement.row);
    QJsonObject judgement = expandedObject(caseFile.judgement);
    judgement.insert(QStringLiteral("conclusion"), row.conclusion);
    judgement.insert(QStringLiteral("clause"), row.clause);
    judgement.insert(QStringLiteral("words"), judgementWords(caseFile, **procedure));
    json.insert(QStringLiteral("judgement"), judgement);
    return json;
}

} // namespace guitai
