// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/case_desk.h"
#include "tests/ui/other_writer.h"
#include "ui/steps/busy_notice.h"
#include "ui/widgets/step_button.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// A case whose work is under way, and the dialog of its completion with a sentence in it.
CaseId completing(CaseDesk& desk)
{
    const CaseId id = desk.dispatched();
    desk.small.must(Role::Receptionist, id, {NotifyTeam{}});
    desk.small.must(Role::MaintenanceSupervisor, id, {RecordArrival{}});
    desk.show(id);
    desk.take();
    desk.waitForDialog();
    desk.type("washer changed");
    return id;
}

BusyNotice& busyOf(const QDialog& dialog)
{
    return test::named<BusyNotice>(dialog, "busy");
}

} // namespace

TEST_CASE("a step waits in its dialog for another program to have written, and is taken once", "[promise-5]")
{
    CaseDesk desk;
    const CaseId id = completing(desk);
    OtherWriter other(desk.small);
    desk.take();
    OtherWriter::waitForTries();
    REQUIRE(desk.dialog());
    CHECK(busyOf(*desk.dialog()).isVisible());
    CHECK_FALSE(desk.stored(id).lastOrder()->completedAt);
    desk.take();
    OtherWriter::waitForTries();
    CHECK(other.longestStall() < OtherWriter::longestAllowed);
    other.end();
    desk.waitUntilDialogIsGone();
    CHECK(desk.stored(id).lastOrder()->findings == u"washer changed"_s);
    CHECK(desk.written == 1);
}

TEST_CASE("who does not want to wait is in the dialog again, with all that was typed")
{
    CaseDesk desk;
    const CaseId id = completing(desk);
    OtherWriter other(desk.small);
    desk.take();
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.dialog());
    CHECK_FALSE(busyOf(*desk.dialog()).isVisible());
    CHECK(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())->toPlainText() == u"washer changed"_s);
    other.end();
    OtherWriter::waitForTries();
    CHECK_FALSE(desk.stored(id).lastOrder()->completedAt);
    desk.take();
    desk.waitUntilDialogIsGone();
    CHECK(desk.stored(id).lastOrder()->completedAt);
}

TEST_CASE("a step that waits goes on when a call takes the window elsewhere")
{
    CaseDesk desk;
    const CaseId id = completing(desk);
    OtherWriter other(desk.small);
    desk.take();
    desk.page->keep(); // as the frame does before another page comes
    CHECK_FALSE(desk.dialog());
    CHECK(desk.said.isEmpty());
    other.end();
    REQUIRE(QTest::qWaitFor([&] { return desk.written == 1; }));
    CHECK(desk.stored(id).lastOrder()->findings == u"washer changed"_s);
}

TEST_CASE("a step without a dialog waits in its page, and Esc gives it up before it leaves the page")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    desk.show(id);
    desk.take();
    desk.waitForDialog();
    desk.take();
    desk.waitUntilDialogIsGone();
    OtherWriter other(desk.small);
    const auto& busy = desk.the<BusyNotice>("busy");
    const auto takeBack = [&] {
        desk.button(u"takeBack"_s)->setFocus();
        desk.press(Qt::Key_Return);
    };
    takeBack();
    CHECK(busy.isVisible());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(busy.isVisible());
    CHECK(desk.left == 0);
    CHECK(QApplication::focusWidget() == desk.button(u"takeBack"_s));
    other.end();
    OtherWriter::waitForTries();
    CHECK(desk.stored(id).state == CaseState::Notified);

    other.begin();
    takeBack();
    OtherWriter::waitForTries();
    other.end();
    REQUIRE(QTest::qWaitFor([&] { return desk.stored(id).state == CaseState::Issued; }));
}

} // namespace guitai
