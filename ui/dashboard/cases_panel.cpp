// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cases_panel.h"

#include "core/service/case_words.h"
#include "core/service/figure_words.h"
#include "core/service/sentences.h"
#include "ui/page/keys.h"
#include "ui/page/phrases.h"
#include "ui/page/question.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString failedToken = u"failed"_s;
const QString countedToken = u"counted"_s;
const QString allToken = u"all"_s;
constexpr int faultColumn = 2;

FigureSide sideOf(const QString& token)
{
    return token == failedToken ? FigureSide::Failed : token == countedToken ? FigureSide::Counted : FigureSide::All;
}

/// Page by page, until there are at least so many.
Result<std::vector<FigureCase>> casesOf(FigureCases query, const FigureCut& cut, const QDateTime& now,
                                        const std::optional<FigureCase>& behind, std::size_t least)
{
    std::vector<FigureCase> found;
    for (;;) {
        const FigureCase* last = !found.empty() ? &found.back() : behind ? &*behind : nullptr;
        auto page = query.page(cut, now, last);
        if (!page)
            return page;
        std::ranges::move(*page, std::back_inserter(found));
        if (page->size() < FigureCases::pageLength || found.size() >= least)
            return found;
    }
}

} // namespace

CasesPanel::CasesPanel(Seat& seat, QWidget* parent)
    : QWidget(parent),
      m_seat(seat),
      m_back(new QPushButton(iconOf(Icon::ChevronLeft), tr("Back to the figures"), this)),
      m_title(plainLabel({}, this, FontRole::Section)),
      m_meaning(captionLabel({}, this)),
      m_sides(new Segmented(this)),
      m_problem(new InlineProblem(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new CaseTable(
          seat.clock(), {tr("Number"), tr("Room"), tr("Fault"), tr("Responsible"), tr("When"), tr("Result")}, this)),
      m_view(new QTableView(m_stack)),
      m_empty(new EmptyState(Icon::CaseFile, tr("There is no case on this side."), {}, m_stack))
{
    m_back->setObjectName(u"backToFigures"_s);
    m_back->setToolTip(keyText(Key::LeaveCases));
    m_title->setObjectName(u"casesTitle"_s);
    m_sides->setObjectName(u"sides"_s);
    m_sides->setAccessibleName(tr("Which side of the figure"));
    m_view->setObjectName(u"figureCases"_s);
    showCasesIn(*m_view, *m_table, faultColumn);
    layOut();
    wire();
}

void CasesPanel::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::cardGap);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_sides);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* card = new Card(this);
    card->setAccessibleName(tr("The cases behind a figure"));
    card->body().addWidget(m_meaning);
    card->body().addWidget(m_problem);
    card->body().addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::cardGap);
    column->addLayout(head);
    column->addWidget(card, 1);
}

void CasesPanel::wire()
{
    connect(m_back, &QPushButton::clicked, this, &CasesPanel::left);
    connect(m_sides, &Segmented::valueChanged, this, [this](const QString& token) {
        m_opened.cut.side = sideOf(token);
        m_cases.clear();
        read();
    });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT caseWanted(m_table->caseAt(index)); });
    const auto atEnd = [this] {
        const auto* bar = m_view->verticalScrollBar();
        if (bar->value() >= bar->maximum() - bar->pageStep())
            readMore();
    };
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, atEnd);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, atEnd);
}

void CasesPanel::open(const OpenedCut& opened)
{
    m_opened = opened;
    m_cases.clear();
    m_table->show({});
    m_title->setText(opened.title);
    m_meaning->setText(figureMeaning(opened.cut.figure));
    m_view->setAccessibleName(opened.title);
    offerSides();
    read();
}

void CasesPanel::offerSides()
{
    m_sides->setVisible(isRate());
    if (!isRate())
        return;
    const QSignalBlocker quiet(m_sides);
    nameSides();
    // What went wrong is what one looks for.
    const auto& figure = *m_opened.figure;
    const bool again = figure.lessIsBetter();
    const bool wrong = again ? figure.numerator > 0 : figure.numerator < figure.denominator;
    m_sides->setValue(!wrong ? allToken : again ? countedToken : failedToken);
    m_opened.cut.side = sideOf(m_sides->value());
    tabThrough({m_back, m_sides, m_view});
}

void CasesPanel::nameSides()
{
    const auto& figure = *m_opened.figure;
    const qint64 failed = figure.denominator - figure.numerator;
    const bool again = figure.lessIsBetter();
    m_sides->setChoices({{failedToken, (again ? tr("Not done again %1") : tr("Failed %1")).arg(failed)},
                         {countedToken, (again ? tr("Done again %1") : tr("Reached %1")).arg(figure.numerator)},
                         {allToken, tr("All %1").arg(figure.denominator)}});
}

void CasesPanel::show(const PeriodFigures& figures)
{
    if (!isRate())
        return;
    m_opened.figure = figures.figure(m_opened.cut.figure);
    nameSides();
}

void CasesPanel::enter()
{
    if (m_table->rowCount() == 0) {
        m_back->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_table->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void CasesPanel::refresh()
{
    if (!m_opened.cut.figure.isEmpty())
        read();
}

void CasesPanel::read()
{
    m_stale = m_work.isRunning();
    if (!m_stale)
        begin(std::nullopt, m_cases.size());
}

void CasesPanel::readMore()
{
    if (!m_all && !m_cases.empty() && !m_work.isRunning())
        begin(m_cases.back(), 0);
}

void CasesPanel::begin(const std::optional<FigureCase>& behind, std::size_t least)
{
    const FigureCut cut = m_opened.cut;
    m_work.begin<Result<Cases>>(
        questionTo<Cases>(m_seat,
                          [=](Office& office, const QDateTime& now) {
                              return casesOf(FigureCases(office.database()), cut, now, behind, least);
                          }),
        [this, cut, more = behind.has_value()](Result<Cases> cases) { take(cut, std::move(cases), more); });
}

void CasesPanel::take(const FigureCut& cut, Result<Cases> cases, bool more)
{
    if (m_stale || cut != m_opened.cut) { // meanwhile something else was asked for
        read();
        return;
    }
    m_problem->setProblem(cases ? QString() : sentence(cases.error()));
    if (!cases)
        return;
    m_all = cases->size() % FigureCases::pageLength != 0 || cases->empty();
    QList<CaseRow> rows;
    for (const auto& found : *cases)
        rows << rowOf(found);
    if (more) {
        std::ranges::move(*cases, std::back_inserter(m_cases));
        m_table->append(rows);
    } else {
        m_cases = std::move(*cases);
        showKeepingPlace(*m_view, *m_table, rows);
        m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_view);
        if (isVisible() && m_back->hasFocus()) // as long as there was no row
            enter();
    }
}

CaseRow CasesPanel::rowOf(const FigureCase& found) const
{
    const auto& procedure = m_seat.procedure;
    CaseRow row{.caseId = found.caseId,
                .cells = {found.number, found.place, found.fault, found.person, moment(found.at, m_seat.zone)}};
    if (found.limitAt) {
        row.times = {.startedAt = found.startedAt.value_or(QDateTime()),
                     .limitAt = *found.limitAt,
                     .metAt = found.metAt.value_or(QDateTime())};
    } else if (found.satisfaction) {
        row.state = found.counted ? State::Done : State::Overdue;
        row.verdict = word(procedure, *found.satisfaction);
    } else if (isRate() && m_opened.figure->lessIsBetter() && found.counted) {
        row.state = State::Overdue;
        row.verdict = figureName(m_opened.cut.figure);
    } else {
        row.state = found.state == CaseState::Closed ? State::Done : State::Waiting;
        row.verdict = word(procedure, found.state);
    }
    return row;
}

} // namespace guitai
