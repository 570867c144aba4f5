// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/dashboard.h"
#include "ui/dashboard/cases_panel.h"

#include <functional>

class QPushButton;
class QStackedWidget;

namespace guitai {

class ChartCard;
class TileGrid;

/// The figures, their charts and what is overdue, of one scope. Everything that counts something opens it.
class Overview : public QWidget
{
    Q_OBJECT

public:
    explicit Overview(Seat& seat, QWidget* parent = nullptr);

    void show(const Dashboard& dashboard);
    void showTrend(const FigureScope& scope, const QList<PeriodFigures>& trend);
    void tick();
    void enter();

Q_SIGNALS:
    void casesWanted(const guitai::OpenedCut& opened);
    void caseWanted(guitai::CaseId id);
    void overdueWanted(); ///< all of the seat's site

private:
    void layOut();
    void wire();
    void showTiles();
    void showOverdue();
    void openTile(int tile);
    void openBar(const QString& figure, const QString& what, const std::function<void(FigureCut&)>& narrow);
    [[nodiscard]] FigureCut cutOf(const QString& figure) const;
    [[nodiscard]] static const QStringList& tileFigures();
    [[nodiscard]] static QStringList flowHeads(Period::Unit unit);

    Seat& m_seat;
    Dashboard m_shown;
    std::optional<FigureScope> m_trendOf;
    QList<PeriodFigures> m_trend;
    TileGrid* m_tiles;
    ChartCard* m_flow;
    ChartCard* m_parts;
    ChartCard* m_ages;
    ChartCard* m_workers;
    ChartCard* m_estates;
    CaseTable* m_overdue;
    QTableView* m_overdueView;
    QPushButton* m_allOverdue;
    QStackedWidget* m_overdueStack;
};

} // namespace guitai
