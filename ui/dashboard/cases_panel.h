// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures.h"
#include "core/storage/figure_cases.h"
#include "ui/dashboard/case_table.h"
#include "ui/page/seat.h"
#include "ui/page/side_work.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace guitai {

class EmptyState;
class InlineProblem;
class Segmented;

/// A number that was opened: which of its sides, and what it is called.
struct OpenedCut
{
    FigureCut cut;
    QString title;
    std::optional<Figure> figure; ///< where it is a rate: both its sides are offered
};

/// The cases behind a number, read as they are scrolled to.
class CasesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CasesPanel(Seat& seat, QWidget* parent = nullptr);

    void open(const OpenedCut& opened);
    /// The figures of the same period and place as they are now.
    void show(const PeriodFigures& figures);
    /// The same again, as it is now.
    void refresh();
    void enter();

Q_SIGNALS:
    void caseWanted(guitai::CaseId id);
    void left();

private:
    using Cases = std::vector<FigureCase>;

    void layOut();
    void wire();
    void offerSides();
    void nameSides();
    void read();     ///< as many as are there already, at least a page
    void readMore(); ///< the next page, once the last row comes into sight
    void begin(const std::optional<FigureCase>& behind, std::size_t least);
    void take(const FigureCut& cut, Result<Cases> cases, bool more);
    [[nodiscard]] bool isRate() const { return m_opened.figure.has_value(); }
    [[nodiscard]] CaseRow rowOf(const FigureCase& found) const;

    Seat& m_seat;
    OpenedCut m_opened;
    Cases m_cases;
    bool m_all = true; ///< the last page was read
    bool m_stale = false;
    QPushButton* m_back;
    QLabel* m_title;
    QLabel* m_meaning;
    Segmented* m_sides;
    InlineProblem* m_problem;
    QStackedWidget* m_stack;
    CaseTable* m_table;
    QTableView* m_view;
    EmptyState* m_empty;
    SideWork m_work;
};

} // namespace guitai
