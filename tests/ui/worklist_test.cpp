// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/worklist_page.h"

#include "tests/ui/list_desk.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr auto worklist = "worklist";

class Worklist : public ListDesk<WorklistPage>
{
public:
    CaseFile notified() { return led({IssueOrder{}, MarkPrinted{}, NotifyTeam{}}); }

    void many(int count)
    {
        auto transaction = Transaction::begin(small.office->database());
        REQUIRE(transaction);
        CaseService cases(*small.office);
        for (int i = 0; i < count; ++i) {
            small.clock.advance(1000);
            const Act act{.actor = person,
                          .target = {},
                          .steps = {small.repair(), IssueOrder{}, NotifyTeam{}},
                          .seenRevision = {},
                          .draft = {}};
            REQUIRE(cases.takeInside(act));
        }
        REQUIRE(transaction->commit());
    }
};

} // namespace

TEST_CASE("the worklist opens with the most urgent chosen; Space takes its next step, and the next one is chosen")
{
    Worklist desk;
    const auto first = desk.led({IssueOrder{}, MarkPrinted{}});
    desk.small.clock.advance(60'000);
    const auto second = desk.led({IssueOrder{}, MarkPrinted{}});
    desk.show();
    CHECK(desk.drawn(worklist) == u"PG2026-000001 notify, PG2026-000002 notify"_s);
    desk.press(Qt::Key_Space);
    desk.waitForDialog();
    desk.take();
    desk.waitUntilDialogIsGone();
    CHECK(desk.stored(first.id).state == CaseState::Notified);
    CHECK(desk.drawn(worklist) == u"PG2026-000002 notify, PG2026-000001 arrive, PG2026-000001 complete"_s);
    CHECK(desk.chosen(worklist).caseId == second.id);
    CHECK(desk.written == 1);
}

TEST_CASE("Enter opens the case file, and a menu takes any other step")
{
    Worklist desk;
    const auto file = desk.notified();
    desk.show();
    desk.press(Qt::Key_Return);
    CHECK(desk.wanted == QList{file.id});
    desk.press(Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = desk.page->findChild<QMenu*>(u"steps"_s);
    REQUIRE(menu);
    QStringList texts;
    for (const auto* action : menu->actions())
        texts << action->text();
    CHECK(texts.contains(u"到场"_s));
    CHECK_FALSE(texts.contains(u"交单"_s)); // barred
    menu->actions().at(texts.indexOf(u"备注"_s))->trigger();
    menu->close();
    desk.waitForDialog();
    desk.press(Qt::Key_Escape);
    desk.waitUntilDialogIsGone();
}

TEST_CASE("a case that others move on stays chosen, and in its place on the screen")
{
    Worklist desk;
    desk.many(100);
    desk.show();
    auto& view = desk.list(worklist);
    desk.readToTheEnd(worklist);
    desk.press(Qt::Key_Home);
    for (int i = 0; i < 60; ++i)
        desk.press(Qt::Key_Down);
    const WorkItem chosen = desk.chosen(worklist);
    const int top = view.visualRect(view.currentIndex()).top();
    REQUIRE(view.verticalScrollBar()->value() > 0);
    desk.elsewhere(desk.rows(worklist).at(3).caseId, RecordArrival{}); // a row above goes
    CHECK(desk.chosen(worklist).caseId == chosen.caseId);
    CHECK(view.visualRect(view.currentIndex()).top() == top);
    (void)desk.led({IssueOrder{}}); // and one comes
    desk.page->refresh();
    CHECK(desk.chosen(worklist) == chosen);
    CHECK(view.visualRect(view.currentIndex()).top() == top);
    desk.elsewhere(chosen.caseId, RecordArrival{});
    CHECK(desk.chosen(worklist).caseId == chosen.caseId);
    CHECK(desk.chosen(worklist).kind == DeadlineKind::Complete);
}

TEST_CASE("two thousand deadlines are scrolled through, each there once and in order")
{
    Worklist desk;
    desk.many(1000);
    desk.show();
    CHECK(desk.rows(worklist).rowCount() < 200);
    desk.readToTheEnd(worklist);
    REQUIRE(desk.rows(worklist).rowCount() == 2000);
    desk.elsewhere(desk.rows(worklist).at(1500).caseId, AddNote{u"x"_s});
    desk.elsewhere(desk.rows(worklist).at(500).caseId, RecordArrival{});
    REQUIRE(QTest::qWaitFor([&] { return desk.rows(worklist).rowCount() == 1999; }));
    for (int row = 1; row < 1999; ++row)
        REQUIRE(isMoreUrgent(desk.rows(worklist).at(row - 1), desk.rows(worklist).at(row)));
}

TEST_CASE("the list is narrowed by the keyboard, and says what is not there")
{
    Worklist desk;
    desk.notified();
    desk.show();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Right);
    CHECK(desk.the<Segmented>("whose").value() == u"overdue"_s);
    CHECK(desk.drawn(worklist).isEmpty());
    CHECK_FALSE(desk.list(worklist).isVisible());
    desk.small.clock.advance(16 * 60'000);
    desk.page->refresh();
    CHECK(desk.drawn(worklist) == u"PG2026-000001 arrive"_s);
    CHECK(desk.list(worklist).isVisible());
    auto& kind = desk.the<QComboBox>("kind");
    kind.setCurrentIndex(kind.findText(u"完成"_s));
    CHECK(desk.drawn(worklist).isEmpty());
    desk.the<Segmented>("whose").setValue(u"mine"_s);
    CHECK(desk.drawn(worklist) == u"PG2026-000001 complete"_s);
}

TEST_CASE("the keys of the page work on when its list has become empty under them")
{
    Worklist desk;
    desk.notified();
    desk.show();
    desk.the<Segmented>("whose").setValue(u"overdue"_s);
    CHECK(desk.drawn(worklist).isEmpty());
    for (int i = 0; i < 2; ++i)
        desk.page->refresh();
    desk.press(Qt::Key_H, Qt::ControlModifier);
    desk.waitForDialog();
}

TEST_CASE("a scanned order is opened at its return, in whatever case it is typed and with or without the site's code",
          "[S4-五-一-2-a]")
{
    Worklist desk;
    const auto file = desk.led({IssueOrder{}, MarkPrinted{}, NotifyTeam{}, RecordArrival{},
                                Complete{.findings = u"修好"_s, .ownerSigned = true}});
    const QString code = fullNumber(desk.seat->site, file.orders.first().number);
    desk.show();
    desk.scan(GENERATE_COPY(as<QString>{}, code, code.toLower(), file.orders.first().number.toLower()));
    CHECK(desk.wanted.isEmpty());
    desk.waitForDialog();
    desk.take();
    desk.waitUntilDialogIsGone();
    CHECK(desk.stored(file.id).state == CaseState::Returned);
}

TEST_CASE("a code that nobody knows says so, and one that comes too early says why")
{
    Worklist desk;
    const auto file = desk.notified();
    desk.show();
    desk.scan(u"SH02-"_s + file.orders.first().number); // of another site
    CHECK(desk.problem("worklistProblem").contains(u"SH02-"_s));
    desk.scan(u"SH01-PG2026-999999"_s);
    CHECK(desk.problem("worklistProblem").contains(u"SH01-PG2026-999999"_s));
    desk.scan(file.orders.first().number);
    CHECK(desk.problem("worklistProblem").contains(u"S4-五-一-2-a"_s));
    CHECK_FALSE(desk.dialog());
    CHECK(desk.wanted.isEmpty());
}

TEST_CASE("a list that cannot be read stays said when something else is begun")
{
    Worklist desk;
    const auto file = desk.notified();
    desk.show();
    REQUIRE(desk.small.office->database().execute(u"DROP VIEW waiting"_s));
    desk.page->refresh();
    CHECK_FALSE(desk.problem("worklistUnread").isEmpty());
    desk.scan(file.orders.first().number);
    CHECK(desk.problem("worklistProblem").contains(u"S4-五-一-2-a"_s));
    CHECK_FALSE(desk.problem("worklistUnread").isEmpty());
}

TEST_CASE("in a narrow list the fault gives way before the room, and a tool tip says what found no room at all")
{
    Worklist desk;
    desk.notified();
    desk.show();
    auto& table = desk.the<QTableView>(worklist);
    table.resize(560, table.height());
    CHECK(table.isColumnHidden(WorkRows::Reporter));
    CHECK(table.columnWidth(WorkRows::Place) >= table.columnWidth(WorkRows::Fault));
    CHECK(table.columnWidth(WorkRows::Left) >=
          table.sizeHintForIndex(table.currentIndex().siblingAtColumn(WorkRows::Left)).width());
    const auto tip = table.model()->index(0, WorkRows::Place).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(desk.chosen(worklist).reporter));
}

TEST_CASE("the message for the repair team is copied")
{
    Worklist desk;
    desk.notified();
    desk.show();
    desk.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"【派工】PG2026-000001"_s));
    CHECK(desk.said.size() == 1);
}

TEST_CASE("what waits for somebody else does not, and a hand-over waits above the list until it is accepted",
          "[S4-五-一-1-c]")
{
    Worklist desk;
    desk.notified();
    CHECK(desk.page->waiting() == 2);
    const CaseId other = desk.small.must(Role::Receptionist, std::nullopt, {desk.small.repair()}).id;
    desk.small.must(Role::Receptionist, other, {OfferHandover{.to = desk.person, .note = {}}});
    CHECK(desk.page->waiting() == 4);
    desk.show();
    CHECK(desk.problem("offered").contains(u"1 件"_s));
    Seat others = *seatOf(*desk.small.office, desk.small.who(Role::Repairer));
    Papers papers(others);
    CHECK(WorklistPage(others, papers).waiting() == 0);
}

} // namespace guitai
