// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/case_desk.h"
#include "ui/frame/main_window.h"
#include "ui/widgets/step_button.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// The whole window of the person of a case desk, at a case whose team has just been told.
class Told
{
public:
    Told()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, desk.small.folder.path());
        window = std::make_unique<MainWindow>(*seatOf(*desk.small.office, desk.person));
        shown.emplace(*window);
        id = desk.dispatched();
        window->openCase(id);
        QTest::qWait(20);
        desk.take();
        desk.waitForDialog();
        desk.take();
        REQUIRE(QTest::qWaitFor([this] { return !desk.dialog() && toast().isVisible(); }));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QTest::qWait(20);
        REQUIRE(state() == CaseState::Notified);
    }

    [[nodiscard]] Toast& toast() const { return *window->findChild<Toast*>(); }
    [[nodiscard]] QString offered() const
    {
        const auto* action = toast().findChild<QPushButton*>();
        return toast().isVisible() && action->isVisible() ? action->text() : QString();
    }
    [[nodiscard]] CaseState state() { return desk.stored(id).state; }

    CaseDesk desk;
    std::unique_ptr<MainWindow> window;
    std::optional<test::Shown> shown;
    CaseId id;
};

/// What the buttons beside it say that it lies upon.
QStringList coveredBy(const Toast& toast)
{
    const QWidget& host = *toast.parentWidget();
    QStringList covered;
    for (const auto* button : host.findChildren<QAbstractButton*>())
        if (button->isVisible() && !toast.isAncestorOf(button) &&
            QRect(button->mapTo(&host, QPoint()), button->size()).intersects(toast.geometry()))
            covered << button->text();
    return covered;
}

} // namespace

TEST_CASE("a step just taken is taken back by one key while the window offers it")
{
    Told told;
    CHECK(told.offered().contains(u"撤回"_s));
    CHECK(told.offered().contains(u"Ctrl+Z"_s));
    told.desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(told.state() == CaseState::Issued);
    CHECK(told.toast().isVisible());
    CHECK(told.toast().accessibleName().contains(u"通知维修组"_s));
    CHECK(told.offered().isEmpty());
    told.desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(told.state() == CaseState::Issued);
}

TEST_CASE("in a field that is written in, the key for taking back is the field's own")
{
    Told told;
    told.desk.press(Qt::Key_K, Qt::ControlModifier);
    auto& find = test::named<QLineEdit>(*told.window, "find");
    REQUIRE(QApplication::focusWidget() == &find);
    told.desk.type("zs");
    told.desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(find.text() != u"zs"_s);
    CHECK(told.state() == CaseState::Notified);
    CHECK_FALSE(told.offered().isEmpty());
}

TEST_CASE("what somebody else did after a step is not taken back with it")
{
    Told told;
    told.desk.small.must(Role::MaintenanceSupervisor, told.id, {RecordArrival{}});
    told.desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(told.desk.stored(told.id).lastOrder()->arrivedAt);
}

TEST_CASE("what the window says of a step stays in sight and covers none of the buttons")
{
    Told told;
    const auto& toast = told.toast();
    for (const QSize size : {MainWindow::usualSize, MainWindow::usualSize / 1.25}) {
        told.window->resize(size);
        CHECK(QTest::qWaitFor(
            [&] { return toast.parentWidget()->rect().contains(toast.geometry()) && coveredBy(toast).isEmpty(); }));
    }
}

TEST_CASE("a button that comes where the window says something is not covered by it")
{
    QWidget host;
    host.resize(600, 400);
    Toast toast(&host);
    QPushButton later(u"Next"_s, &host);
    later.hide();
    const test::Shown shown(host);
    toast.say(u"done"_s);
    QTest::qWait(20);
    later.setGeometry(toast.geometry());
    later.show();
    REQUIRE(coveredBy(toast) == QStringList{u"Next"_s});
    CHECK(QTest::qWaitFor([&] { return coveredBy(toast).isEmpty(); }));
}

} // namespace guitai
