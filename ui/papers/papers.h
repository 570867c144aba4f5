// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_service.h"
#include "forms/sheet.h"
#include "ui/page/seat.h"

#include <QObject>

#include <functional>

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
/// The form's first paper where none is usual.
[[nodiscard]] const Paper& usualPaper(const FormTemplate& form, const PrintHabit& habit);

/// Brings papers of a case to a printer or into a file, and records the printing of an order once it has succeeded.
class Papers : public QObject
{
    Q_OBJECT

public:
    explicit Papers(Seat& seat, QObject* parent = nullptr) : QObject(parent), m_seat(seat), m_cases(seat.office) {}

    /// A new order: to the usual printer at once; where that does not work, asked where, unless there is no window to
    /// ask in by then. `told` hears whether paper came out.
    void printNewOrder(const CaseFile& caseFile, const std::function<QWidget*()>& window,
                       const std::function<void(bool)>& told);
    /// Preview, choice of printer and paper, PDF. True when something came out.
    [[nodiscard]] bool ask(const CaseFile& caseFile, const PaperWish& wish, QWidget* window);

    [[nodiscard]] Result<Sheet> sheetFor(const CaseFile& caseFile, const PaperWish& wish, const FormTemplate& form,
                                         const PrintHabit& habit);
    /// Sent beside the window, because a print service may hang: `then` hears what came of it, unless Papers is gone
    /// by then.
    void toPrinter(const Sheet& sheet, const QString& printer, const std::function<void(const Result<void>&)>& then);
    /// An order counts its printings; a slip does not. The paper is out: where the data file is busy, that is written
    /// down later.
    void record(const CaseFile& caseFile, const PaperWish& wish);

    [[nodiscard]] Seat& seat() { return m_seat; }

Q_SIGNALS:
    /// What came out could not be written down.
    void troubled(const QString& sentence);

private:
    Seat& m_seat;
    CaseService m_cases;
};

} // namespace guitai
