// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include "ui/board/card_list.h"
#include "ui/board/unwritten_panel.h"
#include "ui/papers/unprinted_panel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/content_scroll.h"
#include "ui/widgets/held_width.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"
#include "ui/worklist/case_acts.h"
#include "ui/worklist/list_wiring.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int sideWidth = 26 * metrics::grid;

} // namespace

BoardPage::BoardPage(Seat& seat, Papers& papers, QWidget* parent)
    : Page(Icon::Dispatch, tr("Dispatch"), Key::Place::Lists, parent),
      m_seat(seat),
      m_query(seat.office.database(), seat.site.id),
      m_acts(new CaseActs(seat, papers, *this)),
      m_problem(new InlineProblem(this)),
      m_unprinted(new UnprintedPanel(seat, papers)),
      m_unwritten(new UnwrittenPanel(m_query))
{
    setObjectName(u"boardPage"_s);
    m_problem->setObjectName(u"boardProblem"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::cardGap);
    row->addWidget(columns(), 1);
    row->addWidget(side());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::cardGap);
    column->addWidget(head());
    column->addWidget(m_problem);
    column->addWidget(m_acts->notice());
    column->addLayout(row, 1);

    connect(m_acts, &CaseActs::troubled, this, [this](const QString& why) { m_problem->setProblem(why); });
    connect(m_acts, &CaseActs::taken, this, [this] {
        for (auto* each : std::as_const(m_columns))
            each->place().letGo();
    });
    connect(m_unwritten, &UnwrittenPanel::backfillWanted, this,
            [this](CaseId id) { m_acts->take(id, QString::fromLatin1(Backfill::name)); });
    connect(m_unprinted, &UnprintedPanel::written, this, [this] {
        refresh();
        Q_EMIT written();
    });
    bindKey(Key::Beside, *this, [this] { goBeside(); });
}

QWidget* BoardPage::head()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(plainLabel(title(), box, FontRole::Page));
    row->addSpacing(metrics::cardGap);
    row->addWidget(captionLabel(tr("A returned paper order: scan its code here."), box));
    row->addStretch();
    row->addWidget(handoverButton(*m_acts, *this));
    return box;
}

QWidget* BoardPage::columns()
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(metrics::cardGap);
    for (const auto each : boardColumns) {
        auto* column = new BoardColumnView(m_seat, m_query, each, content);
        row->addWidget(column, 1);
        m_columns << column;
        wire(*column);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget* BoardPage::side()
{
    m_side = new Card(tr("Also waiting"), this);
    new HeldWidth(*m_side, sideWidth);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addWidget(m_unwritten);
    column->addWidget(m_unprinted);
    column->addStretch();
    m_side->body().addWidget(new ContentScroll(content, m_side));
    return m_side;
}

void BoardPage::wire(BoardColumnView& column)
{
    auto& list = column.list();
    connect(&list, &CardList::sideways, this, [this, &column](int by) { goSideways(column, by); });
    connect(&list, &CardList::dropped, this, [this, &column](CaseId id) { moveInto(column.column(), id); });
    connect(&list, &CardList::entered, this, [this, &column] { m_current = &column; });
    wireList(list, column.place(), *m_acts);
}

void BoardPage::enter()
{
    if (m_current && m_current->enter(m_current->list().currentIndex().row()))
        return;
    for (auto* column : std::as_const(m_columns))
        if (column->enter(0))
            return;
    m_columns.first()->list().setFocus(Qt::OtherFocusReason);
}

void BoardPage::refresh()
{
    for (auto* column : std::as_const(m_columns))
        column->refresh();
    m_unprinted->refresh();
    m_unwritten->refresh();
    m_side->setVisible(!m_unprinted->isHidden() || !m_unwritten->isHidden());
}

void BoardPage::renew()
{
    m_query.turnTo(m_seat.site.id);
}

void BoardPage::goBeside()
{
    const auto buttons = m_side->findChildren<QPushButton*>();
    const auto first = std::ranges::find_if(buttons, &QWidget::isVisible);
    if (first != buttons.end())
        (*first)->setFocus(Qt::ShortcutFocusReason);
}

void BoardPage::keep()
{
    m_acts->leave();
}

/// What the counter has to send out: the team is to be notified within five minutes (S4-三-二-1-c).
int BoardPage::waiting()
{
    if (!m_seat.waiting().anywhere.contains(DeadlineKind::Notify))
        return 0;
    return m_query.count(BoardColumn::ToNotify).value_or(0);
}

/// By the step that what stands before this column waits for; whether it may be taken now, the core says.
void BoardPage::moveInto(BoardColumn column, CaseId id)
{
    if (const auto before = columnBefore(column))
        m_acts->take(id, QString::fromLatin1(awaitedStep(waitsFor(*before))));
    else
        m_problem->setProblem(
            tr("No step leads an order back to here. Its case file offers to take the last step back."), Tone::Soon);
}

void BoardPage::goSideways(const BoardColumnView& from, int by)
{
    const int row = from.list().currentIndex().row();
    for (auto next = m_columns.indexOf(&from) + by; next >= 0 && next < m_columns.size(); next += by)
        if (m_columns.at(next)->enter(row))
            return;
}

} // namespace guitai
