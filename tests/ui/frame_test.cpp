// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/main_window.h"

#include "tests/support/small_office.h"
#include "tests/ui/shown.h"
#include "ui/frame/call_banner.h"
#include "ui/frame/navigation.h"
#include "ui/page/keys.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/time_edit.h"

#include <QApplication>
#include <QDialog>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace guitai {

using test::press;
using test::type;

namespace {

/// The whole window of the receptionist over a real data file.
class Frame
{
public:
    Frame()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, small.folder.path());
        window = std::make_unique<MainWindow>(*seatOf(*small.office, small.who(Role::Receptionist)));
        shown.emplace(*window);
        test::settle();
    }

    [[nodiscard]] QWidget& front() const
    {
        auto* focused = window->focusWidget();
        REQUIRE(focused);
        return *focused;
    }

    template <class Widget>
    [[nodiscard]] Widget& the(const char* name) const
    {
        return test::named<Widget>(*window, name);
    }

    SmallOffice small;
    std::unique_ptr<MainWindow> window;
    std::optional<test::Shown> shown;
};

} // namespace

TEST_CASE("the window opens at the intake, and a screen of 1280 by 800 shows every page whole, also with calls parked")
{
    Frame frame;
    CHECK(frame.front().objectName() == u"caller"_s);
    frame.window->resize(1280, 728); // beside a title and a task bar
    const auto whole = [&] {
        const auto& room = frame.the<QScrollArea>("room");
        return QTest::qWaitFor(
            [&] { return room.horizontalScrollBar()->maximum() == 0 && room.verticalScrollBar()->maximum() == 0; });
    };
    CHECK(whole());
    type("zs");
    test::settle();
    press(Qt::Key_Return);
    CHECK(whole());
    press(Qt::Key_T, Qt::ControlModifier);
    CHECK(whole());
    for (const auto& [key, modifiers] : {std::pair(Qt::Key_F3, Qt::NoModifier),
                                         {Qt::Key_F4, Qt::NoModifier},
                                         {Qt::Key_D, Qt::ControlModifier},
                                         {Qt::Key_I, Qt::ControlModifier},
                                         {Qt::Key_Comma, Qt::ControlModifier}}) {
        press(key, modifiers);
        INFO(frame.front().objectName().toStdString());
        CHECK(whole());
    }
}

TEST_CASE("the navigation says its pages in words, and by icons alone where a page would not fit beside the words")
{
    Frame frame;
    const auto& navigation = *frame.window->findChild<Navigation*>();
    frame.window->resize(1280, 728);
    test::settle();
    const int inWords = navigation.width();
    frame.window->resize(1000, 728);
    CHECK(QTest::qWaitFor([&] { return navigation.width() < inWords; }));
    frame.window->resize(1280, 728);
    CHECK(QTest::qWaitFor([&] { return navigation.width() == inWords; }));
}

TEST_CASE("a window too small for its page scrolls, and keeps in sight what has the keyboard")
{
    Frame frame;
    frame.window->resize(640, 480);
    test::settle();
    CHECK(frame.window->width() < 900);
    type("zs");
    test::settle();
    press(Qt::Key_Return);
    test::settle();
    const auto& room = frame.the<QScrollArea>("room");
    CHECK(room.horizontalScrollBar()->maximum() > 0);
    const auto& field = frame.front();
    const QRect seen(field.mapTo(room.viewport(), QPoint()), field.size());
    CHECK(room.viewport()->rect().intersects(seen));
    CHECK(seen.left() >= 0);
}

TEST_CASE("a case is found from anywhere, opened, and left again to where one was")
{
    Frame frame;
    const auto taken = frame.small.must(Role::Receptionist, std::nullopt, {frame.small.repair()});
    press(Qt::Key_I, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK(frame.front().objectName() == u"find"_s);
    type(taken.number.toUtf8().constData());
    test::settle();
    press(Qt::Key_Return);
    CHECK(frame.the<QWidget>("casePage").isVisible());
    press(Qt::Key_Escape);
    CHECK_FALSE(frame.the<QWidget>("casePage").isVisible());
    CHECK(frame.the<QWidget>("importPage").isVisible());
}

TEST_CASE("a telephone call comes to the intake, whatever page is open")
{
    Frame frame;
    press(Qt::Key_I, Qt::ControlModifier);
    frame.window->takeCallFrom(u"13900000001"_s);
    test::settle();
    CHECK(frame.the<QLineEdit>("reporterName").text() == u"张三"_s);
    CHECK(frame.the<QLineEdit>("reporterName").isVisible());
}

TEST_CASE("of two who share a telephone the one who speaks is chosen; an unknown number stays in its field")
{
    Frame frame;
    REQUIRE(DirectoryService(*frame.small.office)
                .put(frame.small.who(Role::Administrator),
                     Resident{.room = frame.small.room.id, .name = u"李四"_s, .phones = frame.small.resident.phones}));
    frame.window->takeCallFrom(u"13900000001"_s);
    test::settle();
    const auto& candidates = frame.the<QListView>("callers");
    CHECK(candidates.isVisible());
    CHECK(candidates.model()->rowCount() == 2);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK_FALSE(frame.the<QLineEdit>("reporterName").text().isEmpty());
    frame.window->takeCallFrom(u"13811112222"_s);
    test::settle();
    CHECK(frame.the<QLineEdit>("reporterPhone").text() == u"13811112222"_s);
    CHECK(frame.the<QLineEdit>("reporterName").text().isEmpty());
}

TEST_CASE("the keys of the page are shown on F1, and on ? where nothing is being written")
{
    Frame frame;
    const auto sheetOpens = [&](Qt::Key key) {
        bool opened = false;
        QTimer::singleShot(50, frame.window.get(), [&] {
            auto* sheet = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            opened = sheet != nullptr;
            if (sheet)
                sheet->reject();
        });
        press(key);
        QTest::qWait(100);
        return opened;
    };
    CHECK(sheetOpens(Qt::Key_F1));
    frame.window->activateWindow();
    frame.window->activateWindow(); // without a window manager nobody has the keyboard now
    test::focus(frame.the<QLineEdit>("caller"));
    CHECK_FALSE(sheetOpens(Qt::Key_Question));
    test::focus(frame.the<QWidget>("unregistered"));
    CHECK(sheetOpens(Qt::Key_Question));
}

TEST_CASE("the keys of pages that this seat does not have are not shown")
{
    const Frame frame;
    QStringList shown;
    QTimer::singleShot(50, frame.window.get(), [&] {
        if (auto* sheet = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            for (const auto* hint : sheet->findChildren<KeyHint*>())
                shown << hint->accessibleName();
            sheet->reject();
        }
    });
    press(Qt::Key_F1);
    CHECK(shown.contains(keyText(Key::GoDispatch)));
    CHECK_FALSE(shown.contains(keyText(Key::GoDashboard)));
}

TEST_CASE("who leaves the seat says so, and what was typed is kept for the next one")
{
    Frame frame;
    const QSignalSpy wanted(frame.window.get(), &MainWindow::seatWanted);
    type("13911112222");
    test::settle();
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(wanted.count() == 1);
    frame.window->keep();
    const MainWindow next(*seatOf(*frame.small.office, frame.small.who(Role::Receptionist)));
    CHECK(next.findChild<QLineEdit*>(u"caller"_s)->text() == u"13911112222"_s);
}

TEST_CASE("a call that comes in behind a dialog is told there and kept")
{
    Frame frame;
    bool left = false;
    QTimer::singleShot(20, frame.window.get(), [&] {
        auto* dialog = QApplication::activeModalWidget();
        const auto inFront = [&] { return dialog && dialog->isActiveWindow() && dialog->focusWidget(); };
        CHECK(QTest::qWaitFor(inFront));
        frame.window->takeCallFrom(u"13900000077"_s);
        frame.window->takeCallFrom(u"13900000078"_s);
        CHECK(QTest::qWaitFor(inFront));
        const auto banners = dialog->findChildren<CallBanner*>();
        CHECK(banners.size() == 1);
        CHECK(banners.first()->isVisible());
        CHECK(banners.first()->problem().contains(u"139 0000 0078"_s));
        CHECK(dialog->layout()->geometry().top() >= banners.first()->height());
        QTest::keyClick(dialog, Qt::Key_Escape);
        left = !dialog->isVisible();
    });
    press(Qt::Key_F1);
    CHECK(left);
    CHECK(frame.the<QLineEdit>("caller").text() == u"13900000078"_s);
    frame.window->activateWindow(); // without a window manager nobody has the keyboard now
    test::focus(frame.the<QLineEdit>("caller"));
    press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(frame.the<QLineEdit>("caller").text() == u"13900000077"_s);
}

TEST_CASE("what somebody changes of the seat counts at once: the roles, the zone of the site and who asks afterwards")
{
    Frame frame;
    auto& promised = frame.the<TimeEdit>("expectedAt");
    test::focus(promised);
    type("11-23 18:00");
    frame.the<QLineEdit>("caller").setFocus();
    DirectoryService directory(*frame.small.office);
    const StaffId administrator = frame.small.who(Role::Administrator);
    const auto& seat = frame.window->seat();
    const Waiting before = seat.waiting();
    auto person = seat.person;
    person.roles << Role::SiteDirector << Role::AreaManager;
    REQUIRE(directory.put(administrator, person));
    REQUIRE(QTest::qWaitFor([&] { return seat.person == person; }));
    press(Qt::Key_F8);
    CHECK(frame.the<QWidget>("dashboardPage").isVisible());

    auto site = seat.site;
    site.zone = u"Asia/Tokyo"_s;
    site.areaManagerRevisits = !site.areaManagerRevisits;
    person.roles = {Role::Receptionist};
    REQUIRE(directory.put(administrator, site));
    REQUIRE(directory.put(administrator, person));
    REQUIRE(QTest::qWaitFor([&] { return seat.person == person && seat.site == site; }));
    CHECK_FALSE(frame.the<QWidget>("dashboardPage").isVisible());
    CHECK(promised.isVisible());
    CHECK(promised.text() == u"2026-11-23 19:00"_s);
    CHECK(seat.waiting() != before);
}

TEST_CASE("a search that cannot be made says why in the place of what it finds")
{
    Frame frame;
    REQUIRE(frame.small.office->database().execute(u"ALTER TABLE search_key RENAME TO gone"_s));
    press(Qt::Key_K, Qt::ControlModifier);
    type("zs");
    test::settle();
    auto& list = frame.the<QListView>("candidates");
    REQUIRE(list.isVisible());
    REQUIRE(list.model()->rowCount() == 1);
    CHECK_FALSE(list.model()->index(0, 0).data().toString().isEmpty());
    press(Qt::Key_Return); // chooses nothing
    CHECK(frame.front().objectName() == u"find"_s);
}

TEST_CASE("the keys that editors bind themselves are those of the table")
{
    const ManualClock clock(QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC));
    TimeEdit edit(clock, QTimeZone("Asia/Shanghai"));
    const auto now = sequenceOf(Key::TimeIsNow)[0];
    QTest::keyClick(&edit, now.key(), now.keyboardModifiers());
    CHECK(edit.value() == clock.now());
    CHECK(sequenceOf(Key::PasteAttachment) == QKeySequence(QKeySequence::Paste));
    CHECK(sequenceOf(Key::RemoveRow) == QKeySequence(Qt::CTRL | Qt::Key_Minus));
}

} // namespace guitai
