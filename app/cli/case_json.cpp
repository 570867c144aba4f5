// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_json.h"

#include "core/base/expanded_json.h"
#include "core/service/case_words.h"

#include <QJsonArray>

namespace guitai {

Reply<QJsonObject> caseJson(Office& office, const CaseFile& caseFile)
{
    const auto procedure = procedureOf(office, caseFile);
    if (!procedure)
        return failed(procedure.error());
    const auto site = office.sites.find(caseFile.site);
    if (!site)
        return failed(site.error());
    QJsonObject json = expandedObject(caseFile);
    json.insert(QStringLiteral("bearer"), token(caseFile.bearer()));
    json.insert(QStringLiteral("paid"), caseFile.paid());
    const Site issuing = site->value_or(Site());
    json.insert(QStringLiteral("siteCode"), issuing.code);
    json.insert(QStringLiteral("fullNumber"), fullNumber(issuing, caseFile.number));
    const auto& row = (*procedure)->row(caseFile.judgement.row);
    QJsonObject judgement = expandedObject(caseFile.judgement);
    judgement.insert(QStringLiteral("conclusion"), row.conclusion);
    judgement.insert(QStringLiteral("clause"), row.clause);
    judgement.insert(QStringLiteral("words"), judgementWords(caseFile, **procedure));
    json.insert(QStringLiteral("judgement"), judgement);
    const auto linked = LinkQuery(office.database()).casesLinkedTo(caseFile.id);
    if (!linked)
        return failed(linked.error());
    QJsonArray cases;
    for (const auto& each : *linked)
        cases << expandedObject(each);
    json.insert(QStringLiteral("linkedCases"), cases);
    return json;
}

} // namespace guitai
