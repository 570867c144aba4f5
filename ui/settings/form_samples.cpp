// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/form_samples.h"

#include "core/service/sentences.h"
#include "forms/case_paper.h"
#include "forms/sample_fields.h"
#include "ui/papers/sheet_preview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/segmented.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// When the invented case was printed: the sample is the same every day.
QDateTime sampleTime()
{
    return {QDate(2026, 11, 23), QTime(10, 34)};
}

QList<Choice> allForms()
{
    QList<Choice> forms;
    for (const auto& id : formIds())
        if (const auto form = builtInForm(id))
            forms << Choice{id, form->title};
    return forms;
}

} // namespace

FormSamples::FormSamples(QWidget* parent)
    : QWidget(parent),
      m_forms(new Segmented(allForms(), this)),
      m_papers(new Segmented(this)),
      m_preview(new SheetPreview(this)),
      m_problem(new InlineProblem(this))
{
    m_forms->setObjectName(u"sampleForm"_s);
    m_forms->setAccessibleName(tr("Form"));
    m_papers->setObjectName(u"samplePaper"_s);
    m_papers->setAccessibleName(tr("Paper"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(metrics::cardGap);
    choices->addWidget(m_forms);
    choices->addWidget(m_papers);
    choices->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addLayout(choices);
    column->addWidget(m_problem);
    column->addWidget(m_preview);
    connect(m_forms, &Segmented::valueChanged, this, &FormSamples::turnTo);
    connect(m_papers, &Segmented::valueChanged, this, &FormSamples::preview);
    m_forms->setValue(formIds().first());
}

void FormSamples::turnTo(const QString& form)
{
    auto read = builtInForm(form);
    if (!read) {
        m_problem->setProblem(sentence(read.error()));
        return;
    }
    m_form = std::move(*read);
    QList<Choice> papers;
    for (const auto& paper : m_form->papers)
        papers << Choice{paper.id, paper.name};
    {
        const QSignalBlocker quiet(m_papers);
        m_papers->setChoices(papers);
        m_papers->setValue(papers.first().token);
    }
    preview();
}

void FormSamples::preview()
{
    const auto* paper = m_form ? m_form->paper(m_papers->value()) : nullptr;
    if (!paper)
        return;
    auto sheet = layOut(*m_form, *paper, sampleFields(m_form->id), {.printedAt = sampleTime(), .marks = {}});
    m_problem->setProblem(sheet ? QString() : sentence(sheet.error()));
    if (!sheet)
        return;
    m_sheet = std::move(*sheet);
    m_preview->show(*m_sheet);
}

} // namespace guitai
