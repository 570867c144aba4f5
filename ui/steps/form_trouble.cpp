// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/form_trouble.h"

#include "core/service/sentences.h"
#include "ui/steps/step_form.h"
#include "ui/widgets/inline_problem.h"

#include <QCoreApplication>

namespace guitai {

namespace {

/// The field that a refusal speaks of, if the form has it.
QString blamedField(const Refusal& refusal, const StepForm& form)
{
    if (refusal.code == Refusal::Code::ReasonMissing && form.hasField(QStringLiteral("reason")))
        return QStringLiteral("reason");
    const QString first = refusal.args.value(0);
    return !first.isEmpty() && form.hasField(first) ? first : QString();
}

void showRefusal(StepForm& form, InlineProblem& problem, const Refusal& refusal, const StepSetting& setting)
{
    const QString words = sentence(refusal, &setting.procedure, setting.zone);
    const QString field = blamedField(refusal, form);
    if (field.isEmpty())
        problem.setProblem(QCoreApplication::translate("guitai::StepDialog", "%1 (by clause %2)")
                               .arg(words, clauseWords(refusal.clause)));
    else
        form.showProblem(field, words);
}

void showError(StepForm& form, InlineProblem& problem, const Error& error, const StepSetting& setting)
{
    const QString path = error.args.value(0);
    const bool ofField = error.code == Error::Code::InputInvalid && form.hasField(path);
    const QString words = sentence(error, setting.zone);
    const QString taken = error.code == Error::Code::AlreadyExists ? error.args.value(1) : QString();
    if (ofField)
        form.showProblem(path, words);
    else if (!taken.isEmpty() && form.hasField(taken))
        form.showProblem(taken, words);
    else
        problem.setProblem(words);
}

} // namespace

void showTrouble(StepForm& form, InlineProblem& problem, const Trouble& trouble, const StepSetting& setting)
{
    if (const auto* refusal = std::get_if<Refusal>(&trouble))
        showRefusal(form, problem, *refusal, setting);
    else
        showError(form, problem, std::get<Error>(trouble), setting);
}

} // namespace guitai
