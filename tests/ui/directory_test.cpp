// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/directory_service.h"
#include "core/service/naming.h"
#include "tests/ui/archive_desk.h"
#include "ui/directory/directory_tree.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/step_button.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace guitai {

using test::press;
using test::type;

TEST_CASE("from the estate down to a resident and back by arrow keys, the record beside the list")
{
    ArchiveDesk desk;
    CHECK(desk.list().hasFocus());
    CHECK(desk.current() == u"顺发恒园"_s);
    desk.goDownTo(3);
    CHECK(desk.current() == u"张三"_s);
    CHECK(desk.field("putResident", "name").text() == u"张三"_s);
    CHECK(desk.field("putResident", "name").isVisible());
    press(Qt::Key_Left);
    CHECK(desk.field("putRoom", "number").text() == u"502"_s);
    CHECK(desk.field("putRoom", "area").text() == u"96.4"_s);
}

TEST_CASE("a record is edited in place, saved by one key, and its history says who and what")
{
    ArchiveDesk desk;
    desk.goDownTo(2);
    const QSignalSpy written(desk.page.get(), &Page::written);
    press(Qt::Key_Return); // into the form
    auto& area = desk.field("putRoom", "area");
    test::focus(area);
    area.selectAll();
    type("100.5");
    CHECK(desk.the<StepButton>("saveRecord").isEnabled());
    desk.save();
    CHECK(desk.small.office->rooms.find(desk.small.room.id).value()->area == 10050);
    CHECK(written.count() == 1);
    CHECK_FALSE(desk.the<StepButton>("saveRecord").isEnabled());
    const auto& history = desk.the<QAbstractItemView>("history");
    CHECK(history.model()->rowCount() == 2);
}

TEST_CASE("what cannot be read or taken is said beside its field, and nothing is written")
{
    ArchiveDesk desk;
    desk.goDownTo(2);
    auto& area = desk.field("putRoom", "area");
    test::focus(area);
    area.selectAll();
    type("viel");
    desk.save();
    CHECK(area.hasFocus());
    CHECK_FALSE(area.accessibleDescription().isEmpty());
    area.setText(u"96.4"_s);
    auto& number = desk.field("putRoom", "number");
    number.clear();
    test::focus(area);
    desk.save();
    CHECK(number.hasFocus());
    CHECK_FALSE(number.accessibleDescription().isEmpty());
    CHECK(desk.small.office->rooms.find(desk.small.room.id).value()->number == u"502"_s);
}

TEST_CASE("a new one is made below what is chosen, its phone kept bare, and is chosen then")
{
    ArchiveDesk desk;
    desk.goDownTo(2);
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.field("putResident", "name").hasFocus());
    type("李四");
    auto& phone = desk.field("putResident", "phones[0].phones");
    test::focus(phone);
    type("139-0000-0002");
    desk.save();
    CHECK(desk.current() == u"李四"_s);
    const auto living = Naming(*desk.small.office).residentsOf(desk.small.room.id).value();
    REQUIRE(living.size() == 2);
    CHECK(living.last().phones == QStringList{u"13900000002"_s});
}

TEST_CASE("what was typed is there again after leaving the record, and after the end of the program")
{
    ArchiveDesk desk;
    desk.goDownTo(3);
    press(Qt::Key_Return);
    type("珊");
    press(Qt::Key_Escape);
    press(Qt::Key_Up);
    CHECK_FALSE(desk.the<InlineProblem>("unsaved").isHidden());
    press(Qt::Key_Down);
    CHECK(desk.field("putResident", "name").text() == u"张三珊"_s);
    desk.page->keep();
    desk.sit();
    CHECK_FALSE(desk.the<InlineProblem>("unsaved").isHidden());
    desk.goDownTo(3);
    CHECK(desk.field("putResident", "name").text() == u"张三珊"_s);
    press(Qt::Key_W, Qt::ControlModifier);
    CHECK(desk.field("putResident", "name").text() == u"张三"_s);
    desk.sit();
    CHECK(desk.the<InlineProblem>("unsaved").isHidden());
}

TEST_CASE("what somebody else saved meanwhile is shown, refused with their name, and only then overwritten")
{
    ArchiveDesk desk;
    desk.goDownTo(3);
    press(Qt::Key_Return);
    type("珊");
    auto theirs = desk.small.resident;
    theirs.note = u"听力不好"_s;
    REQUIRE(DirectoryService(*desk.small.office).put(desk.small.who(Role::Receptionist), theirs));
    desk.page->refresh();
    CHECK(desk.field("putResident", "name").text() == u"张三珊"_s);
    const auto name = desk.small.office->staff.find(desk.small.who(Role::Receptionist)).value()->name;
    CHECK(desk.the<InlineProblem>("recordNotice").problem().contains(name));
    desk.save();
    CHECK(desk.the<InlineProblem>("recordProblem").problem().contains(name));
    CHECK(desk.resident().name == u"张三"_s);
    desk.save();
    CHECK(desk.resident().name == u"张三珊"_s);
    CHECK(desk.resident().note == theirs.note);
}

TEST_CASE("a retired one leaves the list, is shown on wish, and is used again")
{
    ArchiveDesk desk;
    desk.goDownTo(3);
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.resident().retired);
    CHECK(desk.current() != u"张三"_s);
    test::focus(desk.the<QWidget>("estateRetired"));
    press(Qt::Key_Space);
    desk.goDownTo(3);
    CHECK(desk.current() == u"张三"_s);
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(desk.resident().retired);
}

TEST_CASE("an estate without acceptance is an open question at the top, one key from its field")
{
    ArchiveDesk desk;
    CHECK(desk.the<InlineProblem>("openQuestion").isHidden());
    REQUIRE(DirectoryService(*desk.small.office)
                .put(desk.small.who(Role::Administrator),
                     Estate{.site = desk.seat->site.id, .name = u"新园"_s, .developerName = {}, .contractTerms = {}}));
    desk.page->refresh();
    auto& question = desk.the<InlineProblem>("openQuestion");
    CHECK_FALSE(question.isHidden());
    test::focus(*question.findChild<QPushButton*>());
    press(Qt::Key_Space);
    auto& day = desk.field("putEstate", "acceptedOn");
    CHECK(day.hasFocus());
    type("2020.5.30");
    desk.save();
    CHECK(question.isHidden());
}

TEST_CASE("the estates whose acceptance is missing are counted whole, and marked in the list as they are counted")
{
    ArchiveDesk desk;
    DirectoryService directory(*desk.small.office);
    const StaffId administrator = desk.small.who(Role::Administrator);
    Estate estate{.site = desk.seat->site.id, .developerName = {}, .contractTerms = {}};
    for (int i = 0; i < 25; ++i) {
        estate.name = u"新园%1"_s.arg(i, 2, 10, QChar(u'0'));
        REQUIRE(directory.put(administrator, estate));
    }
    estate.name = u"老园"_s;
    const auto old = directory.put(administrator, estate);
    REQUIRE(old);
    REQUIRE(directory.put(administrator,
                          Building{.estate = old->id, .name = u"1"_s, .units = {}, .acceptedOn = QDate(2001, 5, 1)}));
    desk.page->refresh();
    CHECK(desk.the<InlineProblem>("openQuestion").problem().contains(u"25"_s));
    DirectoryLines lines(*desk.seat, Section::Rooms);
    const auto all = lines.below(nullptr, nullptr, {});
    REQUIRE(all);
    for (const auto& line : *all)
        CHECK(line.open == line.name.startsWith(u"新园"_s));
}

TEST_CASE("a call begins at the room or the resident that is open, and its cases are at hand")
{
    ArchiveDesk desk;
    const auto taken = desk.small.must(Role::Receptionist, {}, {desk.small.repair()});
    desk.goDownTo(3);
    const QSignalSpy called(desk.page.get(), &DirectoryPage::callWanted);
    const QSignalSpy opened(desk.page.get(), &Page::caseWanted);
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(called.count() == 1);
    CHECK(called[0][0].value<Found>().roomId == desk.small.room.id);
    auto& cases = desk.the<QAbstractItemView>("casesOfRecord");
    REQUIRE(cases.model()->rowCount() == 1);
    test::focus(cases);
    cases.setCurrentIndex(cases.model()->index(0, 0));
    press(Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].value<CaseId>() == taken.id);
}

TEST_CASE("the price list is one table, saved as a whole, and a new line needs no id")
{
    ArchiveDesk desk;
    press(Qt::Key_Tab, Qt::ControlModifier);
    press(Qt::Key_Tab, Qt::ControlModifier);
    const auto before = desk.small.office->rules().value()->rules.fees;
    auto& price = test::named<QLineEdit>(desk.the<QWidget>("putFees"), "fees[0].price");
    test::focus(price);
    price.selectAll();
    type("35");
    desk.save();
    const auto after = desk.small.office->rules().value()->rules.fees;
    REQUIRE(after.size() == before.size());
    CHECK(after.first().price == Money{3500});
    CHECK(after.first().id == before.first().id);
    CHECK(after.mid(1) == before.mid(1));
}

TEST_CASE("staff stand under their site, and a contractor is entered with what it answers for")
{
    ArchiveDesk desk(Role::Administrator);
    press(Qt::Key_Tab, Qt::ControlModifier);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(desk.the<QWidget>("putStaff").isVisible());
    press(Qt::Key_Tab, Qt::ControlModifier);
    press(Qt::Key_Tab, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.field("putContractor", "name").hasFocus());
    type("恒建防水");
    auto& estate = desk.field("putContractor", "covers[0].estate");
    test::focus(estate);
    type("顺发恒园");
    press(Qt::Key_Tab); // takes the candidate
    auto& term = desk.field("putContractor", "covers[0].term");
    test::focus(term);
    type("8年");
    desk.save();
    const auto all = desk.small.office->contractors.list().value();
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].covers.size() == 1);
    CHECK(all[0].covers[0].term == u"P8Y"_s);
}

TEST_CASE("a building of 5,000 rooms opens a page at a time, and one found by search stands in the list")
{
    ArchiveDesk desk;
    const auto building = desk.small.room.building;
    {
        auto& office = *desk.small.office;
        auto transaction = Transaction::begin(office.database()).value();
        DirectoryService directory(office);
        for (int n = 1; n <= 5000; ++n)
            REQUIRE(directory.putUnchecked(
                desk.small.who(Role::Administrator),
                Room{.building = building, .unit = u"2"_s, .number = QString::number(10'000 + n), .note = {}}));
        REQUIRE(transaction.commit());
    }
    desk.page->refresh();
    desk.goDownTo(2);
    auto& list = desk.list();
    const auto rooms = list.currentIndex().parent();
    QTest::qWait(50); // a view that lays out must not read on by itself
    CHECK(list.model()->rowCount(rooms) == 100);
    press(Qt::Key_End);
    QTest::qWait(50);
    CHECK(list.model()->rowCount(rooms) <= 300);
    press(Qt::Key_F, Qt::ControlModifier);
    type("3-2-14999");
    press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return list.hasFocus(); }));
    CHECK(desk.current().contains(u"14999"));
}

TEST_CASE("every control of the page has a name")
{
    ArchiveDesk desk;
    for (int section = 0; section < 4; ++section) {
        for (auto* widget : desk.page->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            INFO(widget->objectName().toStdString() << " " << widget->metaObject()->className());
            auto* button = qobject_cast<QAbstractButton*>(widget);
            CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
        press(Qt::Key_Tab, Qt::ControlModifier);
    }
}

} // namespace guitai
