// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/case_page.h"

#include "core/service/sentences.h"
#include "forms/case_paper.h"
#include "ui/casefile/case_head.h"
#include "ui/casefile/case_tabs.h"
#include "ui/casefile/steps_panel.h"
#include "ui/casefile/story.h"
#include "ui/page/phrases.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/held_width.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QTabBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr int stepsWidth = 31 * metrics::grid;
/// Some offers lapse by the clock alone, such as taking back one's last step.
constexpr std::chrono::seconds offersPulse{20};

/// The controls of a part of the page in the order of the eye.
QList<QWidget*> stopsIn(QWidget* part)
{
    QList<QWidget*> stops;
    auto* tabs = qobject_cast<QTabWidget*>(part);
    if (tabs)
        stops << tabs->tabBar(); // Qt makes it behind its pages
    for (auto* widget : part->findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->window() == part->window() && !stops.contains(widget))
            stops << widget;
    return stops;
}

} // namespace

CasePage::CasePage(Seat& seat, Papers& papers, QWidget* parent, std::unique_ptr<FileAsker> asker)
    : Page(Icon::CaseFile, tr("Case file"), Key::Place::CaseFile, parent),
      m_seat(seat),
      m_asker(asker ? std::move(asker) : std::make_unique<FileAsker>()),
      m_head(new CaseHead(seat, this)),
      m_problem(new InlineProblem(this)),
      m_story(new Story(seat, this)),
      m_tabs(new CaseTabs(seat, *m_asker)),
      m_steps(new StepsPanel(seat, this)),
      m_taker(new StepTaker(seat, papers, *this))
{
    setObjectName(u"casePage"_s);
    setAcceptDrops(true);
    m_problem->setObjectName(u"caseProblem"_s);
    layOut();
    wire();
    bindKeys();
}

void CasePage::layOut()
{
    auto* tabs = new Card(this);
    tabs->setAccessibleName(tr("What belongs to the case"));
    tabs->body().addWidget(m_tabs);
    new HeldWidth(*m_steps, stepsWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_head);
    column->addWidget(m_problem);
    column->addWidget(m_taker->notice());
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::cardGap);
    row->addWidget(m_story, 10);
    row->addWidget(tabs, 11);
    row->addWidget(m_steps);
    column->addLayout(row, 1);
}

void CasePage::wire()
{
    connect(m_head, &CaseHead::closeWanted, this, &CasePage::left);
    connect(m_head, &CaseHead::printWanted, this, &CasePage::print);
    connect(m_story, &Story::attachmentWanted, m_tabs, &CaseTabs::open);
    connect(m_tabs, &CaseTabs::printWanted, this, &CasePage::print);
    connect(m_tabs, &CaseTabs::stepWanted, this, &CasePage::begin);
    connect(m_tabs, &CaseTabs::fileWanted, this, &CasePage::chooseFiles);
    connect(m_tabs, &CaseTabs::numberWanted, this,
            [this] { m_taker->begin(m_shown, QString::fromLatin1(Attach::name)); });
    connect(m_tabs, &CaseTabs::caseWanted, this, &CasePage::caseWanted);
    connect(m_steps, &StepsPanel::chosen, this, &CasePage::begin);
    connect(m_taker, &StepTaker::taken, this, [this](const CaseFile&, const QString& step) { afterStep(step); });
    connect(m_taker, &StepTaker::said, this, &CasePage::said);
    connect(m_taker, &StepTaker::undoOffered, this, &CasePage::undoOffered);
    connect(m_taker, &StepTaker::troubled, this, &CasePage::showTrouble);
    connect(m_taker, &StepTaker::ended, this, [this] {
        if (isVisible())
            m_steps->focusLikeliest();
        bringNext();
    });
    auto* pulse = new QTimer(this);
    connect(pulse, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    pulse->start(offersPulse);
}

void CasePage::bindKeys()
{
    bindKey(Key::LikeliestStep, *this, [this] {
        if (!m_steps->likeliest().isEmpty())
            begin(m_steps->likeliest());
    });
    bindKey(Key::NextTab, *this, [this] { m_tabs->goOn(); });
    bindKey(Key::PrintPaper, *this, [this] { printLikeliest(); });
    bindKey(Key::AddAttachment, *this, [this] { chooseFiles(); });
    bindKey(Key::CloseCaseFile, *this, [this] { Q_EMIT left(); });
    auto* paste = new QShortcut(QKeySequence::Paste, this); // the system's own key: no entry of ours
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] {
        bring(incomingFiles(*QApplication::clipboard()->mimeData(), m_seat.now().toTimeZone(m_seat.zone)));
    });
}

bool CasePage::open(CaseId id)
{
    auto shown = readShown(m_seat, id);
    if (!shown) {
        Q_EMIT said(sentence(shown.error()));
        return false;
    }
    if (id != m_shown.file.id) {
        m_taker->forget();
        m_incoming.clear();
        m_tabs->setCurrentIndex(0);
        m_steps->fold();
    }
    m_problem->setProblem({});
    display(std::move(*shown));
    return true;
}

void CasePage::enter()
{
    m_steps->focusLikeliest();
}

void CasePage::refresh()
{
    if (!m_shown.file.id)
        return;
    auto shown = readShown(m_seat, m_shown.file.id);
    if (shown)
        display(std::move(*shown));
    else
        m_problem->setProblem(sentence(shown.error()));
}

void CasePage::keep()
{
    m_taker->leave();
}

/// What has not changed is left alone, so that whoever reads or scrolls there is not disturbed.
void CasePage::display(ShownCase shown)
{
    const bool sameCase =
        shown.file == m_shown.file && shown.entries.size() == m_shown.entries.size() && shown.links == m_shown.links;
    const bool sameSteps = sameCase && sameOffers(shown.offers, m_shown.offers);
    m_shown = std::move(shown);
    if (!sameCase) {
        m_head->show(m_shown);
        m_story->show(m_shown);
        m_tabs->show(m_shown);
    }
    if (sameSteps)
        return;
    m_steps->show(m_shown);
    linkStops();
    if (isVisible() && !window()->focusWidget())
        m_steps->focusLikeliest(); // what had the keyboard is gone
}

/// What was made anew would else come last.
void CasePage::linkStops()
{
    QList<QWidget*> stops;
    for (QWidget* part : QList<QWidget*>{m_head, m_story, m_tabs})
        stops << stopsIn(part);
    tabThrough(stops + m_steps->stops());
}

void CasePage::begin(const QString& step)
{
    if (step == QLatin1String(Attach::name))
        chooseFiles();
    else
        m_taker->begin(m_shown, step);
}

void CasePage::afterStep(const QString& step)
{
    refresh();
    if (step == QLatin1String(Attach::name))
        m_tabs->showAttachments();
    Q_EMIT written();
}

void CasePage::showTrouble(const QString& sentence)
{
    if (!sentence.isEmpty())
        refresh(); // what bars it may be new
    m_problem->setProblem(sentence);
}

void CasePage::print(const PaperWish& wish)
{
    m_taker->print(m_shown, wish);
}

/// The latest order that has a number, else the slip.
void CasePage::printLikeliest()
{
    const auto& orders = m_shown.file.orders;
    const auto numbered =
        std::find_if(orders.crbegin(), orders.crend(), [](const auto& order) { return !order.number.isEmpty(); });
    if (numbered != orders.crend())
        print({.form = dispatchOrderForm, .order = numbered->ordinal});
    else
        print({.form = intakeSlipForm, .order = std::nullopt});
}

void CasePage::chooseFiles()
{
    QList<IncomingFile> files;
    for (const auto& path : m_asker->toAttach(window()))
        files << incomingFile(path);
    bring(files);
}

void CasePage::bring(const QList<IncomingFile>& files)
{
    m_incoming << files;
    bringNext();
}

/// One after the other: each has a kind of its own.
void CasePage::bringNext()
{
    if (!m_incoming.isEmpty() && !m_taker->isAsking())
        m_taker->attach(m_shown, m_incoming.takeFirst());
}

void CasePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (holdsFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void CasePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    bring(incomingFiles(*event->mimeData(), m_seat.now().toTimeZone(m_seat.zone)));
}

} // namespace guitai
