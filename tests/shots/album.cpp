// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/album.h"

#include "core/service/case_service.h"
#include "core/service/demo/demo.h"
#include "core/service/naming.h"
#include "core/storage/patience.h"
#include "forms/case_paper.h"
#include "ui/frame/key_sheet.h"
#include "ui/frame/main_window.h"
#include "ui/frame/seat_dialog.h"
#include "ui/frame/start_dialog.h"
#include "ui/papers/print_dialog.h"

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
    open();
    takeIntake(small);
    takeIntake(large);
    takeCases();
    takeUndo();
    takeWaiting();
    takeImport();
    takeDialogs();
    m_window.reset();
    return true;
}

void Album::open()
{
    auto person = Naming(*m_office).staff(u"receptionist"_s);
    m_window = std::make_unique<MainWindow>(*seatOf(*m_office, *person));
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

/// A step that can be taken back.
void Album::takeUndo()
{
    takeLikeliestStep(CaseState::Notified);
    take(*m_window, u"case-undo"_s);
    m_window->activateWindow(); // without a window manager nobody has the keyboard once a dialog has closed
    QTest::qWait(20);
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
    take(*m_window, u"import-empty"_s);
}

void Album::takeDialogs()
{
    const auto& seat = m_window->seat();
    KeySheet keys(QCoreApplication::translate("guitai::IntakePage", "Intake"), Key::Place::Intake, nullptr);
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
        print.show();
        take(print, u"print"_s);
        return;
    }
}

} // namespace guitai
