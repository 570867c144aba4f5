// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_service.h"
#include "forms/sheet.h"
#include "ui/frame/seat.h"

class QWidget;

namespace guitai {

/// Which paper of a case. `order` is an ordinal; none means the slip.
struct PaperWish
{
    QString form;
    std::optional<int> order;
};

/// Where paper goes without being asked for each time; kept by this computer, not in the data file.
struct PrintHabit
{
    QString printer; ///< empty: ask
    QString paper;   ///< id of a paper of the form; empty: its first
    int copies = 0;  ///< purposes of the paper; 0: the paper's own
};

[[nodiscard]] PrintHabit habitFor(const QString& form);
void setHabit(const QString& form, const PrintHabit& habit);

/// Brings papers of a case to a printer or into a file, and records the printing of an order once it has succeeded.
class Papers
{
public:
    explicit Papers(Seat& seat) : m_seat(seat), m_cases(seat.office) {}

    /// A new order: to the usual printer at once, or asked where. True when paper came out; an error where it did and
    /// that could not be written down.
    [[nodiscard]] Outcome<bool> printNewOrder(const CaseFile& caseFile, QWidget* window);
    /// Preview, choice of printer and paper, PDF. True when something came out.
    [[nodiscard]] bool ask(const CaseFile& caseFile, const PaperWish& wish, QWidget* window);

    [[nodiscard]] Result<Sheet> sheetFor(const CaseFile& caseFile, const PaperWish& wish, const FormTemplate& form,
                                         const PrintHabit& habit);
    [[nodiscard]] Result<void> toPrinter(const Sheet& sheet, const QString& printer);
    /// An order counts its printings; a slip does not.
    [[nodiscard]] Outcome<void> record(const CaseFile& caseFile, const PaperWish& wish);

    [[nodiscard]] Seat& seat() { return m_seat; }

private:
    Seat& m_seat;
    CaseService m_cases;
};

} // namespace guitai
