// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include "tests/ui/list_desk.h"
#include "ui/board/card_list.h"
#include "ui/board/unwritten_panel.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr auto toNotify = "cards.issued";
constexpr auto toArrive = "cards.notified";
constexpr auto inRepair = "cards.arrived";
constexpr auto toReturn = "cards.completed";

class Board : public ListDesk<BoardPage>
{
public:
    /// Lets go of a card of one column over another.
    void drag(const char* from, const char* to)
    {
        auto& target = static_cast<CardList&>(list(to));
        const std::unique_ptr<QMimeData> card(rows(from).mimeData({rows(from).index(0, 0)}));
        QDragEnterEvent over(QPoint(5, 5), Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target.viewport(), &over);
        QDropEvent drop(QPointF(5, 5), Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target.viewport(), &drop);
        QTest::qWait(5);
    }

    [[nodiscard]] bool has(const char* name) const { return list(name).hasFocus(); }
};

} // namespace

TEST_CASE("an order goes from column to column by the keyboard alone")
{
    Board desk;
    const CaseId id = desk.led({IssueOrder{}, MarkPrinted{}}).id;
    desk.show();
    CHECK(desk.has(toNotify));
    for (const auto* next : {toArrive, inRepair}) {
        desk.press(Qt::Key_Space);
        desk.waitForDialog();
        desk.take();
        desk.waitUntilDialogIsGone();
        CHECK(desk.rows(next).rowCount() == 1);
        desk.press(Qt::Key_Right); // past columns without cards
        CHECK(desk.has(next));
        CHECK(desk.chosen(next).caseId == id);
    }
    desk.press(Qt::Key_Left);
    CHECK(desk.has(inRepair)); // there is nothing before it
    desk.press(Qt::Key_Return);
    CHECK(desk.wanted == QList{id});
}

TEST_CASE("the arrows go to the card beside, and come back after the case file to where one was")
{
    Board desk;
    for (int i = 0; i < 3; ++i)
        (void)desk.led({IssueOrder{}, MarkPrinted{}});
    for (int i = 0; i < 2; ++i)
        (void)desk.led({IssueOrder{}, MarkPrinted{}, NotifyTeam{}});
    desk.show();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Right);
    CHECK(desk.list(toArrive).currentIndex().row() == 1);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Left);
    CHECK(desk.list(toNotify).currentIndex().row() == 0);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Down);
    desk.page->enter();
    CHECK(desk.has(toArrive));
    CHECK(desk.list(toArrive).currentIndex().row() == 1);
}

TEST_CASE("a card dropped on the next column takes the step, and on another one says what bars it")
{
    Board desk;
    const CaseId id = desk.led({IssueOrder{}, MarkPrinted{}}).id;
    desk.show();
    desk.drag(toNotify, toReturn);
    CHECK(desk.problem("boardProblem").contains(u"完工"_s));
    CHECK(desk.problem("boardProblem").contains(u"S4-"_s));
    CHECK(desk.stored(id).state == CaseState::Issued);
    desk.drag(toNotify, toArrive);
    CHECK(desk.problem("boardProblem").isEmpty());
    desk.waitForDialog();
    desk.take();
    desk.waitUntilDialogIsGone();
    CHECK(desk.stored(id).state == CaseState::Notified);
    desk.drag(toArrive, toNotify);
    CHECK_FALSE(desk.problem("boardProblem").isEmpty());
    CHECK(desk.stored(id).state == CaseState::Notified);
}

TEST_CASE("a column that cannot be read says so itself, and no number stands above it")
{
    Board desk;
    desk.led({IssueOrder{}, MarkPrinted{}});
    desk.show();
    REQUIRE(desk.small.office->database().execute(u"DROP VIEW waiting"_s));
    desk.page->refresh();
    for (const auto* column : desk.page->findChildren<BoardColumnView*>())
        CHECK_FALSE(test::named<InlineProblem>(*column, "unread").problem().isEmpty());
}

TEST_CASE("a paper order scanned on the board is opened at its return", "[S4-五-一-2-a]")
{
    Board desk;
    const auto file = desk.led({IssueOrder{}, MarkPrinted{}, NotifyTeam{}, RecordArrival{},
                                Complete{.findings = u"修好"_s, .ownerSigned = true}});
    desk.show();
    desk.scan(fullNumber(desk.seat->site, file.orders.first().number));
    desk.waitForDialog();
    desk.take();
    desk.waitUntilDialogIsGone();
    CHECK(desk.stored(file.id).state == CaseState::Returned);
    CHECK(desk.rows("cards.returned").rowCount() == 1);
}

TEST_CASE("emergencies that are not written down and orders without paper stand beside the board", "[S4-三-二-5]")
{
    Board desk;
    const auto file = desk.small.must(Role::Receptionist, std::nullopt,
                                      {RegisterEmergency{.room = desk.small.room.id, .description = u"爆管"_s}});
    (void)desk.led({IssueOrder{}});
    desk.show();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(button);
    CHECK(button->text().startsWith(file.number));
    desk.press(Qt::Key_Space);
    CHECK(desk.waitForDialog().windowTitle() == u"补填"_s);
    desk.press(Qt::Key_Escape);
    desk.waitUntilDialogIsGone();
    CHECK(desk.page->waiting() == 1);
}

TEST_CASE("beside the board the first five lines tell number and room, and how many more there are")
{
    Board desk;
    for (int i = 0; i < 7; ++i)
        desk.small.must(Role::Receptionist, std::nullopt,
                        {RegisterEmergency{.room = desk.small.room.id, .description = u"爆管"_s}});
    desk.show();
    const auto& list = *desk.page->findChild<UnwrittenPanel*>();
    auto lines = list.findChildren<QPushButton*>();
    lines.removeIf([](const QPushButton* button) { return !button->isVisible(); }); // that of a problem
    REQUIRE(lines.size() == 5);
    for (const auto* line : lines) {
        CHECK(line->text().section(u'\n', 0, 0).startsWith(u"BX2026-"_s));
        CHECK(line->text().section(u'\n', 1).endsWith(u"502"_s));
        CHECK(list.visibleRegion().boundingRect().contains(QRect(line->mapTo(&list, QPoint()), line->size())));
    }
    CHECK(test::named<QLabel>(list, "more").text().contains(u'2'));
}

TEST_CASE("an empty board takes the keyboard and counts nothing")
{
    Board desk;
    desk.show();
    CHECK(desk.has(toNotify));
    CHECK(desk.page->waiting() == 0);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Right);
    CHECK_FALSE(desk.dialog());
}

} // namespace guitai
