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

TEST_CASE("what the window says of a step covers none of the buttons")
{
    Told told;
    told.window->resize(MainWindow::usualSize);
    QTest::qWait(20);
    const QRect toast(told.toast().mapTo(told.window.get(), QPoint()), told.toast().size());
    for (const auto* button : told.window->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || told.toast().isAncestorOf(button))
            continue;
        INFO(button->text().toStdString());
        CHECK_FALSE(QRect(button->mapTo(told.window.get(), QPoint()), button->size()).intersects(toast));
    }
}

} // namespace guitai
