// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/main_window.h"

#include "ui/casefile/case_page.h"
#include "ui/directory/directory_page.h"
#include "ui/frame/header_bar.h"
#include "ui/frame/key_sheet.h"
#include "ui/frame/navigation.h"
#include "ui/frame/status_line.h"
#include "ui/importing/import_page.h"
#include "ui/intake/intake_page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace guitai {

namespace {

const QString geometrySetting = QStringLiteral("window/geometry");

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
      m_header(new HeaderBar(m_seat, this)),
      m_navigation(new Navigation(this)),
      m_stack(new QStackedWidget(this)),
      m_status(new StatusLine(m_seat, m_watch, this)),
      m_toast(new Toast(m_stack)),
      m_intake(new IntakePage(m_seat, m_papers, this)),
      m_case(new CasePage(m_seat, m_papers, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Guitai – %1").arg(m_seat.site.name));
    setWindowIcon(iconOf(Icon::Counter, Tone::Accent));
    add(m_intake, sequenceOf(Key::GoIntake));
    add(new ImportPage(m_seat, this), sequenceOf(Key::GoImport));
    auto* directory = new DirectoryPage(m_seat, this);
    add(directory, sequenceOf(Key::GoDirectory));
    bindKey(Key::GoDirectory, *this, [this, directory] { turnTo(*directory); });
    connect(directory, &DirectoryPage::importWanted, this, [this] { go(1); });
    connect(directory, &DirectoryPage::callWanted, this, &MainWindow::takeFound);
    m_stack->addWidget(m_case);
    connect(m_case, &CasePage::left, this, [this] { turnTo(m_before ? *m_before : *m_intake); });
    const auto all = QList<Page*>(m_pages) << m_case;
    for (Page* page : all) {
        connect(page, &Page::caseWanted, this, &MainWindow::openCase);
        connect(page, &Page::said, m_toast, [this](const QString& sentence) { m_toast->say(sentence); });
        connect(page, &Page::written, this, [this] {
            m_status->noteSaved();
            m_watch.look();
        });
    }
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::go);
    connect(m_header, &HeaderBar::chosen, this, &MainWindow::takeFound);
    connect(m_header, &HeaderBar::seatWanted, this, &MainWindow::seatWanted);
    connect(m_header, &HeaderBar::helpWanted, this, &MainWindow::showKeys);
    connect(m_status, &StatusLine::caseWanted, this, &MainWindow::openCase);
    connect(&m_watch, &OfficeWatch::changed, this, [this] { front().refresh(); });
    layOut();
    bindKeys();
    go(0);
}

void MainWindow::layOut()
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    if (!canShowChinese())
        column->addWidget(missingFonts(this));
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    if (restoreGeometry(QSettings().value(geometrySetting).toByteArray()))
        return;
    resize(usualSize);
    const QSize room = screen()->availableSize();
    if (room.width() <= usualSize.width() || room.height() <= usualSize.height())
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::bindKeys()
{
    bindKey(Key::GoIntake, *this, [this] { turnTo(*m_intake); });
    bindKey(Key::GoImport, *this, [this] { go(1); });
    bindKey(Key::Find, *this, [this] { m_header->beginSearch(); });
    bindKey(Key::ChangeSeat, *this, [this] { Q_EMIT seatWanted(); });
    bindKey(Key::Help, *this, [this] { showKeys(); });
}

void MainWindow::add(Page* page, const QKeySequence& key)
{
    m_pages << page;
    m_stack->addWidget(page);
    m_navigation->add(*page, key);
}

void MainWindow::go(int index)
{
    turnTo(*m_pages.at(index));
}

void MainWindow::turnTo(Page& page)
{
    front().keep();
    m_stack->setCurrentWidget(&page);
    m_toast->raise(); // which the stack has put below the page
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
    turnTo(*m_intake);
    m_intake->takeCallFrom(phone);
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
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

void MainWindow::showKeys()
{
    KeySheet(front().title(), front().keys(), this).exec();
}

void MainWindow::keep()
{
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
