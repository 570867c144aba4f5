// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "core/service/sentences.h"
#include "ui/dashboard/cases_panel.h"
#include "ui/dashboard/figure_reader.h"
#include "ui/dashboard/overview.h"
#include "ui/dashboard/scope_bar.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_scroll.h"
#include "ui/widgets/inline_problem.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <functional>

namespace guitai {

namespace {

constexpr std::chrono::milliseconds betweenReads{3000};
/// Limits run out by the clock alone.
constexpr std::chrono::seconds pulse{60};
constexpr std::chrono::seconds second{1};

} // namespace

DashboardPage::DashboardPage(Seat& seat, QWidget* parent)
    : Page(Icon::Dashboard, tr("Dashboard"), Key::Place::Dashboard, parent), m_seat(seat)
{
    setObjectName(QStringLiteral("dashboardPage"));
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DashboardPage::read);
}

bool DashboardPage::isOffered() const
{
    return m_seat.procedure.allows(QStringLiteral("seeFigures"), m_seat.person.roles);
}

void DashboardPage::build()
{
    m_scope = new ScopeBar(m_seat, this);
    m_problem = new InlineProblem(this);
    m_problem->setObjectName(QStringLiteral("dashboardProblem"));
    m_stack = new QStackedWidget(this);
    m_overview = new Overview(m_seat);
    m_cases = new CasesPanel(m_seat, m_stack);
    m_reader = new FigureReader(m_seat, this);
    auto* scroll = new ContentScroll(m_overview, m_stack);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_cases);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_scope);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    wire();
    bindKey(Key::EarlierPeriod, *this, [this] { m_scope->move(-1); });
    bindKey(Key::LaterPeriod, *this, [this] { m_scope->move(1); });
    bindKey(Key::LeaveCases, *this, [this] { leaveCases(); });
}

void DashboardPage::wire()
{
    connect(m_scope, &ScopeBar::changed, this, [this] {
        if (showsCases())
            leaveCases();
        read();
    });
    connect(m_reader, &FigureReader::figuresRead, this, [this](const Dashboard& dashboard) {
        if (dashboard.scope != m_scope->scope())
            return;
        m_problem->setProblem({});
        m_overview->show(dashboard);
        if (showsCases())
            m_cases->show(dashboard.figures);
        m_scope->showAsOf(dashboard.asOf);
    });
    connect(m_reader, &FigureReader::trendRead, m_overview, &Overview::showTrend);
    connect(m_reader, &FigureReader::failed, this,
            [this](const Error& error) { m_problem->setProblem(sentence(error)); });
    connect(m_overview, &Overview::casesWanted, this, &DashboardPage::open);
    connect(m_overview, &Overview::caseWanted, this, &DashboardPage::caseWanted);
    connect(m_overview, &Overview::overdueWanted, this, &DashboardPage::overdueWanted);
    connect(m_cases, &CasesPanel::caseWanted, this, &DashboardPage::caseWanted);
    connect(m_cases, &CasesPanel::left, this, &DashboardPage::leaveCases);
    const auto each = [this](std::chrono::milliseconds time, const std::function<void()>& act) {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, act] {
            if (isVisible())
                act();
        });
        timer->start(time);
    };
    each(second, [this] { m_overview->tick(); });
    each(pulse, [this] { read(); });
}

void DashboardPage::enter()
{
    if (!m_scope) {
        build();
        read();
    }
    if (showsCases())
        m_cases->enter();
    else if (m_opener)
        m_opener->setFocus(Qt::OtherFocusReason);
    else
        m_overview->enter();
}

void DashboardPage::refresh()
{
    if (!m_scope)
        return;
    const auto rest = betweenReads.count() - (m_sinceRead.isValid() ? m_sinceRead.elapsed() : betweenReads.count());
    if (rest <= 0)
        read();
    else if (!m_later.isActive())
        m_later.start(static_cast<int>(rest));
}

void DashboardPage::read()
{
    m_later.stop();
    m_sinceRead.start();
    m_scope->refresh();
    m_reader->read(m_scope->scope());
    if (showsCases())
        m_cases->refresh();
}

void DashboardPage::open(const OpenedCut& opened)
{
    m_opener = window()->focusWidget();
    m_cases->open(opened);
    m_stack->setCurrentWidget(m_cases);
    m_cases->enter();
}

void DashboardPage::leaveCases()
{
    if (!showsCases())
        return;
    m_stack->setCurrentIndex(0);
    if (m_opener)
        m_opener->setFocus(Qt::OtherFocusReason);
    else
        m_overview->enter();
}

bool DashboardPage::showsCases() const
{
    return m_stack->currentWidget() == m_cases;
}

} // namespace guitai
