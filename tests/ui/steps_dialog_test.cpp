// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/step_dialog.h"

#include "core/domain/dispatch_order.h"
#include "core/steps/case_steps.h"
#include "tests/ui/steps_office.h"
#include "ui/widgets/inline_problem.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// A dialog on screen that notes what it takes and answers what it is told.
struct ShownDialog
{
    explicit ShownDialog(const QString& step)
        : dialog(step, office.setting(), drafts, [this](const QJsonObject& input) {
              taken << input;
              return answer;
          })
    {
        show(dialog);
    }

    static void show(StepDialog& dialog)
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    /// Whoever has the keyboard.
    [[nodiscard]] QWidget* hand() const { return dialog.focusWidget(); }
    void type(const QString& text) { QTest::keyClicks(hand(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(hand(), key, modifiers); }

    StepsOffice office;
    StepDrafts drafts;
    QList<QJsonObject> taken;
    Outcome<CaseFile> answer;
    StepDialog dialog;
};

QString refusalOf(const StepDialog& dialog)
{
    const auto* problem = dialog.findChild<InlineProblem*>(u"refusal"_s);
    REQUIRE(problem);
    return problem->isVisible() ? problem->problem() : QString();
}

} // namespace

TEST_CASE("a completion with two materials is written by the keyboard alone", "[S4-四-一-2-a]")
{
    ShownDialog shown(u"complete"_s);
    CHECK(shown.hand()->objectName() == u"findings"_s);
    shown.type(u"tap leaked, changed"_s);
    shown.press(Qt::Key_Tab);
    for (const auto& cell : {u"tap"_s, u"1"_s, u"pc"_s, u"28"_s}) {
        shown.type(cell);
        shown.press(Qt::Key_Return);
    }
    CHECK(shown.hand()->objectName() == u"materials[1].name"_s);
    for (const auto& cell : {u"tape"_s, u"1.5"_s, u"m"_s, u"2.50"_s}) {
        shown.type(cell);
        shown.press(Qt::Key_Tab);
    }
    const auto* total = shown.dialog.findChild<QLabel*>(u"materialsTotal"_s);
    REQUIRE(total);
    CHECK(total->text().contains(u"31.75"_s));
    for (int i = 0; i < 4; ++i)
        shown.press(Qt::Key_Tab); // the blank row
    CHECK(shown.hand()->objectName() == u"labour"_s);
    shown.type(u"30"_s);
    shown.press(Qt::Key_Tab);
    shown.press(Qt::Key_Space);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.taken.size() == 1);
    CHECK_FALSE(shown.dialog.isVisible());

    const auto step = readStep(u"complete"_s, shown.taken.first());
    REQUIRE(step);
    REQUIRE(*step);
    const auto& complete = std::get<Complete>(**step);
    CHECK(complete.findings == u"tap leaked, changed"_s);
    REQUIRE(complete.materials.size() == 2);
    CHECK(complete.materials[1] == Material{.name = u"tape"_s, .quantity = 1500, .unit = u"m"_s, .price = {250}});
    CHECK(complete.labour == Money{3000});
    CHECK(complete.ownerSigned);
    CHECK_FALSE(complete.completedAt);
}

TEST_CASE("a row of a list is taken away by the keyboard")
{
    ShownDialog shown(u"complete"_s);
    shown.dialog.preset({{u"materials"_s, QJsonArray{QJsonObject{{u"name"_s, u"软管"_s}, {u"quantity"_s, 1000}},
                                                     QJsonObject{{u"name"_s, u"垫片"_s}, {u"quantity"_s, 2000}}}}});
    auto* cell = shown.dialog.findChild<QLineEdit*>(u"materials[0].quantity"_s);
    REQUIRE(cell);
    cell->setFocus();
    shown.press(Qt::Key_Minus, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto left = shown.dialog.form().value()[u"materials"_s].toArray();
    REQUIRE(left.size() == 1);
    CHECK(left.first()[u"name"_s] == u"垫片"_s);
    CHECK(shown.hand()->objectName() == u"materials[0].name"_s);
}

TEST_CASE("a row that was emptied goes when it is left")
{
    ShownDialog shown(u"complete"_s);
    shown.dialog.preset({{u"materials"_s, QJsonArray{QJsonObject{{u"name"_s, u"软管"_s}},
                                                     QJsonObject{{u"name"_s, u"垫片"_s}, {u"quantity"_s, 2000}}}}});
    shown.dialog.findChild<QLineEdit*>(u"materials[0].name"_s)->setFocus();
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.press(Qt::Key_Delete);
    shown.press(Qt::Key_Tab);
    CHECK(shown.hand()->objectName() == u"materials[0].quantity"_s); // still in the row
    shown.dialog.findChild<QLineEdit*>(u"labour"_s)->setFocus();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(shown.dialog.findChild<QLineEdit*>(u"materials[0].name"_s)->text() == u"垫片"_s);
    CHECK_FALSE(shown.dialog.findChild<QLineEdit*>(u"materials[2].name"_s));
}

TEST_CASE("a refused row of a list is named and gets the cursor", "[S4-三-二-1-a]")
{
    ShownDialog shown(u"complete"_s);
    shown.dialog.preset({{u"materials"_s, QJsonArray{QJsonObject{{u"name"_s, u"软管"_s}, {u"quantity"_s, 1000}},
                                                     QJsonObject{{u"name"_s, u"垫片"_s}}}}});
    shown.answer =
        std::unexpected(Trouble(Refusal{Refusal::Code::FieldInvalid, u"S4-三-二-1-a"_s, {u"materials[1].quantity"_s}}));
    const QPoint corner = shown.dialog.pos();
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.hand()->objectName() == u"materials[1].quantity"_s);
    CHECK(shown.hand()->accessibleDescription().contains(u"材料 2 数量"_s));
    CHECK(shown.dialog.pos() == corner);
}

TEST_CASE("a dialog may go while somebody types in it")
{
    for (const auto& name : {u"materials[0].quantity"_s, u"labour"_s, u"completedAt"_s, u"findings"_s}) {
        auto shown = std::make_unique<ShownDialog>(u"complete"_s);
        auto* control = shown->dialog.findChild<QWidget*>(name);
        REQUIRE(control);
        control->setFocus();
        QTest::keyClicks(control, u"x"_s);
        CHECK(shown->dialog.form().isTouched());
        shown.reset();
    }
}

TEST_CASE("a refused step stays open with the reason and all that was typed")
{
    ShownDialog shown(u"complete"_s);
    shown.answer = std::unexpected(Trouble(Refusal{Refusal::Code::FeeNotTold, u"S4-三-二-1-a"_s, {}}));
    shown.type(u"changed the tap"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.dialog.isVisible());
    CHECK(refusalOf(shown.dialog).contains(u"S4-三-二-1-a"_s));
    CHECK(shown.dialog.form().value()[u"findings"_s] == u"changed the tap"_s);

    shown.answer = std::unexpected(Trouble(Refusal{Refusal::Code::TimeOutOfOrder, {}, {u"completedAt"_s}}));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(refusalOf(shown.dialog).isEmpty());
    CHECK(shown.hand()->objectName() == u"completedAt"_s);
    CHECK(shown.hand()->accessibleDescription().contains(u"完工时间"_s));

    shown.answer = {};
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.taken.size() == 3);
    CHECK_FALSE(shown.dialog.isVisible());
    CHECK(shown.drafts.isEmpty());
}

TEST_CASE("an input that the codec cannot read is named in the user's words")
{
    ShownDialog shown(u"complete"_s);
    shown.dialog.preset({{u"materials"_s, QJsonArray{QJsonObject{{u"name"_s, u"软管"_s}}}}});
    shown.dialog.showTrouble(Error{Error::Code::InputInvalid, {u"materials[0].price"_s, u"integer"_s}, {}});
    CHECK(shown.hand()->objectName() == u"materials[0].price"_s);
    CHECK(shown.hand()->accessibleDescription().contains(u"材料 1"_s));
}

TEST_CASE("Esc asks nothing, and what was typed comes back")
{
    ShownDialog shown(u"voidCase"_s);
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(shown.dialog.isVisible());
    CHECK(shown.drafts.isEmpty());

    ShownDialog::show(shown.dialog);
    shown.type(u"double call"_s);
    shown.press(Qt::Key_Escape);
    CHECK(shown.drafts.value(u"voidCase"_s)[u"reason"_s] == u"double call"_s);
    CHECK(shown.taken.isEmpty());

    StepDialog again(u"voidCase"_s, shown.office.setting(), shown.drafts,
                     [](const QJsonObject&) { return Outcome<CaseFile>(); });
    ShownDialog::show(again);
    CHECK(again.form().value()[u"reason"_s] == u"double call"_s);
    auto* restored = again.findChild<InlineProblem*>(u"restored"_s);
    REQUIRE(restored);
    CHECK(restored->isVisible());
    Q_EMIT restored->actionChosen();
    CHECK_FALSE(again.form().isTouched());
    QTest::keyClick(again.focusWidget(), Qt::Key_Escape);
    CHECK(shown.drafts.isEmpty());
}

TEST_CASE("no key takes or leaves a step while an input method composes")
{
    ShownDialog shown(u"voidCase"_s);
    QInputMethodEvent composing(u"chong'fu"_s, {});
    QApplication::sendEvent(shown.hand(), &composing);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.taken.isEmpty());
    shown.press(Qt::Key_Escape);
    CHECK(shown.dialog.isVisible());

    QInputMethodEvent done;
    done.setCommitString(u"重复"_s);
    QApplication::sendEvent(shown.hand(), &done);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.taken.size() == 1);
    CHECK(shown.taken.first()[u"reason"_s] == u"重复"_s);
}

TEST_CASE("no candidates appear while an input method composes")
{
    ShownDialog shown(u"notifyTeam"_s);
    CHECK(shown.hand()->objectName() == u"assignee"_s);
    QInputMethodEvent composing(u"wang"_s, {});
    QApplication::sendEvent(shown.hand(), &composing);
    CHECK_FALSE(QApplication::activePopupWidget());
    QInputMethodEvent done;
    done.setCommitString(u"王"_s);
    QApplication::sendEvent(shown.hand(), &done);
    shown.press(Qt::Key_Tab);
    CHECK(shown.dialog.form().value()[u"assignee"_s] == 12);
}

TEST_CASE("Enter goes from line to line and never takes the step by itself")
{
    ShownDialog shown(u"issueOrder"_s);
    shown.press(Qt::Key_Return);
    CHECK(shown.hand()->objectName() == u"repairClass"_s);
    CHECK(shown.taken.isEmpty());
    shown.dialog.findChild<QWidget*>(u"take"_s)->setFocus();
    shown.press(Qt::Key_Return);
    CHECK(shown.taken.size() == 1);
}

} // namespace guitai
