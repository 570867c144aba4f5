// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"
#include "ui/page/seat.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace guitai {

class CasesPanel;
class FigureReader;
class InlineProblem;
class Overview;
class ScopeBar;
struct OpenedCut;

/// 看板: every figure of the regulation with its charts, and the cases behind each. Built when it is first entered;
/// what it shows stays until the new answer is there.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Seat& seat, QWidget* parent = nullptr);

    /// Whether somebody may see it.
    [[nodiscard]] bool isOffered() const override;

    void enter() override;
    /// At most every few seconds; what came meanwhile is read then.
    void refresh() override;

Q_SIGNALS:
    void overdueWanted(); ///< all of the seat's site, for the worklist

private:
    void build();
    void wire();
    void read();
    void open(const OpenedCut& opened);
    void leaveCases();
    [[nodiscard]] bool showsCases() const;

    Seat& m_seat;
    ScopeBar* m_scope = nullptr;
    InlineProblem* m_problem = nullptr;
    QStackedWidget* m_stack = nullptr;
    Overview* m_overview = nullptr;
    CasesPanel* m_cases = nullptr;
    FigureReader* m_reader = nullptr;
    QPointer<QWidget> m_opener; ///< what had the keyboard when cases were opened
    QTimer m_later;
    QElapsedTimer m_sinceRead;
};

} // namespace guitai
