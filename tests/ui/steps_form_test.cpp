// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/step_form.h"

#include "core/base/quantity.h"
#include "core/domain/directory.h"
#include "core/service/sentences.h"
#include "core/steps/case_steps.h"
#include "tests/ui/steps_office.h"
#include "ui/steps/correction.h"
#include "ui/steps/line_editors.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_problem.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// A value that no field starts with.
QJsonValue sample(const FieldShape& shape)
{
    using Kind = FieldShape::Kind;
    switch (shape.kind) {
    case Kind::Text:
        return u"金丝雀 "_s + shape.name + u" \"\\\n<b>"_s;
    case Kind::Integer:
        return 7;
    case Kind::Money:
        return 12350;
    case Kind::Id:
        return qint64{1} << 40;
    case Kind::Boolean:
        return true;
    case Kind::Choice:
        return shape.choices.last();
    case Kind::Date:
        return u"2026-11-23"_s;
    case Kind::Time:
        return u"2026-11-23T01:32:07.125Z"_s;
    case Kind::Bytes:
        return u"00ff"_s;
    case Kind::Object:
        break;
    }
    QJsonObject object;
    for (const auto& member : shape.members)
        object[member.name] = sample(member);
    return object;
}

QJsonObject samples(const StepShape& shape)
{
    QJsonObject input;
    for (const auto& field : shape.fields)
        input[field.name] = field.list ? QJsonValue(QJsonArray{sample(field), sample(field)}) : sample(field);
    return input;
}

AnyCaseStep read(const QString& step, const QJsonObject& input)
{
    INFO(QJsonDocument(input).toJson().toStdString());
    const auto result = readStep(step, input);
    REQUIRE(result);
    REQUIRE(*result);
    return **result;
}

/// Chinese comes from an input method, whole words at a time.
void commit(QWidget& control, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&control, &event);
}

/// Types over what stands in a line.
void type(const StepForm& form, const QString& name, const QString& text)
{
    auto* line = form.findChild<QLineEdit*>(name);
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

TEST_CASE("every step's form gives back what it was given", "[S4-五-一-1-d]")
{
    const StepsOffice office;
    for (const auto& shape : stepShapes()) {
        INFO(shape.step);
        const auto name = QString::fromLatin1(shape.step);
        StepForm form(layoutOf(name), office.setting());
        const auto input = samples(shape);
        form.setValue(input);
        CHECK(form.value() == input);
        CHECK_FALSE(form.isTouched());
        CHECK(read(name, form.value()) == read(name, input));
    }
}

TEST_CASE("a form that nobody touches takes the step as it starts", "[S4-五-一-1-d]")
{
    const StepsOffice office;
    auto setting = office.setting();
    setting.caseFile = nullptr;
    for (const auto& shape : stepShapes()) {
        INFO(shape.step);
        const auto name = QString::fromLatin1(shape.step);
        const StepForm form(layoutOf(name), setting);
        CHECK_FALSE(form.isTouched());
        CHECK(read(name, form.value()) == read(name, {}));
    }
}

TEST_CASE("every field of every step is shown under a label of the user's words, or hidden on purpose")
{
    const StepsOffice office;
    for (const auto& shape : stepShapes()) {
        const auto layout = layoutOf(QString::fromLatin1(shape.step));
        CHECK(layout.fields.size() == shape.fields.size());
        for (const auto& field : layout.fields) {
            INFO(shape.step << "." << field.shape.name.toStdString());
            CHECK(field.label != field.shape.name);
            for (const auto& token : field.shape.choices)
                CHECK(tokenLabel(field.shape, token, office.setting().procedure) != token);
        }
    }
    CHECK_FALSE(needsInput(u"takeBack"_s));
    CHECK_FALSE(needsInput(u"acceptHandover"_s));
    CHECK_FALSE(needsInput(u"markPrinted"_s));
    CHECK(needsInput(u"complete"_s));
}

TEST_CASE("every control of every form has a name to be read out, and Tab goes as the eye does")
{
    const StepsOffice office;
    for (const auto& shape : stepShapes()) {
        INFO(shape.step);
        StepForm form(layoutOf(QString::fromLatin1(shape.step)), office.setting());
        form.resize(640, 900);
        form.show();
        QApplication::processEvents();
        const auto stops = form.stops();
        for (const auto* control : form.findChildren<QWidget*>()) {
            if (!(control->focusPolicy() & Qt::TabFocus) || !control->isEnabled() || control->window() != &form ||
                !control->isVisibleTo(&form))
                continue;
            INFO(control->metaObject()->className() << " " << control->objectName().toStdString());
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            CHECK((!control->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
            CHECK(stops.contains(control));
        }
        QPoint before(-1, -1);
        const QWidget* next = form.firstEditor();
        for (const auto* stop : stops) {
            const QPoint at = stop->mapTo(&form, QPoint());
            CHECK((at.y() > before.y() + 4 || (std::abs(at.y() - before.y()) <= 4 && at.x() > before.x())));
            before = at;
            if (!(stop->focusPolicy() & Qt::TabFocus))
                continue;
            while (next && next != stop && !stops.contains(next))
                next = next->nextInFocusChain();
            CHECK(next == stop);
            do
                next = next->nextInFocusChain();
            while (next != form.firstEditor() && (!(next->focusPolicy() & Qt::TabFocus) || !stops.contains(next)));
        }
    }
}

TEST_CASE("a problem stands beside its field, down to the cell of a list")
{
    const StepsOffice office;
    StepForm form(layoutOf(u"complete"_s), office.setting());
    form.setValue(
        {{u"materials"_s, QJsonArray{QJsonObject{{u"name"_s, u"软管"_s}}, QJsonObject{{u"name"_s, u"垫片"_s}}}}});
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    CHECK(form.hasField(u"materials[1].price"_s));
    CHECK_FALSE(form.hasField(u"dance"_s));
    form.showProblem(u"materials[1].price"_s, u"价格不对"_s);
    QStringList shown;
    for (const auto* row : form.findChildren<FieldRow*>())
        if (row->problem().isVisible())
            shown << row->editor()->property("objectName").toString() + row->problem().problem();
    CHECK(shown.size() == 1);
    CHECK(shown.value(0).endsWith(u"价格不对"_s));
    REQUIRE(form.focusWidget());
    CHECK(form.focusWidget()->objectName() == u"materials[1].price"_s);
    CHECK(form.focusWidget()->accessibleDescription() == u"价格不对"_s);
    form.clearProblems();
    CHECK(form.focusWidget()->accessibleDescription().isEmpty());
}

TEST_CASE("what cannot be read stays as typed and says why")
{
    const StepsOffice office;
    StepForm form(layoutOf(u"notifyTeam"_s), office.setting());
    form.show();
    CHECK(form.showUnread());
    type(form, u"notifiedAt"_s, u"25:99"_s);
    CHECK_FALSE(form.showUnread());
    CHECK(form.value()[u"notifiedAt"_s] == u"25:99"_s);
    type(form, u"notifiedAt"_s, u"9:58"_s);
    CHECK(form.showUnread());
    CHECK(form.value()[u"notifiedAt"_s] == u"2026-11-23T01:58:00.000Z"_s);

    StepForm again(layoutOf(u"notifyTeam"_s), office.setting());
    again.restore({{u"notifiedAt"_s, u"25:99"_s}, {u"assignee"_s, u"李"_s}});
    CHECK(again.isTouched());
    CHECK_FALSE(again.showUnread());
    CHECK(again.value()[u"assignee"_s] == u"李"_s);
}

TEST_CASE("a person is found by typing, and taken by Enter or by leaving the field")
{
    const StepsOffice office;
    StepForm form(layoutOf(u"notifyTeam"_s), office.setting());
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    auto* line = form.findChild<QLineEdit*>(u"assignee"_s);
    REQUIRE(line);
    line->setFocus();
    commit(*line, u"王"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    CHECK(form.value()[u"assignee"_s] == 12);
    CHECK(line->text() == u"王师傅"_s);
    line->setFocus();
    line->clear();
    CHECK_FALSE(form.value().contains(u"assignee"_s));
    commit(*line, u"李"_s);
    auto* popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(form.value()[u"assignee"_s] == 13);
    QTest::keyClick(line, Qt::Key_Backspace);
    CHECK(form.value()[u"assignee"_s] == u"前台"_s);
    QTest::keyClick(line, Qt::Key_Escape);
}

TEST_CASE("a correction is made with the editor of the field, and shows what stands")
{
    const StepsOffice office;
    StepForm form(layoutOf(u"correct"_s), office.setting());
    form.setValue({{u"field"_s, u"completedAt"_s}});
    auto value = form.value();
    CHECK(value[u"oldValue"_s] == u"2026-11-23T01:30:00.000Z"_s);
    CHECK(value[u"order"_s] == 1);
    type(form, u"newValue"_s, u"9:40"_s);
    CHECK(form.value()[u"newValue"_s] == u"2026-11-23T01:40:00.000Z"_s);

    auto* field = form.findChild<QComboBox*>(u"field"_s);
    REQUIRE(field);
    field->setCurrentText(fieldLabel(u"labour"_s));
    CHECK(form.value()[u"oldValue"_s] == u"3000"_s);
    type(form, u"newValue"_s, u"45.5"_s);
    CHECK(form.value()[u"newValue"_s] == u"4550"_s);
    field->setCurrentText(fieldLabel(u"reporterPhone"_s));
    CHECK(form.value()[u"oldValue"_s] == u"13905712044"_s);
    CHECK_FALSE(form.value().contains(u"order"_s));
    CHECK(plainText(fromPlainText(correctedShape(u"ownerSigned"_s), u"true"_s)) == u"true"_s);
    field->setCurrentText(fieldLabel(u"ownerSigned"_s));
    const auto boxes = form.findChildren<QCheckBox*>();
    CHECK(boxes.size() == 2);
    for (const auto* box : boxes)
        CHECK(box->text() == fieldLabel(u"ownerSigned"_s));
}

TEST_CASE("a list of plain values has a row for each, and a blank one; one of few choices a check mark for each")
{
    const StepsOffice office;
    const auto shapes = shapesOf<Resident>() + shapesOf<Staff>();
    const auto roles = QMetaEnum::fromType<Role>().keyCount();
    for (const auto& [name, given, stops] :
         {std::tuple{u"phones"_s, QJsonArray{u"13905712044"_s, u"0571-8888"_s}, 3},
          std::tuple{u"roles"_s, QJsonArray{u"receptionist"_s, u"repairer"_s}, roles}}) {
        const auto shape = std::ranges::find(shapes, name, &FieldShape::name);
        REQUIRE(shape != shapes.end());
        const std::unique_ptr<FieldEditor> editor(makeFieldEditor(layoutOf({}, *shape), office.setting(), nullptr));
        CHECK(editor->value().isUndefined());
        editor->setValue(given);
        CHECK(editor->value() == given);
        CHECK(editor->stops().size() == stops);
    }
}

TEST_CASE("a list to be read only offers no row more and no way to take one away; one that waits keeps both")
{
    const StepsOffice office;
    StepForm form(layoutOf(u"complete"_s), office.setting());
    form.setValue({{u"materials"_s, QJsonArray{QJsonObject{{u"name"_s, u"软管"_s}}}}});
    form.show();
    const auto rows = [&] {
        return std::ranges::count_if(form.findChildren<QLineEdit*>(), [](const QLineEdit* cell) {
            return cell->isVisible() && cell->objectName().startsWith(u"materials["_s) &&
                   cell->objectName().endsWith(u"].name"_s);
        });
    };
    const auto crosses = [&] {
        return std::ranges::count_if(form.findChildren<QToolButton*>(), [](const QToolButton* cross) {
            return cross->isVisible() && cross->toolTip().contains(u"Ctrl+-"_s);
        });
    };
    CHECK(rows() == 2);
    CHECK(crosses() == 2);
    form.setEnabled(false);
    CHECK(rows() == 2);
    CHECK(crosses() == 2);
    form.setReadOnly(true);
    CHECK(rows() == 1);
    CHECK(crosses() == 0);
    form.setReadOnly(false);
    CHECK(rows() == 2);
    CHECK(crosses() == 2);
}

TEST_CASE("a day is read as people write it")
{
    const StepsOffice office;
    FieldShape shape;
    shape.name = u"handedOverOn"_s;
    shape.kind = FieldShape::Kind::Date;
    const std::unique_ptr<FieldEditor> editor(makeFieldEditor(layoutOf({}, shape), office.setting(), nullptr));
    auto* line = qobject_cast<QLineEdit*>(editor->stops().value(0));
    REQUIRE(line);
    line->setText(u"2019年8月12日"_s);
    CHECK(editor->value() == u"2019-08-12"_s);
    line->setText(u"2019-13-40"_s);
    CHECK(editor->unread());
}

TEST_CASE("an earlier order is corrected by its number")
{
    StepsOffice office;
    DispatchOrder again = office.caseFile.orders.first();
    again.ordinal = 2;
    again.labour = Money{};
    office.caseFile.orders << again;
    StepForm form(layoutOf(u"correct"_s), office.setting());
    form.setValue({{u"field"_s, u"labour"_s}});
    CHECK(form.value()[u"order"_s] == 2);
    CHECK(form.value()[u"oldValue"_s] == u"0"_s);
    type(form, u"order"_s, u"1"_s);
    CHECK(form.value()[u"oldValue"_s] == u"3000"_s);
}

TEST_CASE("a new judgement starts from the one that stands", "[S4-三-二-0-d]")
{
    StepsOffice office;
    office.caseFile.part = u"waterSupply"_s;
    office.caseFile.scope = Scope::OwnPart;
    office.caseFile.disputed = true;
    const StepForm form(layoutOf(u"judgeBearer"_s), office.setting());
    CHECK_FALSE(form.isTouched());
    const auto judge = std::get<JudgeBearer>(read(u"judgeBearer"_s, form.value()));
    CHECK(judge.part == u"waterSupply"_s);
    CHECK(judge.scope == Scope::OwnPart);
    CHECK(judge.disputed);
    CHECK(form.findChild<QLineEdit*>(u"part"_s)->text() == u"给排水"_s);
}

TEST_CASE("numbers are read as a hand types them")
{
    CHECK(readNumber(u"2"_s, 3) == 2000);
    CHECK(readNumber(u"１.５"_s, 3) == 1500);
    CHECK(readNumber(u"0.001"_s, 3) == 1);
    CHECK_FALSE(readNumber(u"1.2345"_s, 3));
    CHECK_FALSE(readNumber(u"-1"_s, 3));
    CHECK_FALSE(readNumber(u"1.5"_s, 0));
    CHECK(readNumber(u"-3"_s, 0) == -3);
    CHECK(readNumber(u"96.4"_s, 2) == 9640);
    CHECK_FALSE(readNumber(u"96.412"_s, 2));
    CHECK(quantityText(1500) == u"1.5"_s);
    CHECK(quantityText(20'000) == u"20"_s);
    CHECK(quantityText(7) == u"0.007"_s);
    CHECK(quantityText(9640, 2) == u"96.4"_s);
}

} // namespace guitai
