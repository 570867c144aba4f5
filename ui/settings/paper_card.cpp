// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/paper_card.h"

#include "core/service/sentences.h"
#include "forms/calibration.h"
#include "forms/case_paper.h"
#include "ui/papers/print_shift.h"
#include "ui/settings/paper_choice.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace guitai {

PaperCard::PaperCard(QWidget* parent) : Card(tr("Paper"), parent), m_problem(new InlineProblem(this))
{
    m_problem->setObjectName(QStringLiteral("paperProblem"));
    body().setSpacing(2 * metrics::grid);
    body().addWidget(m_problem);
    for (const auto& id : formIds()) {
        auto form = builtInForm(id);
        if (!form)
            continue; // the tests of the forms let none be shipped that cannot be read
        auto* choice = new PaperChoice(std::move(*form), this);
        m_choices << choice;
        body().addWidget(choice);
        connect(choice, &PaperChoice::calibrationWanted, this, [this, choice] { print(*choice); });
        connect(choice, &PaperChoice::shiftChanged, this, [this, choice] {
            for (auto* other : m_choices)
                if (other != choice)
                    other->showShift();
        });
    }
    auto* note = captionLabel(tr("The shift puts right a printer that takes its paper in beside the mark; it is this "
                                 "printer's on this paper. The calibration page says how much is missing. Files are "
                                 "never shifted."),
                              this);
    note->setWordWrap(true);
    body().addWidget(note);
}

void PaperCard::refresh()
{
    if (m_work.isRunning())
        return;
    m_work.begin<std::optional<Printers>>(
        [] { return printers(); },
        [this](const std::optional<Printers>& found) {
            for (auto* choice : m_choices)
                choice->offer(found ? std::optional(found->names) : std::nullopt);
            if (!found)
                m_problem->setProblem(
                    tr("The print service of this computer does not answer. What is chosen stays chosen."));
            else if (found->names.isEmpty())
                m_problem->setProblem(
                    tr("No printer is set up on this computer. Set one up in the system's settings, then "
                       "open this page again."),
                    Tone::Accent);
            else
                m_problem->setProblem({});
        });
}

/// Laid out here, because its letters belong to this thread; sent from another one.
void PaperCard::print(const PaperChoice& choice)
{
    if (m_work.isRunning())
        return;
    m_problem->setProblem({});
    const QString printer = choice.printer();
    const auto sheet =
        calibrationSheet(choice.paper(), printer, shiftFor(printer, {choice.paper().width, choice.paper().height}));
    auto job = sheet ? jobFor(*sheet, printer) : std::unexpected(sheet.error());
    if (!job) {
        m_problem->setProblem(sentence(job.error()));
        return;
    }
    m_work.begin<Result<void>>([printer, job = *job] { return guitai::print(printer, job); },
                               [this, printer](const Result<void>& printed) {
                                   if (printed)
                                       Q_EMIT said(tr("The calibration page is on its way to %1.").arg(printer));
                                   else
                                       m_problem->setProblem(sentence(printed.error()));
                               });
}

} // namespace guitai
