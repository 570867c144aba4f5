// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_words.h"

#include "core/service/sentences.h"

#include <QCoreApplication>

namespace guitai {

Result<const Procedure*> procedureOf(Office& office, const CaseFile& caseFile)
{
    const auto rules = office.rules(caseFile.ruleset);
    if (!rules)
        return std::unexpected(rules.error());
    const auto* procedure = (*rules)->rules.procedure(caseFile.procedure);
    if (!procedure)
        return fail(Error::Code::NotFound, {caseFile.procedure});
    return procedure;
}

QString linkWord(const Procedure& procedure, const LinkedCase& linked)
{
    if (linked.kind != LinkKind::Rework)
        return word(procedure, linked.kind);
    const auto words = linked.later ? QCoreApplication::translate("guitai::CaseWords", "%1: does this case again")
                                    : QCoreApplication::translate("guitai::CaseWords", "%1: done again by this case");
    return filled(words, {word(procedure, linked.kind)});
}

QString judgementWords(const CaseFile& caseFile, const Procedure& procedure)
{
    if (caseFile.overruled) {
        const auto said = QCoreApplication::translate("guitai::CaseWords", "We have decided that %1 bears the cost.");
        const auto fee = QCoreApplication::translate("guitai::CaseWords", "The fee is %1.");
        return filled(said, {word(procedure, caseFile.bearer())}) +
               (caseFile.paid() && !caseFile.feeStandard.isEmpty() ? filled(fee, {caseFile.feeStandard}) : QString());
    }
    const auto& judgement = caseFile.judgement;
    const auto day = [](const std::optional<QDate>& date) { return date ? date->toString(Qt::ISODate) : QString(); };
    return filled(procedure.row(judgement.row).words,
                  {day(judgement.contractorEnd), day(judgement.developerEnd), caseFile.feeStandard});
}

} // namespace guitai
