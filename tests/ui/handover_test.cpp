// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_dialog.h"

#include "tests/ui/list_desk.h"
#include "tests/ui/other_writer.h"
#include "ui/steps/busy_notice.h"
#include "ui/theme/painting.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/worklist/worklist_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

class Shift : public ListDesk<WorklistPage>
{
public:
    QTableView& cases() const { return test::named<QTableView>(*dialog(), "handoverCases"); }
    QString act() const { return test::named<QPushButton>(*dialog(), "take").text(); }
    QString problems() const
    {
        QString all;
        for (const auto* problem : dialog()->findChildren<InlineProblem*>())
            all += problem->problem();
        return all;
    }

    void open()
    {
        show();
        press(Qt::Key_H, Qt::ControlModifier);
        waitForDialog();
    }
};

} // namespace

TEST_CASE("a shift is handed over by the keyboard: some cases, one named person", "[S4-五-一-1-c]")
{
    Shift desk;
    QList<CaseId> ids;
    for (int i = 0; i < 60; ++i)
        ids << desk.led({IssueOrder{}}).id;
    desk.open();
    CHECK(desk.cases().model()->rowCount() == 50); // the rest as it is scrolled
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Space); // all but the first
    desk.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"to"_s);
    desk.take();
    CHECK(desk.problems().contains(u"接班人"_s));
    desk.type("siteDirector");
    CHECK(desk.problems().isEmpty());
    desk.press(Qt::Key_Tab);
    desk.take();
    desk.waitUntilDialogIsGone();
    const StaffId director = desk.small.who(Role::SiteDirector);
    CHECK_FALSE(desk.stored(ids.first()).offeredTo);
    for (const CaseId id : ids.sliced(1))
        REQUIRE(desk.stored(id).offeredTo == director);
    CHECK(desk.stored(ids.last()).owner == desk.person);
    CHECK(desk.said.join(u' ').contains(u"59 件"_s));
    CHECK(desk.written == 1);
}

TEST_CASE("what is handed over is accepted at once, whole", "[S4-五-一-1-c]")
{
    Shift desk;
    QList<CaseId> ids;
    for (int i = 0; i < 3; ++i) {
        ids << desk.small.must(Role::Receptionist, std::nullopt, {desk.small.repair()}).id;
        desk.small.must(Role::Receptionist, ids.last(), {OfferHandover{.to = desk.person, .note = {}}});
    }
    desk.open();
    CHECK(desk.act() == u"接受"_s);
    desk.take();
    desk.waitUntilDialogIsGone();
    for (const CaseId id : ids)
        CHECK(desk.stored(id).owner == desk.person);
    CHECK(desk.page->waiting() == 3); // their notices
}

TEST_CASE("a hand-over of which one case has ended meanwhile changes nothing, and names it", "[S4-五-一-1-c]")
{
    Shift desk;
    QList<CaseFile> files;
    for (int i = 0; i < 2; ++i) {
        files << desk.small.must(Role::Receptionist, std::nullopt, {desk.small.repair()});
        desk.small.must(Role::Receptionist, files.last().id, {OfferHandover{.to = desk.person, .note = {}}});
    }
    desk.open();
    desk.small.must(Role::SiteDirector, files.last().id, {VoidCase{.reason = u"错"_s}});
    desk.take();
    CHECK(desk.problems().contains(files.last().number));
    CHECK(desk.stored(files.first().id).owner != desk.person);
    CHECK(desk.cases().model()->rowCount() == 1); // what is left
    desk.take();
    desk.waitUntilDialogIsGone();
    CHECK(desk.stored(files.first().id).owner == desk.person);
}

TEST_CASE("a hand-over waits for another program to have written; Esc gives it up before it leaves", "[promise-5]")
{
    Shift desk;
    const CaseId id = desk.small.must(Role::Receptionist, std::nullopt, {desk.small.repair()}).id;
    desk.small.must(Role::Receptionist, id, {OfferHandover{.to = desk.person, .note = {}}});
    desk.open();
    OtherWriter other(desk.small);
    const auto& busy = test::named<BusyNotice>(*desk.dialog(), "busy");
    desk.take();
    CHECK(busy.isVisible());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(busy.isVisible());
    REQUIRE(desk.dialog());
    CHECK(QApplication::focusWidget() == &desk.cases());
    desk.take();
    desk.take();
    OtherWriter::waitForTries();
    CHECK(other.longestStall() < OtherWriter::longestAllowed);
    CHECK(desk.stored(id).owner != desk.person);
    other.end();
    desk.waitUntilDialogIsGone();
    CHECK(desk.stored(id).owner == desk.person);
    CHECK(desk.written == 1);
}

TEST_CASE("a case that is late is marked so before it changes hands")
{
    Shift desk;
    desk.led({IssueOrder{}});
    desk.small.clock.advance(qint64{3'600'000});
    desk.open();
    const auto next = desk.cases().model()->index(0, HandoverRows::Next);
    CHECK(next.data(ChipDelegate::StateRole).value<State>() == State::Overdue);
    CHECK(next.data(Qt::AccessibleTextRole).toString().contains(u"超时"_s));
}

TEST_CASE("whoever has nothing to hand over is told so")
{
    Shift desk;
    desk.open();
    CHECK_FALSE(desk.cases().isVisible());
    CHECK_FALSE(test::named<QPushButton>(*desk.dialog(), "take").isEnabled());
    desk.press(Qt::Key_Escape);
    desk.waitUntilDialogIsGone();
}

} // namespace guitai
