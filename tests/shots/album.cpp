// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/album.h"

#include "core/service/case_service.h"
#include "core/service/demo/demo.h"
#include "core/service/directory_service.h"
#include "core/service/naming.h"
#include "core/storage/patience.h"
#include "forms/case_paper.h"
#include "tests/shots/busy_day.h"
#include "ui/dashboard/bar_chart.h"
#include "ui/frame/key_sheet.h"
#include "ui/frame/main_window.h"
#include "ui/frame/seat_dialog.h"
#include "ui/frame/start_dialog.h"
#include "ui/intake/room_panel.h"
#include "ui/papers/print_dialog.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr QSize small{1280, 800};
constexpr QSize large{1920, 1080};

} // namespace

Album::Album(const QDir& folder, QString look)
    : m_folder(folder), m_look(std::move(look)), m_clock(QDateTime(QDate(2026, 11, 23), QTime(2, 32), Qt::UTC))
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_files.path());
}

Album::~Album() = default;

bool Album::fill()
{
    const QString path = dataFile();
    if (!makeDemo(path, m_clock.now()))
        return false;
    auto office = Office::open(path, m_clock);
    if (!office)
        return false;
    m_office = std::move(*office);
    const auto visited = m_office->cases.visitAll([this](CaseId, const Result<CaseFile>& found) {
        if (found && std::ranges::find(m_oneOfEach, found->state, &CaseFile::state) == m_oneOfEach.end())
            m_oneOfEach << *found;
    });
    if (!visited)
        return false;
    open(*m_office, u"siteDirector"_s);
    takeDashboard(small);
    takeDashboard(large);
    open(*m_office, u"receptionist"_s);
    takeIntake(small);
    takeIntake(large);
    takeCases();
    takeUndo();
    takeWaiting();
    takeImport();
    takeDirectory();
    takeSettings();
    takeLarge();
    takeDialogs();
    takeLists();
    takeEmptyDay();
    m_window.reset();
    return true;
}

void Album::open(Office& office, const QString& account)
{
    auto person = Naming(office).staff(account);
    m_window = std::make_unique<MainWindow>(*seatOf(office, *person));
    m_window->setWindowState(Qt::WindowNoState); // whatever screen this is
    m_window->resize(small);
    m_window->show();
    m_window->activateWindow();
    QTest::qWait(50);
}

void Album::take(QWidget& widget, const QString& name)
{
    QTest::qWait(30);
    widget.grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_look)));
}

void Album::type(const QString& objectName, const QString& text)
{
    const auto named = m_window->findChildren<QWidget*>(objectName);
    auto* widget = *std::ranges::find_if(named, &QWidget::isVisible); // other pages have fields of this name too
    widget->setFocus();
    for (const QChar character : text) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(widget, &key);
    }
    QTest::qWait(20);
}

void Album::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* to = QApplication::activePopupWidget();
    if (to == nullptr && QApplication::activeWindow() == nullptr) {
        // A screen without a window manager gives the keyboard to nobody when a dialog closes.
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
    }
    if (to == nullptr)
        to = QApplication::focusWidget();
    QTest::keyClick(to ? to : m_window.get(), static_cast<Qt::Key>(key), modifiers);
    QTest::qWait(20);
}

void Album::takeIntake(const QSize& size)
{
    m_window->resize(size);
    const QString at = u"-%1"_s.arg(size.width());
    press(Qt::Key_F2);
    take(*m_window, u"intake-empty"_s + at);
    type(u"caller"_s, u"1-2-2"_s);
    take(*m_window, u"intake-candidates"_s + at);
    press(Qt::Key_Return);
    take(*m_window, u"intake-caller"_s + at);
    type(u"part"_s, u"gps"_s);
    press(Qt::Key_Return);
    type(u"description"_s, u"厨房水管漏水，已关总阀"_s);
    take(*m_window, u"intake-judged"_s + at);
    press(Qt::Key_Return, Qt::ControlModifier);
    take(*m_window, u"intake-refused"_s + at);
    Q_EMIT m_window->findChild<RoomPanel*>()->reworkWanted(u"PG2026-000117"_s);
    take(*m_window, u"intake-rework"_s + at);
    press(Qt::Key_T, Qt::ControlModifier);
    take(*m_window, u"intake-parked"_s + at);
    press(Qt::Key_N, Qt::ControlModifier);
    take(*m_window, u"intake-unregistered"_s + at);
    press(Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_W, Qt::ControlModifier);
}

void Album::takeCases()
{
    m_window->resize(small);
    for (const auto& each : m_oneOfEach) {
        m_window->openCase(each.id);
        take(*m_window, u"case-"_s + token(each.state));
    }
}

void Album::takeLists()
{
    makeBusy(*m_office, m_clock);
    open(*m_office);
    for (const QSize& size : {small, large}) {
        const QString at = u"-%1"_s.arg(size.width());
        m_window->resize(size);
        press(Qt::Key_F3);
        take(*m_window, u"worklist"_s + at);
        press(Qt::Key_F4);
        take(*m_window, u"board"_s + at);
    }
    m_window->resize(small);
    press(Qt::Key_H, Qt::ControlModifier);
    take(*QApplication::activeModalWidget(), u"handover"_s);
    press(Qt::Key_Escape);
    makeFull(*m_office, m_clock, 1000);
    press(Qt::Key_F3);
    press(Qt::Key_F10, Qt::ShiftModifier);
    take(*QApplication::activePopupWidget(), u"worklist-steps"_s);
    press(Qt::Key_Escape);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_End);
    take(*m_window, u"worklist-2000"_s);
    press(Qt::Key_F4);
    take(*m_window, u"board-2000"_s);
}

void Album::takeEmptyDay()
{
    const auto office =
        Office::found(m_files.filePath(u"new.guitai"_s), u"恒春物业服务有限公司"_s, u"恒春管理处"_s, m_clock);
    open(**office);
    press(Qt::Key_F3);
    take(*m_window, u"worklist-empty"_s);
    press(Qt::Key_F4);
    take(*m_window, u"board-empty"_s);
    m_window.reset();
}

/// A step that can be taken back.
void Album::takeUndo()
{
    takeLikeliestStep(CaseState::Notified);
    m_window->activateWindow(); // without a window manager nobody has the keyboard once a dialog has closed
    QTest::qWait(20);
    take(*m_window, u"case-undo"_s);
    m_window->findChild<Toast*>()->hide(); // the clock stands still
}

void Album::takeLikeliestStep(CaseState state)
{
    m_window->openCase(std::ranges::find(m_oneOfEach, state, &CaseFile::state)->id);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
}

/// What stands there while another program writes to the data file.
void Album::takeWaiting()
{
    const Patience little(m_office->database(), betweenKeys);
    const auto other = Database::open(dataFile(), OpenMode::ReadWrite);
    press(Qt::Key_F2);
    type(u"caller"_s, u"1-2-2"_s);
    press(Qt::Key_Return);
    type(u"part"_s, u"gps"_s);
    press(Qt::Key_Return);
    type(u"description"_s, u"厨房水管漏水，已关总阀"_s);
    const auto writing = Transaction::begin(**other);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    take(*m_window, u"intake-busy"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_W, Qt::ControlModifier);

    takeLikeliestStep(CaseState::Arrived);
    if (auto* dialog = QApplication::activeModalWidget()) {
        take(*dialog, u"step-busy"_s);
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
    }
}

void Album::takeImport()
{
    press(Qt::Key_I, Qt::ControlModifier);
    take(*m_window, u"import-barred"_s);
    open(*m_office, u"administrator"_s);
    press(Qt::Key_I, Qt::ControlModifier);
    take(*m_window, u"import-empty"_s);
    open(*m_office);
}

void Album::takeDirectory()
{
    press(Qt::Key_D, Qt::ControlModifier);
    take(*m_window, u"directory-estate"_s);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Right);
    take(*m_window, u"directory-room"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    type(u"name"_s, u"（改）"_s);
    take(*m_window, u"directory-typed"_s);
    press(Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_Escape);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    type(u"area"_s, u"很大"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    take(*m_window, u"directory-error"_s);
    press(Qt::Key_W, Qt::ControlModifier);
    for (const auto& section : {u"staff"_s, u"prices"_s, u"contractors"_s}) {
        press(Qt::Key_Tab, Qt::ControlModifier);
        if (section != u"prices"_s)
            press(Qt::Key_Down);
        take(*m_window, u"directory-"_s + section);
    }
    press(Qt::Key_Tab, Qt::ControlModifier);
    takeLargeBuilding();
    m_window->resize(large);
    take(*m_window, u"directory-1920"_s);
    m_window->resize(small);
}

/// With the estate that nobody has accepted yet, which an import leaves behind.
void Album::takeLargeBuilding()
{
    constexpr int rooms = 5000;
    DirectoryService directory(*m_office);
    auto transaction = Transaction::begin(m_office->database());
    const auto estate = directory.putUnchecked(
        {}, Estate{.site = m_office->company().homeSite, .name = u"大楼"_s, .developerName = {}, .contractTerms = {}});
    const auto building = estate
                              ? directory.putUnchecked({}, Building{.estate = estate->id, .name = u"1"_s, .units = {}})
                              : std::unexpected(estate.error());
    for (int n = 1; n <= rooms && building; ++n)
        if (!directory.putUnchecked(
                {}, Room{.building = building->id, .unit = {}, .number = QString::number(n), .note = {}}))
            return;
    if (!building || !transaction || !transaction->commit())
        return;
    press(Qt::Key_F2);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Home);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right);
    press(Qt::Key_PageDown);
    take(*m_window, u"directory-5000"_s);
}

void Album::takeDashboard(const QSize& size)
{
    const auto settle = [] { QTest::qWait(600); }; // figures and trend are read beside the window
    const auto part = [this](const QString& name) { return m_window->findChild<QWidget*>(name); };
    m_window->resize(size);
    const QString at = u"-%1"_s.arg(size.width());
    press(Qt::Key_F8);
    settle();
    take(*m_window, u"dashboard"_s + at);
    if (auto* chart = part(u"flow"_s)->findChild<BarChart*>()) {
        chart->setFocus();
        for (const int key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right})
            press(key);
        take(*m_window, u"dashboard-bar"_s + at);
        press(Qt::Key_T);
        take(*m_window, u"dashboard-table"_s + at);
        press(Qt::Key_T);
    }
    part(u"estates"_s)->findChild<BarChart*>()->setFocus(); // which scrolls to the end
    settle();
    take(*m_window, u"dashboard-end"_s + at);
    part(u"in_limit"_s)->setFocus();
    press(Qt::Key_Return);
    settle();
    take(*m_window, u"dashboard-cases"_s + at);
    press(Qt::Key_Escape);
    for (int i = 0; i < 14; ++i)
        press(Qt::Key_PageUp, Qt::ControlModifier);
    settle();
    take(*m_window, u"dashboard-empty"_s + at);
    for (int i = 0; i < 14; ++i)
        press(Qt::Key_PageDown, Qt::ControlModifier);
}

void Album::takeDialogs()
{
    const auto& seat = m_window->seat();
    KeySheet keys(QCoreApplication::translate("guitai::IntakePage", "Intake"), Key::Place::Intake, nullptr,
                  {Key::GoDashboard});
    keys.show();
    take(keys, u"keys"_s);
    SeatDialog who(*staffOf(*m_office), seat.procedure, seat.person.id);
    who.show();
    take(who, u"seat"_s);
    StartDialog start(m_files.filePath(u"counter.guitai"_s), m_clock);
    start.show();
    take(start, u"start"_s);
    Seat own = seat;
    Papers papers(own);
    for (const auto& each : m_oneOfEach) {
        if (each.orders.isEmpty() || each.orders.first().number.isEmpty())
            continue;
        PrintDialog print(papers, each, {.form = dispatchOrderForm, .order = 1}, nullptr);
        print.setModal(true);
        print.show();
        take(print, u"print"_s);
        m_window->takeCallFrom(u"13900000077"_s);
        take(print, u"print-call"_s);
        return;
    }
}

} // namespace guitai
