// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_template.h"
#include "ui/papers/papers.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace guitai {

class InlineProblem;
class PrinterBox;
class SheetPreview;
struct Printers;

/// The paper as it will come out, and where to: a printer or a PDF file. What was chosen is proposed the next time.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(Papers& papers, const CaseFile& caseFile, PaperWish wish, QWidget* parent);

    void reject() override; ///< not while it prints

private:
    void layOut();
    void fill();
    void offerPrinters(const std::optional<Printers>& found, const QString& wanted);
    void preview();
    [[nodiscard]] PrintHabit habit() const;
    void print();
    void savePdf();
    void end(const Result<void>& printed);
    void setPrinting(bool printing);
    void finish();
    void showError(const Error& error);

    Papers& m_papers;
    const CaseFile& m_case;
    PaperWish m_wish;
    std::optional<FormTemplate> m_form;
    std::optional<Sheet> m_sheet;
    QComboBox* m_paper;
    QSpinBox* m_copies;
    PrinterBox* m_printer;
    SheetPreview* m_preview;
    InlineProblem* m_problem;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_cancel;
    bool m_printing = false;
};

} // namespace guitai
