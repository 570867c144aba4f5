// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/case_desk.h"

#include "forms/case_paper.h"
#include "forms/pdf_file.h"
#include "ui/widgets/deadline_chip.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/state_dot.h"
#include "ui/widgets/step_button.h"
#include "ui/widgets/time_line.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qint64 tenMinutes = 10 * 60 * 1000;

/// Every control of the page that the tab key may reach just now.
QList<QWidget*> stopsOf(const QWidget& page)
{
    QList<QWidget*> stops;
    for (auto* widget : page.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            stops << widget;
    return stops;
}

QString spokenName(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return !widget.accessibleName().isEmpty() ? widget.accessibleName() : button ? button->text() : QString();
}

} // namespace

TEST_CASE("a repair goes from notice to its end by the keyboard alone", "[S4-三-二-1-c][S4-五-一-2-b]")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    desk.show(id);
    const auto step = [&](const QString& name) {
        desk.small.clock.advance(tenMinutes);
        REQUIRE(desk.button(name));
        CHECK(QApplication::focusWidget() == desk.button(name));
        desk.take();
        desk.waitForDialog();
    };
    const auto taken = [&] {
        desk.take();
        desk.waitUntilDialogIsGone();
    };
    step(u"notifyTeam"_s);
    taken();
    CHECK(desk.stored(id).state == CaseState::Notified);
    step(u"recordArrival"_s);
    taken();
    step(u"complete"_s);
    desk.type("washer changed");
    taken();
    CHECK(desk.stored(id).lastOrder()->findings == u"washer changed"_s);
    step(u"returnOrder"_s);
    taken();
    step(u"revisit"_s);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_2); // the first after “not said”
    taken();
    CHECK(desk.stored(id).lastOrder()->revisits.size() == 1);
    step(u"closeCase"_s);
    taken();
    CHECK(desk.stored(id).state == CaseState::Closed);
    CHECK(desk.the<StateDot>("caseState").state() == State::Done);
    CHECK(desk.written == 6);
    CHECK(desk.said.last().contains(u"结案"_s));
    desk.press(Qt::Key_Escape);
    CHECK(desk.left == 1);
}

TEST_CASE("a step without input is taken at once, and taken back")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    desk.show(id);
    desk.take();
    desk.waitForDialog();
    desk.take();
    desk.waitUntilDialogIsGone();
    REQUIRE(desk.stored(id).state == CaseState::Notified);
    auto* back = desk.button(u"takeBack"_s);
    REQUIRE(back);
    CHECK(back->text() == u"撤回：通知维修组"_s);
    CHECK_FALSE(back->isBarred());
    back->setFocus();
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.dialog());
    CHECK(desk.stored(id).state == CaseState::Issued);
    CHECK(QApplication::focusWidget() == desk.button(u"notifyTeam"_s));
}

TEST_CASE("the story says who recorded a step: it need not be who came")
{
    CaseDesk desk;
    desk.show(desk.dispatched());
    const QString who = desk.the<TimeLine>("story").rows().row(0).who;
    const QString name = desk.small.office->staff.find(desk.small.who(Role::Receptionist)).value()->name;
    CHECK(who.contains(name));
    CHECK(who != name);
}

TEST_CASE("a barred step stands there with its reason and the clause", "[S4-三-二-1-a]")
{
    CaseDesk desk;
    auto report = desk.small.repair();
    report.feeTold = false;
    desk.show(desk.small.must(Role::Receptionist, std::nullopt, {report}).id);
    const auto* issue = desk.button(u"issueOrder"_s);
    REQUIRE(issue);
    CHECK(issue->isVisible());
    CHECK(issue->isBarred());
    CHECK(issue->reason().contains(u"S4-三-二-1-a"_s));
    CHECK(issue->reason().contains(u"收费标准"_s));
    const QRect place = issue->geometry();
    for (const auto& other : desk.page->findChildren<StepButton*>())
        CHECK((other == issue || !other->isVisible() || other->parent() != issue->parent() ||
               other->geometry().top() > place.top()));

    CHECK(QApplication::focusWidget() == issue);
    desk.press(Qt::Key_Tab); // in the order in which they are seen
    const auto* second = qobject_cast<StepButton*>(QApplication::focusWidget());
    REQUIRE(second);
    CHECK(second->geometry().top() > place.bottom());
    for (const auto* other : desk.page->findChildren<StepButton*>())
        CHECK((other == second || other == issue || !other->isVisible() || other->parent() != issue->parent() ||
               other->geometry().top() > second->geometry().top()));
    desk.button(u"issueOrder"_s)->setFocus();
    desk.press(Qt::Key_Return);
    desk.take(); // the likeliest step is barred: nothing happens
    CHECK_FALSE(desk.dialog());
    auto& more = desk.the<QToolButton>("moreSteps");
    const auto* revisit = desk.button(u"revisit"_s);
    REQUIRE(revisit);
    CHECK_FALSE(revisit->isVisible());
    more.setFocus();
    desk.press(Qt::Key_Space);
    CHECK(revisit->isVisible());
    CHECK(revisit->isBarred());
    CHECK_FALSE(desk.button(u"markPrinted"_s));
}

TEST_CASE("what somebody else did meanwhile is told in the dialog, and what was typed stays")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    desk.small.must(Role::Receptionist, id, {NotifyTeam{}});
    desk.small.must(Role::MaintenanceSupervisor, id, {RecordArrival{}});
    desk.show(id);
    desk.take();
    auto& dialog = desk.waitForDialog();
    desk.type("washer changed");
    desk.small.must(Role::Receptionist, id, {JudgeBearer{.scope = Scope::OwnPart, .cause = Cause::Nobody}});
    desk.take();
    const auto* refusal = dialog.findChild<InlineProblem*>(u"refusal"_s);
    REQUIRE(refusal);
    REQUIRE(desk.dialog() == &dialog);
    CHECK(refusal->isVisible());
    CHECK(refusal->problem().contains(u"修改"_s));
    CHECK(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())->toPlainText() == u"washer changed"_s);
    CHECK_FALSE(desk.stored(id).lastOrder()->completedAt);

    desk.take();
    desk.waitUntilDialogIsGone();
    CHECK(desk.stored(id).lastOrder()->findings == u"washer changed"_s);
}

TEST_CASE("a dialog that is left keeps what was typed while the case is shown")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    const CaseId other = desk.dispatched();
    desk.small.must(Role::Receptionist, id, {NotifyTeam{}});
    desk.small.must(Role::MaintenanceSupervisor, id, {RecordArrival{}});
    desk.show(id);
    desk.take();
    desk.waitForDialog();
    desk.type("half a sentence");
    desk.press(Qt::Key_Escape);
    desk.waitUntilDialogIsGone();
    CHECK(desk.left == 0);
    desk.take();
    desk.waitForDialog();
    CHECK(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())->toPlainText() == u"half a sentence"_s);
    desk.press(Qt::Key_Escape);
    desk.waitUntilDialogIsGone();

    REQUIRE(desk.page->open(other));
    desk.show(id);
    desk.take();
    desk.waitForDialog();
    CHECK(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())->toPlainText().isEmpty());
}

TEST_CASE("an order that has not come out is printed before anything else", "[S4-三-二-1-b]")
{
    CaseDesk desk;
    const CaseId id = desk.small.must(Role::Receptionist, std::nullopt, {desk.small.repair(), IssueOrder{}}).id;
    desk.show(id);
    CHECK(QApplication::focusWidget() == desk.button(u"markPrinted"_s));
    desk.answerNext(u"later"_s);
    desk.take();
    desk.comeBack();
    CHECK(desk.stored(id).lastOrder()->printCount == 0);
    CHECK(desk.written == 0);

    const PaperWish wish{.form = dispatchOrderForm, .order = 1};
    const auto form = builtInForm(dispatchOrderForm);
    REQUIRE(form);
    const auto sheet = desk.papers->sheetFor(desk.stored(id), wish, *form, {});
    REQUIRE(sheet);
    REQUIRE(writePdf(*sheet, desk.small.folder.filePath(u"order.pdf"_s)));
    desk.papers->record(desk.stored(id), wish);
    desk.page->refresh();
    CHECK(QApplication::focusWidget() == desk.button(u"notifyTeam"_s));
    CHECK(desk.the<QPushButton>("printOrder1").text() == u"再打印"_s);
    desk.answerNext(u"later"_s);
    desk.press(Qt::Key_P, Qt::ControlModifier);
}

TEST_CASE("the next case of a link is a keystroke away")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    const CaseId other = desk.dispatched();
    desk.small.must(Role::Receptionist, id, {LinkCase{.other = other, .kind = LinkKind::SameSource}});
    desk.show(id);
    auto& tabs = desk.the<QTabWidget>("caseTabs");
    while (tabs.currentIndex() + 1 < tabs.count())
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(tabs.tabText(tabs.currentIndex()) == u"关联 1"_s);
    CHECK(QApplication::focusWidget() == &desk.the<QListWidget>("links"));
    desk.press(Qt::Key_Return);
    CHECK(desk.wanted == QList<CaseId>{other});
    desk.show(other);
    CHECK(tabs.tabText(tabs.count() - 1) == u"关联 1"_s);
}

TEST_CASE("a case and its rework say of each other which is which", "[R-links]")
{
    CaseDesk desk;
    const CaseId first = desk.dispatched();
    auto again = desk.small.repair();
    again.redoes = desk.stored(first).orders.first().number;
    const CaseId second = desk.small.must(Role::Receptionist, {}, {again}).id;
    desk.show(first);
    auto& links = desk.the<QListWidget>("links");
    REQUIRE(links.count() == 1);
    CHECK(links.item(0)->text().contains(desk.stored(second).number + u" · 返修：重做本案"_s));
    desk.show(second);
    CHECK(links.item(0)->text().contains(desk.stored(first).number + u" · 返修：由本案重做"_s));
}

TEST_CASE("every control says what it is and is reached by the tab key in the order of the eye")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    desk.small.must(Role::Receptionist, id, {AddNote{.text = u"业主下午在家"_s}});
    desk.show(id);
    const auto stops = stopsOf(*desk.page);
    REQUIRE(stops.size() > 6);
    for (const auto* stop : stops) {
        INFO(stop->metaObject()->className() << ' ' << stop->objectName().toStdString());
        CHECK_FALSE(spokenName(*stop).isEmpty());
    }
    QList<QWidget*> reached;
    desk.the<QPushButton>("printCase").setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        reached << QApplication::focusWidget();
        desk.press(Qt::Key_Tab);
    }
    CHECK(QApplication::focusWidget()->objectName() == u"printCase"_s);
    CHECK(QSet<QWidget*>(reached.begin(), reached.end()).size() == stops.size());
    const auto place = [&](const QWidget* widget) { return reached.indexOf(widget); };
    CHECK(place(&desk.the<QPushButton>("closeCaseFile")) < place(&desk.the<TimeLine>("story")));
    CHECK(place(&desk.the<TimeLine>("story")) < place(&desk.the<QTabBar>("caseTabBar")));
    CHECK(place(&desk.the<QTabBar>("caseTabBar")) < place(&desk.the<QPushButton>("printOrder1")));
    CHECK(place(&desk.the<QPushButton>("printOrder1")) < place(desk.button(u"notifyTeam"_s)));
}

TEST_CASE("a long story and a strange description are shown as they are, and at once")
{
    CaseDesk desk;
    auto report = desk.small.repair();
    const QString strange = u"<b>不粗</b> <img src='file:///etc/passwd'> 🔧‮反‬ "_s;
    report.description = strange + QString(10'000, u'漏');
    report.item = strange;
    const CaseId id = desk.small.must(Role::Receptionist, std::nullopt, {report}).id;
    const auto transaction = Transaction::begin(desk.small.office->database());
    CaseService cases(*desk.small.office);
    for (int i = 0; i < 300; ++i)
        REQUIRE(cases.takeInside({.actor = desk.person,
                                  .target = id,
                                  .steps = {AddNote{.text = i == 299 ? report.description : u"第 %1 次"_s.arg(i)}}}));
    QElapsedTimer watch;
    watch.start();
    desk.show(id);
    CHECK(watch.elapsed() < 5'000);
    CHECK(desk.the<TimeLine>("story").model()->rowCount() == 301);
    for (const auto* label : desk.page->findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
    for (const auto* widget : desk.page->findChildren<QWidget*>())
        CHECK_FALSE(widget->toolTip().contains(u"<b>"_s));

    desk.the<TimeLine>("story").setFocus();
    desk.press(Qt::Key_Home);
    QTimer::singleShot(0, desk.page.get(), [&] {
        auto& viewer = desk.waitForDialog();
        CHECK(viewer.findChild<QPlainTextEdit*>(u"wholeText"_s)->toPlainText().contains(report.description));
        viewer.reject();
    });
    desk.press(Qt::Key_Return);
}

TEST_CASE("the head counts down and is as urgent as what runs out first", "[S4-三-二-1-c]")
{
    CaseDesk desk;
    const CaseId id = desk.dispatched();
    desk.show(id);
    const auto chips = desk.page->findChildren<DeadlineChip*>();
    REQUIRE(chips.size() == 1);
    CHECK(chips.first()->text().contains(u"通知"_s));
    CHECK(desk.the<StateDot>("caseState").state() == State::Waiting);
    desk.small.clock.advance(tenMinutes);
    chips.first()->refresh();
    CHECK(desk.the<StateDot>("caseState").state() == State::Overdue);
}

} // namespace guitai
