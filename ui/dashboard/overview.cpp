// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overview.h"

#include "core/service/case_words.h"
#include "core/service/figure_words.h"
#include "ui/dashboard/chart_bars.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/figure_faces.h"
#include "ui/dashboard/scope_bar.h"
#include "ui/dashboard/tile_grid.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/count_text.h"
#include "ui/widgets/empty_state.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype mostRows = 8;
constexpr int chartHeight = 206; // with the tiles and the list, two rows of them fill a window of 1920x1080
constexpr int listHeight = 264;  // five whole rows
constexpr int faultColumn = 2;
constexpr int clauseColumn = 4;

} // namespace

/// In the order of the tiles: what a director asks for first stands in the first row.
const QStringList& Overview::tileFigures()
{
    static const QStringList ids{u"received"_s,          u"timely"_s,    u"notify"_s,   u"in_limit"_s, u"rework"_s,
                                 u"satisfied"_s,         u"completed"_s, u"two_hour"_s, u"returned"_s, u"revisited"_s,
                                 u"revisited_in_time"_s, u"promise"_s};
    return ids;
}

QStringList Overview::flowHeads(Period::Unit unit)
{
    return {unit == Period::Unit::Day ? tr("When") : tr("Date"), tr("Received"), tr("Completed")};
}

Overview::Overview(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_tiles(new TileGrid(static_cast<int>(tileFigures().size()), this)),
      m_flow(new ChartCard(BarChart::Shape::Columns, tr("Received and completed"), flowHeads(Period::Unit::Month),
                           tr("Nothing came in and nothing was completed in this period."), this)),
      m_parts(new ChartCard(BarChart::Shape::Rows, tr("Faults by part (Pareto)"), {tr("Part"), tr("Cases")},
                            tr("No case came in in this period."), this)),
      m_ages(new ChartCard(BarChart::Shape::Columns, tr("Open now, by age in days"), {tr("Age"), tr("Cases")},
                           tr("No case is open."), this)),
      m_workers(new ChartCard(BarChart::Shape::Rows, tr("Orders completed by worker"), {tr("Worker"), tr("Orders")},
                              tr("Nothing was completed in this period."), this)),
      m_estates(new ChartCard(BarChart::Shape::Rows, tr("Estates compared: cases received"),
                              {tr("Estate"), tr("Cases")}, tr("No case came in in this period."), this)),
      m_overdue(new CaseTable(seat.clock(),
                              {tr("Number"), tr("Room"), tr("Matter"), tr("Responsible"), tr("Clause"), tr("Deadline")},
                              this)),
      m_overdueView(new QTableView),
      m_allOverdue(new QPushButton(this)),
      m_overdueStack(new QStackedWidget)
{
    m_flow->setObjectName(u"flow"_s);
    m_parts->setObjectName(u"parts"_s);
    m_ages->setObjectName(u"ages"_s);
    m_workers->setObjectName(u"workers"_s);
    m_estates->setObjectName(u"estates"_s);
    m_overdueView->setObjectName(u"overdue"_s);
    m_overdueView->setAccessibleName(tr("Overdue now"));
    m_allOverdue->setObjectName(u"allOverdue"_s);
    m_allOverdue->setToolTip(tr("All that is overdue at this site, in the worklist"));
    showCasesIn(*m_overdueView, *m_overdue, faultColumn, clauseColumn);
    for (int i = 0; i < m_tiles->count(); ++i) {
        m_tiles->tile(i).setObjectName(tileFigures().at(i));
        m_tiles->tile(i).show({.title = figureName(tileFigures().at(i)), .value = u"…"_s});
    }
    layOut();
    wire();
}

void Overview::layOut()
{
    auto* overdue = new Card(tr("Overdue now"), this);
    m_allOverdue->hide();
    m_allOverdue->setFlat(true);
    m_allOverdue->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Ignored); // no higher than the title beside it
    overdue->setTrailing(m_allOverdue);
    m_overdueStack->addWidget(m_overdueView);
    m_overdueStack->addWidget(new EmptyState(Icon::Check, tr("Nothing is overdue."), {}, m_overdueStack));
    overdue->body().addWidget(m_overdueStack, 1);
    auto* charts = new QGridLayout;
    charts->setSpacing(metrics::cardGap);
    charts->addWidget(m_flow, 0, 0, 1, 4);
    charts->addWidget(m_parts, 0, 4, 1, 2);
    charts->addWidget(overdue, 1, 0, 1, 4);
    charts->addWidget(m_ages, 1, 4, 1, 2);
    charts->addWidget(m_workers, 2, 0, 1, 3);
    charts->addWidget(m_estates, 2, 3, 1, 3);
    for (int column = 0; column < 6; ++column)
        charts->setColumnStretch(column, 1);
    charts->setRowMinimumHeight(0, chartHeight);
    charts->setRowMinimumHeight(1, listHeight);
    charts->setRowMinimumHeight(2, chartHeight);
    for (int row = 0; row < 3; ++row)
        charts->setRowStretch(row, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_tiles);
    column->addLayout(charts, 1);
}

void Overview::wire()
{
    connect(m_tiles, &TileGrid::chosen, this, &Overview::openTile);
    connect(m_overdueView, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT caseWanted(m_overdue->caseAt(index)); });
    connect(m_allOverdue, &QPushButton::clicked, this, &Overview::overdueWanted);
    connect(m_flow, &ChartCard::chosen, this, [this](int bar, bool second) {
        const FlowStep step = m_shown.figures.flow.value(bar);
        openBar(second ? u"completed"_s : u"received"_s, ChartBars::words(step, m_shown.scope), [&](FigureCut& cut) {
            cut.from = step.from;
            cut.to = step.to;
        });
    });
    connect(m_parts, &ChartCard::chosen, this, [this](int bar) {
        const auto part = m_shown.parts.value(bar);
        openBar(u"received"_s, ChartBars::name(part), [&](FigureCut& cut) { cut.bar = part.key; });
    });
    connect(m_workers, &ChartCard::chosen, this, [this](int bar) {
        const auto worker = m_shown.workers.value(bar);
        openBar(u"completed"_s, ChartBars::name(worker), [&](FigureCut& cut) { cut.bar = worker.key; });
    });
    connect(m_estates, &ChartCard::chosen, this, [this](int bar) {
        const auto estate = m_shown.estates.value(bar);
        if (estate.key.toLongLong() == 0)
            return; // imported without an estate: no cut tells these from all
        openBar(u"received"_s, ChartBars::name(estate),
                [&](FigureCut& cut) { cut.estate = {estate.key.toLongLong()}; });
    });
    connect(m_ages, &ChartCard::chosen, this, [this](int bar) {
        const AgeBand band = m_shown.ages.value(bar);
        openBar(u"open"_s, ChartBars::words(band), [&](FigureCut& cut) {
            cut.from = band.from;
            cut.to = band.to;
        });
    });
}

void Overview::enter()
{
    m_tiles->tile(0).setFocus(Qt::OtherFocusReason);
}

void Overview::tick()
{
    m_overdue->tick();
}

void Overview::show(const Dashboard& dashboard)
{
    m_shown = dashboard;
    showTiles();
    m_flow->setHeads(flowHeads(m_shown.scope.period.unit));
    m_flow->show(ChartBars::flow(m_shown), ChartBars::flowLegend(m_shown));
    m_parts->show(ChartBars::pareto(m_shown.parts), {}, mostRows);
    m_workers->show(ChartBars::plain(m_shown.workers), {}, mostRows);
    m_estates->show(ChartBars::plain(m_shown.estates), {}, mostRows);
    m_ages->show(ChartBars::ages(m_shown.ages));
    showOverdue();
}

void Overview::showTrend(const FigureScope& scope, const QList<PeriodFigures>& trend)
{
    m_trendOf = scope;
    m_trend = trend;
    showTiles();
}

void Overview::showTiles()
{
    const FigureFaces faces(m_shown, m_trendOf == m_shown.scope ? m_trend : QList<PeriodFigures>(), m_seat.procedure);
    for (int i = 0; i < m_tiles->count(); ++i)
        m_tiles->tile(i).show(faces.of(tileFigures().at(i)));
}

void Overview::showOverdue()
{
    QList<CaseRow> rows;
    for (const auto& item : m_shown.overdue)
        rows << CaseRow{.caseId = item.caseId,
                        .cells = {item.number, item.place, word(m_seat.procedure, item.kind) + u" · "_s + item.fault,
                                  item.person, item.clause},
                        .times = {.startedAt = item.startedAt, .limitAt = item.limitAt, .metAt = {}}};
    showKeepingPlace(*m_overdueView, *m_overdue, rows);
    m_overdueStack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_allOverdue->setText(tr("All %1…").arg(countText(m_shown.overdueAtSite)));
    m_allOverdue->setVisible(m_shown.overdueAtSite > 0 && m_shown.scope.site == m_seat.site.id);
}

FigureCut Overview::cutOf(const QString& figure) const
{
    const auto& scope = m_shown.scope;
    return {.figure = figure,
            .from = scope.from(),
            .to = scope.to(),
            .site = scope.site,
            .estate = scope.estate,
            .bar = {}};
}

void Overview::openTile(int tile)
{
    if (m_shown.figures.figures.isEmpty()) // not read yet
        return;
    const QString id = tileFigures().at(tile);
    const auto& rates = m_shown.figures.figures;
    const auto rate = std::ranges::find(rates, id, &Figure::id);
    Q_EMIT casesWanted({.cut = cutOf(id),
                        .title = figureName(id) + u" · "_s + ScopeBar::words(m_shown.scope.period),
                        .figure = rate == rates.end() ? std::nullopt : std::optional(*rate)});
}

void Overview::openBar(const QString& figure, const QString& what, const std::function<void(FigureCut&)>& narrow)
{
    FigureCut cut = cutOf(figure);
    narrow(cut);
    Q_EMIT casesWanted({.cut = cut, .title = figureName(figure) + u" · "_s + what, .figure = {}});
}

} // namespace guitai
