// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/print_dialog.h"

#include "core/service/sentences.h"
#include "forms/case_paper.h"
#include "forms/pdf_file.h"
#include "ui/papers/printer_box.h"
#include "ui/papers/sheet_preview.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/inline_problem.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>

namespace guitai {

namespace {

const QString folderSetting = QStringLiteral("papers/folder");

constexpr std::chrono::milliseconds atOnce{150};

QString usualFolder()
{
    return usableFolder(QSettings().value(folderSetting).toString(),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

} // namespace

PrintDialog::PrintDialog(Papers& papers, const CaseFile& caseFile, PaperWish wish, QWidget* parent)
    : QDialog(parent),
      m_papers(papers),
      m_case(caseFile),
      m_wish(std::move(wish)),
      m_paper(new QComboBox),
      m_copies(new QSpinBox),
      m_printer(new PrinterBox),
      m_preview(new SheetPreview(this)),
      m_problem(new InlineProblem(this)),
      m_print(new QPushButton(iconOf(Icon::Print), tr("&Print"), this)),
      m_pdf(new QPushButton(iconOf(Icon::Pdf), tr("Save as P&DF…"), this)),
      m_cancel(new QPushButton(tr("Print later"), this))
{
    setObjectName(QStringLiteral("printDialog"));
    m_paper->setObjectName(QStringLiteral("paper"));
    m_copies->setObjectName(QStringLiteral("copies"));
    m_printer->setObjectName(QStringLiteral("printer"));
    m_print->setObjectName(QStringLiteral("print"));
    m_pdf->setObjectName(QStringLiteral("savePdf"));
    m_cancel->setObjectName(QStringLiteral("later"));
    m_print->setEnabled(false);
    m_pdf->setEnabled(false);
    layOut();
    fill();
    connect(m_paper, &QComboBox::activated, this, &PrintDialog::preview);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintDialog::preview);
    connect(m_printer, &PrinterBox::found, this, [this](const std::optional<Printers>& found) {
        offerPrinters(found, m_printer->count() > 0 ? m_printer->currentText() : habitFor(m_wish.form).printer);
        preview();
    });
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PrintDialog::layOut()
{
    auto* choices = new QVBoxLayout;
    choices->setSpacing(metrics::grid);
    using Label = FieldRow::LabelPlace;
    choices->addWidget(new FieldRow(tr("P&rinter"), m_printer, this, Label::Above));
    choices->addWidget(new FieldRow(tr("P&aper"), m_paper, this, Label::Above));
    choices->addWidget(new FieldRow(tr("&Copies"), m_copies, this, Label::Above));
    choices->addWidget(m_problem);
    choices->addStretch();
    for (auto* button : {m_print, m_pdf, m_cancel})
        choices->addWidget(button);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, metrics::cardPadding);
    row->setSpacing(metrics::cardPadding);
    row->addWidget(m_preview, 1);
    row->addLayout(choices);
}

void PrintDialog::fill()
{
    auto form = builtInForm(m_wish.form);
    if (!form) {
        showError(form.error());
        return;
    }
    m_form = std::move(*form);
    setWindowTitle(tr("Print: %1").arg(m_form->title));
    const auto habit = habitFor(m_wish.form);
    for (const auto& paper : m_form->papers)
        m_paper->addItem(paper.name, paper.id);
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(habit.paper)));
    m_copies->setValue(habit.copies);
    offerPrinters(printers(atOnce), habit.printer); // the box asks again, with more patience
    preview();
    (m_print->isEnabled() ? m_print : m_pdf)->setFocus();
}

void PrintDialog::offerPrinters(const std::optional<Printers>& found, const QString& wanted)
{
    m_printer->offer(found, wanted);
    const bool any = m_printer->count() > 0;
    m_printer->setEnabled(any);
    makePrimary(any ? *m_print : *m_pdf);
    (any ? m_print : m_pdf)->setDefault(true);
    if (!found)
        m_problem->setProblem(tr("The print service of this computer does not answer. Save a PDF, or print later."));
    else if (!any)
        m_problem->setProblem(tr("No printer is set up on this computer. Save a PDF, or print later."), Tone::Accent);
    else if (!wanted.isEmpty() && m_printer->currentText() != wanted)
        m_problem->setProblem(tr("The printer “%1” is not there. Choose another one.").arg(wanted));
    else
        m_problem->setProblem({});
}

PrintHabit PrintDialog::habit() const
{
    return {
        .printer = m_printer->currentText(), .paper = m_paper->currentData().toString(), .copies = m_copies->value()};
}

void PrintDialog::preview()
{
    if (!m_form)
        return;
    const auto& paper = m_form->papers.at(std::max(0, m_paper->currentIndex()));
    const QSignalBlocker quiet(m_copies);
    m_copies->setRange(1, std::max(1, static_cast<int>(paper.copies.size())));
    m_copies->setEnabled(paper.copies.size() > 1);
    auto sheet = m_papers.sheetFor(m_case, m_wish, *m_form, habit());
    m_print->setEnabled(sheet && m_printer->count() > 0);
    m_pdf->setEnabled(sheet.has_value());
    if (!sheet) {
        showError(sheet.error());
        return;
    }
    m_sheet = std::move(*sheet);
    m_preview->show(*m_sheet);
    if (m_sheet->substituteFont)
        m_problem->setProblem(tr("The font of the form is not installed; another one is used. Install fonts-noto-cjk."),
                              Tone::Soon);
}

void PrintDialog::print()
{
    setPrinting(true);
    m_papers.toPrinter(*m_sheet, m_printer->currentText(), [self = QPointer(this)](const Result<void>& printed) {
        if (self)
            self->end(printed);
    });
}

void PrintDialog::end(const Result<void>& printed)
{
    setPrinting(false);
    if (!printed) {
        preview();
        showError(printed.error());
        m_print->setFocus();
        return;
    }
    setHabit(m_wish.form, habit());
    finish();
}

/// Whoever leaves now would not learn whether paper comes; the print service has a few seconds to say it.
void PrintDialog::reject()
{
    if (!m_printing)
        QDialog::reject();
}

void PrintDialog::setPrinting(bool printing)
{
    m_printing = printing;
    for (QWidget* each : std::initializer_list<QWidget*>{m_printer, m_paper, m_copies, m_print, m_pdf, m_cancel})
        each->setEnabled(!printing);
    m_problem->setProblem(printing ? tr("On its way to the printer…") : QString(), Tone::Accent);
}

void PrintDialog::savePdf()
{
    const QString proposed = QDir(usualFolder()).filePath(m_sheet->title + QStringLiteral(".pdf"));
    const QString path = askWhereToSave(this, tr("Save as PDF"), proposed, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (auto written = writePdf(*m_sheet, path); !written) {
        showError(written.error());
        return;
    }
    QSettings().setValue(folderSetting, QFileInfo(path).absolutePath());
    finish();
}

/// The paper is out; that it is shall be known too.
void PrintDialog::finish()
{
    m_papers.record(m_case, m_wish);
    accept();
}

void PrintDialog::showError(const Error& error)
{
    m_problem->setProblem(sentence(error));
}

} // namespace guitai
