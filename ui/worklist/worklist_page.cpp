// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/worklist_page.h"

#include "core/service/case_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented.h"
#include "ui/worklist/case_acts.h"
#include "ui/worklist/kept_place.h"
#include "ui/worklist/list_wiring.h"
#include "ui/worklist/work_table.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString mine = u"mine"_s;
const QString all = u"all"_s;
const QString overdue = u"overdue"_s;
/// What has run out comes into the list of what is overdue by the clock alone.
constexpr std::chrono::seconds clockPulse{10};

} // namespace

WorklistPage::WorklistPage(Seat& seat, Papers& papers, QWidget* parent)
    : Page(Icon::Worklist, tr("Worklist"), Key::Place::Lists, parent),
      m_seat(seat),
      m_query(seat.office.database(), seat.site.id, seat.person.id, seat.waiting()),
      m_handovers(seat.office.database()),
      m_rows(new WorkRows(
          seat, [this](const WorkItem* last) { return m_query.page(m_filter, m_seat.now(), last); }, this)),
      m_table(new WorkTable(*m_rows, this)),
      m_place(new KeptPlace(*m_rows, *m_table)),
      m_acts(new CaseActs(seat, papers, *this)),
      m_whose(new Segmented({{mine, tr("Mine")}, {all, tr("Whole site")}, {overdue, tr("Overdue")}}, this)),
      m_kind(new QComboBox(this)),
      m_offered(new InlineProblem(this)),
      m_problem(new InlineProblem(this)),
      m_unread(new InlineProblem(this))
{
    setObjectName(u"worklistPage"_s);
    m_table->setObjectName(u"worklist"_s);
    m_table->setAccessibleName(tr("Running deadlines, the most urgent first"));
    m_whose->setObjectName(u"whose"_s);
    m_whose->setAccessibleName(tr("Whose deadlines"));
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind of deadline"));
    m_offered->setObjectName(u"offered"_s);
    m_problem->setObjectName(u"worklistProblem"_s);
    m_unread->setObjectName(u"worklistUnread"_s);
    m_whose->setValue(mine);
    m_kind->addItem(tr("All deadlines"));
    const auto kinds = QMetaEnum::fromType<DeadlineKind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        m_kind->addItem(word(seat.procedure, static_cast<DeadlineKind>(kinds.value(i))), kinds.value(i));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::cardGap);
    column->addWidget(head());
    column->addWidget(m_offered);
    column->addWidget(m_unread);
    column->addWidget(m_problem);
    column->addWidget(m_acts->notice());
    column->addWidget(list(), 1);
    column->addWidget(captionLabel(
        tr("%1 next step · %2 case file · %3 other steps · %4 copy the dispatch message")
            .arg(keyText(Key::TakeNext), keyText(Key::OpenCase), keyText(Key::OtherSteps), keyText(Key::CopyMessage)),
        this));
    wire();
}

QWidget* WorklistPage::head()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(metrics::cardGap);
    row->addWidget(plainLabel(title(), box, FontRole::Page));
    row->addWidget(m_whose);
    row->addWidget(m_kind);
    row->addStretch();
    row->addWidget(handoverButton(*m_acts, *this));
    return box;
}

QWidget* WorklistPage::list()
{
    auto* card = new Card(this);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_empty = new EmptyState(Icon::Check, nothing(), {}, m_stack);
    m_stack->addWidget(m_empty);
    card->body().setContentsMargins({});
    card->body().addWidget(m_stack);
    return card;
}

void WorklistPage::wire()
{
    wireList(*m_table, *m_place, *m_acts);
    bindKey(Key::Beside, *this, [this] { m_whose->setFocus(Qt::ShortcutFocusReason); });
    connect(m_whose, &Segmented::valueChanged, this, &WorklistPage::narrow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WorklistPage::narrow);
    connect(m_rows, &WorkRows::read, this, &WorklistPage::showEmptyOrNot);
    connect(m_acts, &CaseActs::taken, this, [this] { m_place->letGo(); });
    connect(m_offered, &InlineProblem::actionChosen, m_acts, &CaseActs::handOver);
    connect(m_acts, &CaseActs::troubled, m_problem, [this](const QString& why) { m_problem->setProblem(why); });
    connect(m_rows, &WorkRows::troubled, m_unread, [this](const QString& why) { m_unread->setProblem(why); });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible() && m_filter.overdueOnly)
            m_rows->refresh();
    });
    m_clock.start(clockPulse);
}

void WorklistPage::enter()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void WorklistPage::refresh()
{
    m_rows->refresh();
    showOffered();
}

void WorklistPage::showOverdue()
{
    m_kind->setCurrentIndex(0);
    m_whose->setValue(overdue);
}

void WorklistPage::renew()
{
    m_query.turnTo(m_seat.site.id, m_seat.waiting());
}

void WorklistPage::keep()
{
    m_acts->leave();
}

int WorklistPage::waiting()
{
    return m_query.count({}, m_seat.now()).value_or(0) + m_handovers.countOffered(m_seat.person.id).value_or(0);
}

void WorklistPage::narrow()
{
    const auto kind = m_kind->currentData();
    m_filter = {.whose = m_whose->value() == mine ? WorkFilter::Whose::Mine : WorkFilter::Whose::Everybodys,
                .overdueOnly = m_whose->value() == overdue,
                .kind = kind.isValid() ? std::optional(static_cast<DeadlineKind>(kind.toInt())) : std::nullopt};
    m_rows->restart();
}

QString WorklistPage::nothing() const
{
    if (m_filter.overdueOnly)
        return tr("Nothing is overdue.");
    if (m_filter.kind)
        return tr("No deadline of this kind is running.");
    return m_filter.whose == WorkFilter::Whose::Mine
               ? tr("Nothing waits for you. What waits for the others stands under “Whole site”.")
               : tr("No deadline is running. The next call begins one: %1.").arg(keyText(Key::GoIntake));
}

/// The keyboard stays with what is in front: the scanner and the keys of the page hear nothing else.
void WorklistPage::showEmptyOrNot()
{
    m_empty->setSentence(nothing());
    auto* front = m_rows->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty;
    if (m_stack->currentWidget() == front)
        return;
    const bool keys = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(front);
    if (keys)
        front->setFocus(Qt::OtherFocusReason);
}

/// A hand-over has no deadline; it stands above the list until it is accepted.
void WorklistPage::showOffered()
{
    const int offered = m_handovers.countOffered(m_seat.person.id).value_or(0);
    m_offered->setProblem(offered > 0 ? tr("%n case(s) are being handed over to you.", nullptr, offered) : QString(),
                          Tone::Accent);
    m_offered->setAction(tr("Accept… (%1)").arg(keyText(Key::HandOver)));
}

} // namespace guitai
