// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dashboard.h"
#include "core/service/figure_words.h"
#include "core/service/import/ledger_import.h"
#include "tests/ui/dashboard_desk.h"
#include "tests/ui/importing_office.h"
#include "ui/dashboard/chart_card.h"
#include "ui/frame/main_window.h"
#include "ui/widgets/segmented.h"

#include <QAccessible>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace guitai {

using test::press;

TEST_CASE("directors and managers see the dashboard, whoever answers the telephone does not", "[R-roles]")
{
    SmallOffice small;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, small.folder.path());
    for (const auto& [role, sees] : {std::pair{Role::SiteDirector, true},
                                     {Role::ServiceManager, true},
                                     {Role::EngineeringManager, true},
                                     {Role::GeneralManager, true},
                                     {Role::Receptionist, false},
                                     {Role::Repairer, false},
                                     {Role::Administrator, false}}) {
        INFO(token(role).toStdString());
        MainWindow window(*seatOf(*small.office, small.who(role)));
        const test::Shown shown(window);
        const auto& page = test::named<Page>(window, "dashboardPage");
        const auto entries = window.findChildren<NavigationButton*>();
        const auto entry = std::ranges::find(entries, page.title(), &QAbstractButton::text);
        CHECK((*entry)->isVisible() == sees);
        press(Qt::Key_F8);
        CHECK(page.isVisible() == sees);
    }
}

TEST_CASE("a figure tells its value, its target and both counts, and opens what failed")
{
    DashboardDesk desk;
    desk.repaired(2);
    const CaseId late = desk.repaired(20);
    desk.show();
    desk.waitFor("notify", u"50.0%"_s);
    desk.waitFor("timely", u"100.0%"_s);
    desk.waitFor("received", u"2"_s);
    CHECK(desk.tile("notify").face().notes.last() == u"1/2"_s);
    CHECK(desk.tile("timely").face().notes.first().contains(u"98%"_s));
    CHECK(desk.tile("timely").face().state == State::Done);
    CHECK_FALSE(desk.tile("notify").face().state); // the regulation names no target
    CHECK(desk.tile("satisfied").face().value == u"—"_s);

    CHECK(&desk.front() == &desk.tile("received"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(&desk.front() == &desk.tile("notify"));
    press(Qt::Key_Return);
    auto& cases = desk.cases(1);
    CHECK(cases.model()->index(0, 5).data().toString() != QString());
    CHECK(QTest::qWaitFor([&] { return &desk.front() == &cases; }));
    press(Qt::Key_Return);
    CHECK(desk.wanted == QList{late});
    press(Qt::Key_Escape);
    CHECK(&desk.front() == &desk.tile("notify"));
    press(Qt::Key_Down);
    auto& below = desk.front();
    CHECK(below.y() > desk.tile("notify").y());
    CHECK(below.x() == desk.tile("notify").x());
}

TEST_CASE("both sides of a figure can be looked at")
{
    DashboardDesk desk;
    desk.repaired(2);
    desk.repaired(3);
    desk.repaired(20);
    desk.show();
    desk.waitFor("notify", u"66.7%"_s);
    test::focus(desk.tile("notify"));
    press(Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return &desk.front() == &desk.cases(1); }));
    press(Qt::Key_Backtab, Qt::ShiftModifier); // to the sides
    press(Qt::Key_Right);
    CHECK(desk.cases(2).isVisible());
    press(Qt::Key_Right);
    CHECK(desk.cases(3).isVisible());
}

TEST_CASE("the arrow keys walk over the bars of a chart, Enter opens the cases of one")
{
    DashboardDesk desk;
    const CaseId only = desk.repaired(2);
    desk.show();
    desk.waitFor("received", u"1"_s);
    auto& chart = desk.card("flow").chart();
    test::focus(chart);
    press(Qt::Key_Home);
    for (int day = 1; day < 23; ++day)
        press(Qt::Key_Right);
    CHECK(chart.current() == 22);
    CHECK(chart.accessibleDescription().contains(u"2026-11-23"_s));
    CHECK(chart.accessibleDescription().contains(u'1'));
    press(Qt::Key_Up); // the line: what was completed
    press(Qt::Key_Return);
    (void)desk.cases(1);
    CHECK(desk.page->findChild<QLabel*>(u"casesTitle"_s)->text().startsWith(figureName(u"completed"_s)));
    CHECK(QTest::qWaitFor([&] { return &desk.front() == &desk.cases(1); }));
    press(Qt::Key_Return);
    CHECK(desk.wanted == QList{only});
    press(Qt::Key_Escape);
    CHECK(&desk.front() == &chart);

    for (const auto* name : {"parts", "workers", "estates"}) {
        INFO(name);
        test::focus(desk.card(name).chart());
        press(Qt::Key_Return);
        (void)desk.cases(1);
        press(Qt::Key_Escape);
        CHECK(&desk.front() == &desk.card(name).chart());
    }
    test::focus(desk.card("ages").chart());
    press(Qt::Key_Return);
    (void)desk.cases(1);
}

TEST_CASE("the numbers of a chart stand in a table as well")
{
    DashboardDesk desk;
    desk.repaired(2);
    desk.show();
    desk.waitFor("received", u"1"_s);
    test::focus(desk.card("parts").chart());
    press(Qt::Key_T);
    auto* table = qobject_cast<QTableView*>(&desk.front());
    REQUIRE(table);
    CHECK(table->model()->index(0, 1).data().toString() == u"1"_s);
    press(Qt::Key_Return);
    (void)desk.cases(1);
    press(Qt::Key_Escape);
    press(Qt::Key_T);
    CHECK(&desk.front() == &desk.card("parts").chart());
}

TEST_CASE("the days of a month stand in the table as dates")
{
    DashboardDesk desk;
    desk.repaired(2);
    desk.show();
    desk.waitFor("received", u"1"_s);
    test::focus(desk.card("flow").chart());
    press(Qt::Key_T);
    const auto* table = qobject_cast<QTableView*>(&desk.front());
    REQUIRE(table);
    CHECK(table->model()->index(22, 0).data().toString() == u"11-23"_s);
    CHECK(desk.card("flow").chart().face().bars.at(22).label == u"23"_s);
}

TEST_CASE("where the list of what is overdue is narrow, the clause leaves its room to the matter")
{
    DashboardDesk desk;
    desk.small.must(Role::SiteDirector, std::nullopt, {desk.small.repair(), IssueOrder{}});
    desk.small.clock.advance(3'600'000);
    desk.show();
    auto& list = test::named<QTableView>(*desk.page, "overdue");
    REQUIRE(QTest::qWaitFor([&] { return list.model()->rowCount() > 0; }));
    constexpr int clause = 4;
    list.resize(520, list.height());
    CHECK(list.isColumnHidden(clause));
    list.resize(1200, list.height());
    CHECK_FALSE(list.isColumnHidden(clause));
}

TEST_CASE("a month without cases says so, and the way back is one key")
{
    DashboardDesk desk;
    desk.repaired(2);
    desk.show();
    desk.waitFor("received", u"1"_s);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    desk.waitFor("received", u"0"_s);
    CHECK(desk.tile("timely").face().value == u"—"_s);
    CHECK_FALSE(desk.tile("timely").face().state);
    CHECK_FALSE(desk.tile("timely").face().spoken.isEmpty());
    CHECK_FALSE(desk.card("flow").chart().isVisible());
    press(Qt::Key_PageDown, Qt::ControlModifier);
    desk.waitFor("received", u"1"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier); // the future has no figures
    CHECK(desk.tile("received").face().value == u"1"_s);
}

TEST_CASE("a day and a week have their own figures")
{
    DashboardDesk desk;
    desk.repaired(2);
    desk.small.clock.advance(qint64{86'400'000});
    desk.repaired(2);
    desk.show();
    desk.waitFor("received", u"2"_s);
    test::focus(test::named<QWidget>(*desk.page, "unit"));
    press(Qt::Key_Left);
    desk.waitFor("received", u"2"_s);
    press(Qt::Key_Left);
    desk.waitFor("received", u"1"_s);
    CHECK(desk.card("flow").chart().face().bars.size() == 24);
}

TEST_CASE("what is written elsewhere is shown, and what one looks at stays")
{
    DashboardDesk desk;
    desk.repaired(20);
    desk.show();
    desk.waitFor("notify", u"0.0%"_s);
    test::focus(desk.tile("notify"));
    desk.repaired(2);
    desk.page->refresh();
    CHECK(QTest::qWaitFor([&] { return desk.tile("notify").face().value == u"50.0%"_s; }, 10'000));
    CHECK(&desk.front() == &desk.tile("notify"));
}

TEST_CASE("from the first that are overdue one button leads to all of the site")
{
    SmallOffice small;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, small.folder.path());
    small.must(Role::SiteDirector, std::nullopt, {small.repair(), IssueOrder{}});
    small.clock.advance(3'600'000);
    MainWindow window(*seatOf(*small.office, small.who(Role::SiteDirector)));
    const test::Shown shown(window);
    press(Qt::Key_F8);
    auto& all = test::named<QPushButton>(window, "allOverdue");
    REQUIRE(QTest::qWaitFor([&] { return all.isVisible(); }));
    CHECK(all.text().contains(u'1'));
    test::focus(all);
    press(Qt::Key_Space);
    CHECK(test::named<QWidget>(window, "worklistPage").isVisible());
    CHECK(test::named<Segmented>(window, "whose").value() == u"overdue"_s);
    CHECK(test::named<QTableView>(window, "worklist").model()->rowCount() == 1);
}

TEST_CASE("the sides of a figure count what is written meanwhile, and the chosen one keeps the keyboard")
{
    DashboardDesk desk;
    desk.repaired(2);
    desk.repaired(20);
    desk.show();
    desk.waitFor("notify", u"50.0%"_s);
    test::focus(desk.tile("notify"));
    press(Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return &desk.front() == &desk.cases(1); }));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Right);
    const auto* reached = qobject_cast<QAbstractButton*>(&desk.front());
    REQUIRE(reached);
    CHECK(reached->text().contains(u'1'));
    desk.repaired(2);
    desk.page->refresh();
    CHECK(QTest::qWaitFor([&] { return reached->text().contains(u'2'); }, 10'000));
    CHECK(&desk.front() == reached);
    CHECK(desk.cases(2).isVisible());
}

TEST_CASE("a long list is read as one scrolls")
{
    DashboardDesk desk;
    for (int i = 0; i < 60; ++i)
        desk.small.must(Role::SiteDirector, std::nullopt, {desk.small.repair()});
    desk.show();
    desk.waitFor("received", u"60"_s);
    press(Qt::Key_Return);
    auto& cases = desk.cases(50);
    CHECK(QTest::qWaitFor([&] { return &desk.front() == &cases; }));
    press(Qt::Key_End, Qt::ControlModifier);
    CHECK(desk.cases(60).isVisible());
}

TEST_CASE("whatever has the keyboard on the dashboard has a name")
{
    DashboardDesk desk;
    desk.repaired(2);
    desk.show();
    desk.waitFor("received", u"1"_s);
    const auto nameless = [&] {
        QStringList found;
        for (auto* widget : desk.page->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            auto* spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || spoken->text(QAccessible::Name).isEmpty())
                found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
        return found.join(u'\n');
    };
    CHECK(nameless() == QString());
    press(Qt::Key_Return);
    (void)desk.cases(1);
    CHECK(nameless() == QString());
    CHECK(desk.page->minimumSizeHint().width() <= 1140);
    CHECK(desk.page->minimumSizeHint().height() <= 650);
}

TEST_CASE("the dashboard of three months of a ledger equals the report of the command line")
{
    SmallOffice small;
    const auto imported = importLedger(*small.office, small.who(Role::Administrator), sampleTable(u"ledger.xlsx"_s));
    REQUIRE(imported);
    int counted = 0;
    for (const int month : {8, 9, 10}) {
        const FigureScope scope{.period = {Period::Unit::Month, QDate(2025, month, 1)},
                                .site = {},
                                .estate = {},
                                .zone = QTimeZone("Asia/Shanghai")};
        const auto shown =
            readDashboard(*small.office, scope, QDateTime::fromString(u"2027-06-01T00:00:00Z"_s, Qt::ISODate));
        REQUIRE(shown);
        QProcess cli;
        cli.start(QStringLiteral(GUITAI_CLI),
                  {u"report"_s, u"monthly"_s, u"--month"_s, scope.period.first.toString(u"yyyy-MM"_s), u"--json"_s,
                   u"--data"_s, small.path});
        REQUIRE(cli.waitForFinished(60'000));
        const auto report = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
        CHECK(report["received"_L1].toInteger() == shown->figures.received);
        CHECK(report["completed"_L1].toInteger() == shown->figures.completed);
        CHECK(report["fee_fen"_L1].toInteger() == shown->figures.fee.fen);
        const auto figures = report["figures"_L1].toArray();
        REQUIRE(figures.size() == shown->figures.figures.size());
        for (const auto& each : figures) {
            const auto& figure = shown->figures.figure(each["id"_L1].toString());
            INFO(figure.id.toStdString());
            CHECK(each["numerator"_L1].toInteger() == figure.numerator);
            CHECK(each["denominator"_L1].toInteger() == figure.denominator);
            counted += static_cast<int>(figure.denominator);
        }
    }
    CHECK(counted > 100);
}

} // namespace guitai
