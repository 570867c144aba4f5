// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/intake_counter.h"
#include "ui/intake/room_panel.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace guitai {

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
    counter.type("xyz");
    counter.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(counter.the<QTabBar>("openCalls").count() == 2);
    CHECK(counter.the<QLineEdit>("reporterName").text().isEmpty());
    CHECK(counter.the<QLineEdit>("part").text().isEmpty());
    counter.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(counter.the<QLineEdit>("reporterName").text() == u"张三"_s);
    CHECK(counter.the<QLineEdit>("part").text() == u"xyz"_s);
    CHECK(QApplication::focusWidget()->objectName() == u"part"_s);
}

TEST_CASE("whoever comes back to a parked call of somebody unknown goes on with the report")
{
    Counter counter;
    counter.press(Qt::Key_N, Qt::ControlModifier);
    counter.write(u"路人"_s);
    counter.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"caller"_s);
    counter.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(counter.the<QLineEdit>("reporterName").text() == u"路人"_s);
    CHECK(QApplication::focusWidget()->objectName() == u"part"_s);
}

TEST_CASE("a call is parked by its button as by its key; one that is blank cannot be")
{
    Counter counter;
    auto& park = counter.the<QPushButton>("park");
    CHECK_FALSE(park.isEnabled());
    counter.type("zs");
    counter.press(Qt::Key_Return);
    park.click();
    CHECK(counter.the<QTabBar>("openCalls").count() == 2);
    CHECK(QApplication::focusWidget()->objectName() == u"caller"_s);
    CHECK_FALSE(park.isEnabled());
}

TEST_CASE("what is missing is said at its field, whose keyboard it gets", "[S4-三-二-1-a]")
{
    Counter counter;
    counter.takeDown("zs");
    const auto said = [&](const char* field) {
        for (const auto* row : counter.page->findChildren<FieldRow*>())
            if (row->editor()->objectName() == QLatin1StringView(field))
                return row->problem().isVisible() ? row->problem().problem() : QString();
        return QString();
    };
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(said("feeTold").contains(u"fee standard"_s));
    CHECK(QApplication::focusWidget()->objectName() == u"feeTold"_s);
    counter.press(Qt::Key_Space);
    CHECK(said("feeTold").isEmpty());
    counter.the<QLineEdit>("feedbackAt").setFocus();
    counter.type("zhoumo");
    counter.registerOnly();
    CHECK_FALSE(said("feedbackAt").isEmpty());
    CHECK(QApplication::focusWidget()->objectName() == u"feedbackAt"_s);
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

TEST_CASE("the report says whose it is: nobody's yet, that of somebody unknown, or that of a room")
{
    Counter counter;
    const auto& where = counter.the<QLabel>("where");
    CHECK(where.text() == u"Who is calling?"_s);
    counter.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(where.text() == u"Not in the archive"_s);
    counter.the<QLineEdit>("place").setFocus();
    counter.write(u"2幢东侧楼道"_s);
    CHECK(where.text().endsWith(u"顺发恒园 2幢东侧楼道"_s));
    counter.press(Qt::Key_W, Qt::ControlModifier);
    CHECK(where.text() == u"Who is calling?"_s);
    counter.type("zs");
    counter.press(Qt::Key_Return);
    CHECK(where.text() == u"顺发恒园 3幢1单元502"_s);
}

TEST_CASE("what the fee is stands in what is to be said")
{
    Counter counter;
    counter.takeDown("zs");
    const QString standard = counter.the<QComboBox>("feeStandard").currentText();
    REQUIRE_FALSE(standard.isEmpty());
    CHECK(counter.the<QLabel>("judgementWords").text().contains(standard));
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
