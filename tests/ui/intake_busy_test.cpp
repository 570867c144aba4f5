// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/intake_counter.h"
#include "tests/ui/other_writer.h"
#include "ui/steps/busy_notice.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

bool waitUntilRegistered(Counter& counter)
{
    return QTest::qWaitFor([&] { return !counter.cases().isEmpty(); });
}

} // namespace

TEST_CASE("while another program writes the window goes on, and the call is registered once", "[promise-5]")
{
    Counter counter;
    counter.takeDown("zs");
    OtherWriter other(counter.small);
    counter.registerOnly();
    OtherWriter::waitForTries();
    CHECK(counter.the<BusyNotice>("busy").isVisible());
    CHECK(counter.the<QPlainTextEdit>("description").toPlainText() == u"水管漏水"_s);
    CHECK_FALSE(counter.the<QPlainTextEdit>("description").isEnabled());
    counter.registerOnly();
    OtherWriter::waitForTries();
    CHECK(other.longestStall() < OtherWriter::longestAllowed);
    CHECK(counter.said.isEmpty());

    other.end();
    REQUIRE(waitUntilRegistered(counter));
    OtherWriter::waitForTries();
    REQUIRE(counter.cases().size() == 1);
    CHECK(counter.said.contains(counter.cases().first().number));
    CHECK_FALSE(counter.the<BusyNotice>("busy").isVisible());
    CHECK(counter.the<QPlainTextEdit>("description").toPlainText().isEmpty());
    CHECK(QApplication::focusWidget()->objectName() == u"part"_s);
}

TEST_CASE("an order that waited for the data file is printed as any other")
{
    Counter counter;
    counter.takeDown("zs");
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == u"feeTold"_s);
    counter.press(Qt::Key_Space);
    OtherWriter other(counter.small);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    OtherWriter::waitForTries();
    CHECK(counter.cases().isEmpty());
    counter.answerPrinting(u"later"_s);
    other.end();
    REQUIRE(QTest::qWaitFor([&] { return !counter.said.isEmpty(); }));
    REQUIRE(counter.cases().size() == 1);
    CHECK(counter.said.contains(counter.cases().first().orders.first().number));
}

TEST_CASE("who does not want to wait has what was typed back, and nothing is registered")
{
    Counter counter;
    counter.takeDown("zs");
    OtherWriter other(counter.small);
    counter.registerOnly();
    counter.press(Qt::Key_Escape);
    CHECK_FALSE(counter.the<BusyNotice>("busy").isVisible());
    CHECK(QApplication::focusWidget() == &counter.the<QPlainTextEdit>("description"));
    counter.write(u"，已关阀"_s);
    other.end();
    OtherWriter::waitForTries();
    CHECK(counter.cases().isEmpty());
    CHECK(counter.the<QPlainTextEdit>("description").toPlainText() == u"水管漏水，已关阀"_s);
    counter.registerOnly();
    REQUIRE(counter.cases().size() == 1);
    CHECK(counter.cases().first().description == u"水管漏水，已关阀"_s);
}

TEST_CASE("the next call is taken while the one before waits, and is not disturbed by it")
{
    Counter counter;
    counter.takeDown("zs");
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    counter.press(Qt::Key_Space); // the fee was told
    OtherWriter other(counter.small);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    counter.page->takeCallFrom(u"13811112222"_s);
    auto& calls = counter.the<QTabBar>("openCalls");
    CHECK(calls.count() == 2);
    CHECK(counter.the<QLineEdit>("reporterPhone").isEnabled());
    test::focus(counter.the<QPlainTextEdit>("description"));
    counter.write(u"楼道灯不亮"_s);

    other.end();
    REQUIRE(waitUntilRegistered(counter));
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(QTest::qWaitFor([&] { return counter.said.contains(counter.cases().first().orders.first().number); }));
    CHECK(counter.cases().first().description == u"水管漏水"_s);
    CHECK(calls.count() == 1);
    CHECK(QApplication::focusWidget() == &counter.the<QPlainTextEdit>("description"));
    CHECK(counter.the<QPlainTextEdit>("description").toPlainText() == u"楼道灯不亮"_s);
    CHECK(counter.the<QLineEdit>("reporterPhone").text() == u"13811112222"_s);
}

TEST_CASE("a call that waits and is thrown away leaves nothing behind")
{
    Counter counter;
    counter.takeDown("zs");
    QTest::qWait(200); // it is kept by now
    REQUIRE(IntakeDesk(*counter.small.office).kept().value().size() == 1);
    OtherWriter other(counter.small);
    counter.registerOnly();
    counter.press(Qt::Key_W, Qt::ControlModifier);
    CHECK(counter.the<QLineEdit>("reporterName").text().isEmpty());
    other.end();
    REQUIRE(QTest::qWaitFor([&] { return IntakeDesk(*counter.small.office).kept().value().isEmpty(); }));
    OtherWriter::waitForTries();
    CHECK(counter.cases().isEmpty());
}

TEST_CASE("a window that is closed while a call waits keeps it for the next time")
{
    Counter counter;
    counter.takeDown("zs");
    QTest::qWait(200);
    OtherWriter other(counter.small);
    counter.registerOnly();
    counter.page->keep();
    counter.page.reset();
    other.end();
    counter.sit();
    CHECK(counter.cases().isEmpty());
    CHECK(counter.the<QPlainTextEdit>("description").toPlainText() == u"水管漏水"_s);
}

TEST_CASE("that a paper came out is written down as soon as the data file is free")
{
    Counter counter;
    const auto file = counter.small.must(Role::Receptionist, std::nullopt, {counter.small.repair(), IssueOrder{}});
    const auto printed = [&] { return counter.small.office->cases.find(file.id).value()->lastOrder()->printCount; };
    OtherWriter other(counter.small);
    counter.papers.record(file, {.form = u"dispatch-order"_s, .order = 1});
    OtherWriter::waitForTries();
    CHECK(printed() == 0);
    CHECK(other.longestStall() < OtherWriter::longestAllowed);
    other.end();
    REQUIRE(QTest::qWaitFor([&] { return printed() > 0; }));
    OtherWriter::waitForTries();
    CHECK(printed() == 1);
}

} // namespace guitai
