// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shown.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/step_button.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/time_line.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace guitai {

TEST_CASE("a barred step stays in reach, does nothing and says why")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* step = new StepButton(u"收费"_s, &window);
    column->addWidget(step);
    int taken = 0;
    QObject::connect(step, &StepButton::chosen, &window, [&] { ++taken; });
    const test::Shown shown(window);
    test::focus(*step);
    test::press(Qt::Key_Return);
    CHECK(taken == 1);
    const int height = step->sizeHint().height();
    step->setBarred(u"业主签字后方可收费。"_s);
    CHECK(step->sizeHint().height() > height);
    CHECK(step->hasFocus());
    test::press(Qt::Key_Return);
    test::press(Qt::Key_Space);
    CHECK(taken == 1);
    auto* spoken = QAccessible::queryAccessibleInterface(step);
    CHECK(spoken->text(QAccessible::Description) == u"业主签字后方可收费。");
    CHECK(spoken->text(QAccessible::Name).contains(u"收费"));
    step->setBarred({});
    test::press(Qt::Key_Space);
    CHECK(taken == 2);
}

TEST_CASE("a toast leaves the keyboard where it is and offers a way back")
{
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* edit = new QLineEdit(&host);
    column->addWidget(edit);
    host.resize(500, 300);
    Toast toast(&host);
    int undone = 0;
    QObject::connect(&toast, &Toast::actionChosen, &host, [&] { ++undone; });
    const test::Shown shown(host);
    test::focus(*edit);
    toast.offer(u"已登记"_s, u"撤销"_s);
    CHECK(toast.isVisible());
    CHECK(edit->hasFocus());
    test::press(Qt::Key_Tab);
    test::press(Qt::Key_Space);
    CHECK(undone == 1);
    CHECK_FALSE(toast.isVisible());
    CHECK(edit->hasFocus());
    toast.say(u"已保存"_s);
    CHECK(QAccessible::queryAccessibleInterface(&toast)->role() == QAccessible::Notification);
    CHECK(toast.findChild<QPushButton*>()->isHidden());
}

TEST_CASE("a chain of sign-offs and a key are told in words")
{
    const Stepper stepper(
        {{u"主任签发"_s, u"周"_s, Stage::Standing::Done}, {u"总经理签发"_s, {}, Stage::Standing::Current}});
    CHECK(stepper.accessibleName() == u"主任签发 (周): done\n总经理签发: now");
    CHECK(KeyHint::textOf(Qt::CTRL | Qt::Key_Return) == u"Ctrl+Enter");
}

TEST_CASE("a line of five thousand events opens at once, scrolls and is read aloud")
{
    QList<TimeLineRow> rows;
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 5000; ++i) {
        rows << TimeLineRow{.at = start.addSecs(3600LL * i),
                            .icon = Icon::Phone,
                            .who = u"前台 李"_s,
                            .text = QString(u"厨房水龙头关不紧，一直滴水。"_s).repeated(1 + i % 5),
                            .details = i % 3 == 0 ? u"业主要求先看水表。"_s : QString(),
                            .attachments = i % 7 == 0 ? QStringList{u"水表.jpg"_s} : QStringList()};
    }
    const QTimeZone zone("Asia/Shanghai");
    TimeLine line(zone);
    line.resize(420, 600);
    const test::Shown shown(line);
    QElapsedTimer timer;
    timer.start();
    line.setRows(rows);
    line.grab();
    const qint64 opened = timer.elapsed();
    test::focus(line);
    REQUIRE(QTest::qWaitFor([&] { return line.verticalScrollBar()->maximum() > 5000 * 30; }, 20'000));
    timer.restart();
    for (int i = 0; i < 100; ++i) {
        line.verticalScrollBar()->setValue(i * line.verticalScrollBar()->maximum() / 100);
        line.grab();
    }
    const qint64 scrolled = timer.elapsed();
    WARN("opened in " << opened << " ms, a hundred pages scrolled in " << scrolled << " ms");
    CHECK(opened < 2000); // generous: a loaded machine and a debug build
    CHECK(scrolled < 10'000);
    test::press(Qt::Key_End);
    CHECK(line.currentIndex().row() == 4999);
    CHECK(line.rows().index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"2026-01-01 08:00 前台 李"));
    CHECK(line.rows().dayText(0) == u"2026-01-01");
    CHECK(line.rows().dayText(1).isEmpty());
    CHECK(line.rows().dayText(16) == u"01-02");
}

} // namespace guitai
