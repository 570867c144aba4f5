// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/main_window.h"

#include "core/storage/patience.h"
#include "ui/board/board_page.h"
#include "ui/casefile/case_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/directory/directory_page.h"
#include "ui/directory/unsaved_records.h"
#include "ui/frame/call_banner.h"
#include "ui/frame/header_bar.h"
#include "ui/frame/key_sheet.h"
#include "ui/frame/status_line.h"
#include "ui/importing/import_page.h"
#include "ui/intake/intake_page.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"
#include "ui/steps/busy_retry.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/worn_look.h"
#include "ui/widgets/content_scroll.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/toast.h"
#include "ui/worklist/deadline_notice.h"
#include "ui/worklist/worklist_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace guitai {

namespace {

const QString geometrySetting = QStringLiteral("window/geometry");
constexpr int leastRoom = 60 * metrics::grid;
constexpr int leastForWords = 145 * metrics::grid; ///< of the window, at letters of 100 %

/// A page is as high as there is room for, and not as its texts would like to be.
class PageStack : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

QWidget* missingFonts(QWidget* parent)
{
    auto* problem = new InlineProblem(parent);
    problem->setObjectName(QStringLiteral("missingFonts"));
    problem->setProblem(
        MainWindow::tr("No font with Chinese characters is installed: names show as boxes, and no form can be "
                       "printed. Install the package fonts-noto-cjk, then start Guitai again."));
    return problem;
}

} // namespace

MainWindow::MainWindow(Seat seat)
    : m_seat(std::move(seat)),
      m_papers(m_seat),
      m_watch(m_seat),
      m_unsaved(new UnsavedRecords(m_seat, this)),
      m_header(new HeaderBar(m_seat, this)),
      m_navigation(new Navigation(this)),
      m_stack(new PageStack(new QWidget)),
      m_room(new ContentScroll(m_stack->parentWidget(), this, leastRoom)),
      m_status(new StatusLine(m_seat, m_watch, this)),
      m_toast(new Toast(m_room)),
      m_intake(new IntakePage(m_seat, m_papers, this)),
      m_worklist(new WorklistPage(m_seat, m_papers, this)),
      m_board(new BoardPage(m_seat, m_papers, this)),
      m_case(new CasePage(m_seat, m_papers, this)),
      m_settings(new SettingsPage(m_seat, *m_unsaved, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_room->setObjectName(QStringLiteral("room"));
    setWindowTitle(tr("Guitai – %1").arg(m_seat.site.name));
    setWindowIcon(iconOf(Icon::Counter, Tone::Accent));
    add(m_intake, Key::GoIntake);
    add(m_worklist, Key::GoWorklist);
    add(m_board, Key::GoDispatch);
    auto* dashboard = new DashboardPage(m_seat, this);
    add(dashboard, Key::GoDashboard);
    connect(dashboard, &DashboardPage::overdueWanted, this, [this] {
        m_worklist->showOverdue();
        turnTo(*m_worklist);
    });
    auto* directory = new DirectoryPage(m_seat, *m_unsaved, this);
    auto* import = new ImportPage(m_seat, this);
    add(directory, Key::GoDirectory, Navigation::Place::Below);
    add(import, Key::GoImport, Navigation::Place::Below);
    connect(directory, &DirectoryPage::importWanted, this, [this, import] { turnTo(*import); });
    connect(directory, &DirectoryPage::callWanted, this, &MainWindow::takeFound);
    add(m_settings, Key::GoSettings, Navigation::Place::Below);
    addToStack(*m_case);
    connect(m_case, &CasePage::left, this,
            [this] { turnTo(m_before && m_before->isOffered() ? *m_before : *m_intake); });
    connectParts();
    layOut();
    bindKeys();
    offerPages();
    showBadges();
    go(0);
}

void MainWindow::connectParts()
{
    const auto all = QList<Page*>(m_pages) << m_case;
    for (Page* page : all)
        listenTo(page);
    connect(&m_papers, &Papers::troubled, m_toast,
            [this](const QString& sentence) { m_toast->say(sentence, Tone::Overdue); });
    connect(new DeadlineNotice(m_seat, m_watch, this), &DeadlineNotice::nearing, m_toast,
            [this](const QString& sentence) {
                m_toast->say(sentence, Tone::Soon);
                if (savedSound())
                    QApplication::beep();
            });
    connect(m_toast, &Toast::actionChosen, this, [this] { m_undo(); });
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::go);
    connect(m_header, &HeaderBar::chosen, this, &MainWindow::takeFound);
    connect(m_header, &HeaderBar::seatWanted, this, &MainWindow::seatWanted);
    connect(m_header, &HeaderBar::helpWanted, this, &MainWindow::showKeys);
    connect(m_status, &StatusLine::caseWanted, this, &MainWindow::openCase);
    connect(m_settings, &SettingsPage::lookChanged, this, &MainWindow::lookChanged);
    connect(&m_watch, &OfficeWatch::seatChanged, this, &MainWindow::renew);
    connect(&m_watch, &OfficeWatch::changed, this, [this] {
        front().refresh();
        showBadges();
    });
}

void MainWindow::listenTo(Page* page)
{
    connect(page, &Page::caseWanted, this, &MainWindow::openCase);
    connect(page, &Page::said, m_toast, [this](const QString& sentence) { m_toast->say(sentence); });
    connect(page, &Page::undoOffered, m_toast, [this](const QString& sentence, const std::function<void()>& undo) {
        m_undo = undo;
        m_toast->offer(sentence, tr("Take back (%1)").arg(keyText(Key::Undo)));
    });
    connect(page, &Page::written, this, [this] {
        m_status->noteSaved();
        m_watch.look();
    });
}

void MainWindow::layOut()
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    if (!canShowChinese())
        column->addWidget(missingFonts(this));
    column->addWidget(m_room, 1);
    column->addWidget(m_status);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    if (!restoreGeometry(QSettings().value(geometrySetting).toByteArray()))
        resize(usualSize);
    const QSize room = screen()->availableSize(); // the screen of the last time may be gone
    if (room.width() <= width() || room.height() <= height())
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::bindKeys()
{
    bindKey(Key::Find, *this, [this] { m_header->beginSearch(); });
    bindKey(Key::ChangeSeat, *this, [this] { Q_EMIT seatWanted(); });
    bindKey(Key::Undo, *this, [this] { m_toast->choose(); });
    bindKey(Key::Help, *this, [this] { showKeys(); });
}

/// Somebody may have changed who sits here, the site or the rules, here or at another seat.
void MainWindow::renew()
{
    setWindowTitle(tr("Guitai – %1").arg(m_seat.site.name));
    m_header->showSeat();
    offerPages();
    for (auto* page : std::as_const(m_pages))
        page->renew();
}

void MainWindow::offerPages()
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_navigation->setOffered(i, m_pages.at(i)->isOffered());
    if (!front().isOffered())
        turnTo(*m_intake);
}

void MainWindow::add(Page* page, Key::Name key, Navigation::Place place)
{
    m_pages << page;
    m_keys << key;
    addToStack(*page);
    m_navigation->add(*page, sequenceOf(key), place);
    bindKey(key, *this, [this, page] { turnTo(*page); });
}

/// Only the page in front asks for room.
void MainWindow::addToStack(Page& page)
{
    page.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_stack->addWidget(&page);
}

void MainWindow::go(int index)
{
    turnTo(*m_pages.at(index));
}

void MainWindow::turnTo(Page& page)
{
    if (!page.isOffered())
        return;
    front().keep();
    front().setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    page.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(&page);
    m_toast->comeForward(); // it finds another place where it would cover a button of this page
    m_navigation->setCurrent(static_cast<int>(m_pages.indexOf(&page)));
    page.refresh();
    page.enter();
}

Page& MainWindow::front() const
{
    return *static_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::openCase(CaseId id)
{
    if (&front() != m_case)
        m_before = &front();
    if (m_case->open(id))
        turnTo(*m_case);
}

CaseId MainWindow::shownCase() const
{
    return &front() == m_case ? m_case->shown() : CaseId();
}

void MainWindow::takeCallFrom(const QString& phone)
{
    // A dialog is not closed under whoever types in it: the call stands behind it.
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        connect(dialog, &QDialog::finished, this, [this] { turnTo(*m_intake); }, Qt::QueuedConnection);
    else
        turnTo(*m_intake);
    m_intake->takeCallFrom(phone);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    if (CallBanner::tell(phone))
        return;
    raise();
    activateWindow();
}

void MainWindow::takeFound(const Found& found)
{
    if (found.kind == Found::Kind::Case) {
        openCase(CaseId{found.id});
        return;
    }
    turnTo(*m_intake);
    m_intake->takeFound(found);
}

void MainWindow::showBadges()
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_navigation->setBadge(i, m_pages.at(i)->waiting());
}

/// Its words give way where the widest page would have to be scrolled sideways because of them.
void MainWindow::fitNavigation()
{
    m_navigation->setNarrow(width() < inLetters(leastForWords));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNavigation();
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitNavigation();
}

void MainWindow::showKeys()
{
    QList<Key::Name> missing;
    for (int i = 0; i < m_pages.size(); ++i)
        if (!m_pages.at(i)->isOffered())
            missing << m_keys.at(i);
    KeySheet(front().title(), front().keys(), this, missing).exec();
}

void MainWindow::keep()
{
    for (auto* page : m_pages)
        page->endWork();
    // Nobody types any more: rather wait than lose what was typed.
    const Patience last(m_seat.office.database(), OpenOptions{}.patience);
    const auto begun = findChildren<BusyRetry*>() + m_papers.findChildren<BusyRetry*>();
    for (const auto& retry : QList<QPointer<BusyRetry>>(begun.begin(), begun.end()))
        if (retry) // one may end another
            retry->tryNow();
    for (auto* page : m_pages)
        page->keep();
    m_case->keep();
    QSettings().setValue(geometrySetting, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keep();
    event->accept();
}

} // namespace guitai
