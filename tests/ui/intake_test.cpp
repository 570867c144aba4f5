// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include "tests/support/catch.h"
#include "tests/support/small_office.h"
#include "tests/ui/shown.h"
#include "ui/intake/room_panel.h"
#include "ui/papers/print_dialog.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// The intake page in a window, with somebody's hands on the keyboard.
class Counter
{
public:
    Counter() : seat(*seatOf(*small.office, small.who(Role::Receptionist))), papers(seat) { sit(); }

    void sit()
    {
        page = std::make_unique<IntakePage>(seat, papers);
        page->resize(1140, 720);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString& text) { said = text; });
        page->enter();
        settle();
    }

    static void settle() { QTest::qWait(5); }

    /// Without a window manager nobody has the keyboard once a list of candidates has closed.
    void comeBack() const
    {
        settle();
        if (!QApplication::activePopupWidget() && !QApplication::activeModalWidget())
            page->activateWindow();
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        // Keys go to an open list of candidates first, as they do on a real screen.
        auto* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
        ++keystrokes;
        comeBack();
    }

    void type(const char* keys)
    {
        for (const char* key = keys; *key; ++key)
            QTest::keyClick(QApplication::focusWidget(), *key);
        keystrokes += static_cast<int>(qstrlen(keys));
        comeBack();
    }

    /// Words that an input method puts in; not counted.
    void write(const QString& text)
    {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &commit);
        settle();
    }

    /// A leaking pipe of a known caller, not registered yet.
    void takeDown(const char* caller)
    {
        type(caller);
        press(Qt::Key_Return);
        type("gps");
        press(Qt::Key_Return);
        write(u"水管漏水"_s);
    }

    void registerOnly() { press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); }

    /// Answers the print dialog as soon as it is there.
    void answerPrinting(const QString& button)
    {
        QTimer::singleShot(0, page.get(), [this, button] {
            auto* dialog = QApplication::activeModalWidget();
            if (!dialog) {
                answerPrinting(button);
                return;
            }
            CHECK(qobject_cast<QPushButton*>(dialog->focusWidget())); // Enter prints, or saves a PDF
            QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton);
        });
    }

    template <class Widget>
    Widget& the(const char* name)
    {
        return test::named<Widget>(*page, name);
    }

    [[nodiscard]] QList<CaseFile> cases()
    {
        QList<CaseFile> all;
        REQUIRE(small.office->cases.visitAll([&](CaseId, const Result<CaseFile>& each) { all << each.value(); }));
        return all;
    }

    SmallOffice small;
    Seat seat;
    Papers papers;
    std::unique_ptr<IntakePage> page;
    QString said;
    int keystrokes = 0;
};

} // namespace

TEST_CASE("a known caller is registered and the order issued in twelve keystrokes beside the description",
          "[S4-三-二-0-c]")
{
    Counter counter;
    counter.type("zs");
    counter.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == u"part"_s);
    counter.type("gp");
    counter.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == u"description"_s);
    counter.write(u"厨房水管漏水"_s);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"feeTold"_s);
    CHECK(counter.cases().isEmpty());
    counter.press(Qt::Key_Space);
    counter.answerPrinting(u"later"_s);
    counter.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(counter.cases().size() == 1);
    const auto taken = counter.cases().first();
    CHECK(taken.reporterName == u"张三"_s);
    CHECK(taken.description == u"厨房水管漏水"_s);
    CHECK(taken.orders.size() == 1);
    CHECK(counter.keystrokes <= 12);
    CHECK(counter.said.contains(taken.orders.first().number));
}

TEST_CASE("the caller stays for the next fault, and two faults make two cases")
{
    Counter counter;
    counter.takeDown("13900000001");
    counter.registerOnly();
    REQUIRE(counter.cases().size() == 1);
    CHECK(counter.the<QLineEdit>("reporterName").text() == u"张三"_s);
    CHECK(counter.the<QPlainTextEdit>("description").toPlainText().isEmpty());
    CHECK(QApplication::focusWidget()->objectName() == u"part"_s);
    counter.type("gdds");
    counter.press(Qt::Key_Return);
    counter.write(u"地漏堵了"_s);
    counter.registerOnly();
    REQUIRE(counter.cases().size() == 2);
    const auto second = counter.cases().last();
    CHECK(second.part == u"blockage"_s);
    CHECK(second.reporterPhone == u"13900000001"_s);
}

TEST_CASE("the form says that a call is a rework, until that is taken off or another room comes", "[S4-四-一-1-c]")
{
    Counter counter;
    counter.takeDown("13900000001");
    auto& room = *counter.page->findChild<RoomPanel*>();
    const auto& line = counter.the<InlineProblem>("reworkOf");
    CHECK_FALSE(line.isVisible());
    Q_EMIT room.reworkWanted(u"PG2026-000007"_s);
    CHECK(line.isVisible());
    CHECK(line.problem().contains(u"PG2026-000007"_s));
    CHECK(counter.the<QPlainTextEdit>("description").toPlainText() == u"水管漏水"_s);
    line.findChild<QPushButton*>()->click();
    CHECK_FALSE(line.isVisible());
    Q_EMIT room.reworkWanted(u"PG2026-000007"_s);
    counter.registerOnly();
    REQUIRE(counter.cases().size() == 1);
    CHECK(counter.cases().first().redoes == u"PG2026-000007"_s);
    CHECK_FALSE(line.isVisible()); // the next fault is another
    Q_EMIT room.reworkWanted(u"PG2026-000007"_s);
    counter.press(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(line.isVisible());
}

TEST_CASE("a time or a part that cannot be read is asked for again, never registered without")
{
    Counter counter;
    counter.type("zs");
    counter.press(Qt::Key_Return);
    counter.type("xyz");
    counter.the<QPlainTextEdit>("description").setFocus();
    counter.write(u"厨房水管漏水"_s);
    counter.registerOnly();
    CHECK(counter.cases().isEmpty());
    CHECK(QApplication::focusWidget()->objectName() == u"part"_s);
    counter.the<QLineEdit>("part").clear();
    counter.type("gps");
    counter.press(Qt::Key_Return);
    counter.the<QLineEdit>("wishedAt").setFocus();
    counter.type("zhoumo");
    counter.the<QPlainTextEdit>("description").setFocus();
    counter.registerOnly();
    CHECK(counter.cases().isEmpty());
    CHECK(QApplication::focusWidget()->objectName() == u"wishedAt"_s);
    counter.the<QLineEdit>("wishedAt").selectAll();
    counter.type("18:00");
    counter.registerOnly();
    REQUIRE(counter.cases().size() == 1);
    CHECK(counter.cases().first().item == u"厨房水管漏水"_s);
}

TEST_CASE("that the team was told of an emergency is for somebody to say", "[S4-三-二-5]")
{
    Counter counter;
    counter.type("zs");
    counter.press(Qt::Key_Return);
    counter.the<Segmented>("nature").setValue(u"emergency"_s);
    Counter::settle();
    CHECK_FALSE(counter.the<QLineEdit>("happenedAt").text().isEmpty());
    CHECK(counter.the<QLineEdit>("notifiedAt").text().isEmpty());
}

TEST_CASE("who calls is offered before papers that bear the same figures")
{
    Counter counter;
    counter.small.must(Role::Receptionist, std::nullopt, {counter.small.repair()});
    counter.type("0001");
    const auto& found = *counter.the<QListView>("callers").model();
    REQUIRE(found.rowCount() >= 2);
    counter.press(Qt::Key_Return);
    CHECK(counter.the<QLineEdit>("reporterName").text() == u"张三"_s);
}

TEST_CASE("after the last fault of a call the next one begins without leaving a tab behind")
{
    Counter counter;
    counter.takeDown("zs");
    counter.registerOnly();
    REQUIRE(counter.cases().size() == 1);
    counter.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(counter.the<QTabBar>("openCalls").count() == 1);
    CHECK(counter.the<QLineEdit>("reporterName").text().isEmpty());
}

TEST_CASE("Tab goes through the report as the eye does, row by row, and ends at the buttons")
{
    Counter counter;
    counter.the<QLineEdit>("reporterName").setFocus();
    const auto here = [] {
        auto* widget = QApplication::focusWidget();
        return widget->objectName().isEmpty() ? widget->parentWidget()->objectName() : widget->objectName();
    };
    QStringList met;
    for (int tabs = 0; tabs < 30 && met.value(met.size() - 1) != u"registerOnly"_s; ++tabs) {
        met << here();
        counter.press(Qt::Key_Tab);
    }
    CHECK(met ==
          QString(u"reporterName reporterKind reporterPhone estate place nature channel part repairClass description "
                  u"scope disputed cause wishedAt assignee feedbackAt expectedAt feeTold acknowledged register "
                  u"registerOnly"_s)
              .split(u' '));
}

TEST_CASE("a parked call comes back with all that was typed")
{
    Counter counter;
    counter.type("zs");
    counter.press(Qt::Key_Return);
    counter.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(counter.the<QTabBar>("openCalls").count() == 2);
    CHECK(counter.the<QLineEdit>("reporterName").text().isEmpty());
    counter.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(counter.the<QLineEdit>("reporterName").text() == u"张三"_s);
}

TEST_CASE("what was typed is there again after the program died", "[promise-2]")
{
    Counter counter;
    counter.type("zs");
    counter.press(Qt::Key_Return);
    counter.press(Qt::Key_Tab);
    counter.the<QPlainTextEdit>("description").setFocus();
    counter.write(u"卫生间顶棚滴水"_s);
    QTest::qWait(600);
    (void)counter.page.release(); // the process is gone without a word; the window cannot be asked
    counter.sit();
    CHECK(counter.the<QPlainTextEdit>("description").toPlainText() == u"卫生间顶棚滴水"_s);
    CHECK(counter.the<QLineEdit>("reporterName").text() == u"张三"_s);
}

TEST_CASE("somebody who is not in the archive is registered with a place in words")
{
    Counter counter;
    counter.type("13911112222");
    counter.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"reporterName"_s);
    CHECK(counter.the<QLineEdit>("reporterPhone").text() == u"13911112222"_s);
    counter.write(u"路人"_s);
    counter.the<QLineEdit>("place").setFocus();
    counter.write(u"2幢东侧楼道"_s);
    counter.the<QLineEdit>("part").setFocus();
    counter.type("ggzm");
    counter.press(Qt::Key_Return);
    counter.write(u"灯不亮"_s);
    counter.registerOnly();
    REQUIRE(counter.cases().size() == 1);
    const auto taken = counter.cases().first();
    CHECK_FALSE(taken.place.room);
    CHECK(taken.place.text == u"顺发恒园 2幢东侧楼道"_s);
    CHECK(taken.judgement.row == LiabilityRow::SharedLater);
}

TEST_CASE("keys of an input method neither take a candidate nor register")
{
    Counter counter;
    counter.type("z");
    QInputMethodEvent composing(u"zhang"_s, {});
    QCoreApplication::sendEvent(QApplication::focusWidget(), &composing);
    counter.press(Qt::Key_Return);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(counter.the<QLineEdit>("reporterName").text().isEmpty());
    CHECK(counter.cases().isEmpty());
}

} // namespace guitai
