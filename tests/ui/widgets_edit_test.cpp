// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shown.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_problem.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/multiline_edit.h"
#include "ui/widgets/time_edit.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QDateTime utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

template <class Edit>
struct Row
{
    QWidget window;
    QVBoxLayout column{&window};
    Edit* edit = nullptr;
    FieldRow* row = nullptr;
    QLineEdit* next = new QLineEdit(&window);

    template <class... Arguments>
    explicit Row(Arguments&&... arguments)
        : edit(new Edit(std::forward<Arguments>(arguments)...)), row(new FieldRow(u"名称"_s, edit, &window))
    {
        column.addWidget(row);
        column.addWidget(next);
        window.resize(400, 300);
    }
};

} // namespace

TEST_CASE("an amount is read as people write it, without a double")
{
    CHECK(MoneyEdit::parse(u"30"_s) == Money{3000});
    CHECK(MoneyEdit::parse(u"30.5"_s) == Money{3050});
    CHECK(MoneyEdit::parse(u" ￥1,280.05 "_s) == Money{128005});
    CHECK(MoneyEdit::parse(u"１２元"_s) == Money{1200});
    CHECK(MoneyEdit::parse(u"-0.01"_s) == Money{-1});
    CHECK(MoneyEdit::parse(u"999999999999.99"_s) == Money{99999999999999});
    for (const auto& wrong : {u"0.001"_s, u"1,28"_s, u"一百"_s, u"1e3"_s, u"."_s, u"--1"_s, u"1 2"_s, QString()})
        CHECK_FALSE(MoneyEdit::parse(wrong).has_value());
}

TEST_CASE("an amount is written in full when the hand leaves it")
{
    Row<MoneyEdit> f;
    const test::Shown shown(f.window);
    test::focus(*f.edit);
    test::type("128.5");
    CHECK(f.edit->value() == Money{12850});
    CHECK(f.edit->text() == u"128.5");
    test::press(Qt::Key_Tab);
    CHECK(f.next->hasFocus());
    CHECK(f.edit->text() == u"128.50");
}

TEST_CASE("what is no amount stays as typed and says why below the field")
{
    Row<MoneyEdit> f;
    const test::Shown shown(f.window);
    test::focus(*f.edit);
    test::type("12x");
    CHECK_FALSE(f.edit->value().has_value());
    CHECK_FALSE(f.edit->isUnderstood());
    CHECK_FALSE(f.row->problem().isVisible());
    test::press(Qt::Key_Tab);
    CHECK(f.edit->text() == u"12x");
    CHECK(f.row->problem().isVisible());
    test::focus(*f.edit);
    test::press(Qt::Key_End);
    test::press(Qt::Key_Backspace);
    CHECK_FALSE(f.row->problem().isVisible());
    CHECK(f.edit->value() == Money{1200});
    test::type("345678");
    test::press(Qt::Key_Return);
    CHECK(f.row->problem().problem().contains(u"9999999.99"));
    f.edit->setValue(std::nullopt);
    CHECK(f.edit->text().isEmpty());
    CHECK_FALSE(f.row->problem().isVisible());
}

TEST_CASE("a time is local on the screen and UTC outside")
{
    const ManualClock clock(utc("2026-11-23T02:32:40Z"));
    Row<TimeEdit> f(clock, QTimeZone("Asia/Shanghai"));
    const test::Shown shown(f.window);
    test::focus(*f.edit);
    CHECK_FALSE(f.edit->value().isValid());
    test::type("10:15");
    CHECK(f.edit->value() == utc("2026-11-23T02:15:00Z"));
    test::press(Qt::Key_Return);
    CHECK(f.edit->text() == u"2026-11-23 10:15");
    for (const auto& [typed, meant] : {std::pair{"832", "2026-11-23T00:32:00Z"},
                                       {"11-20 9:05", "2026-11-20T01:05:00Z"},
                                       {"2025-01-02 00:00", "2025-01-01T16:00:00Z"}}) {
        f.edit->clear();
        test::type(typed);
        CHECK(f.edit->value() == utc(meant));
    }
    f.edit->setValue(utc("2026-11-23T02:15:07.250Z"));
    CHECK(f.edit->value() == utc("2026-11-23T02:15:07.250Z"));
    CHECK(f.edit->text() == u"2026-11-23 10:15:07");
    f.edit->setValue({});
    CHECK(f.edit->text().isEmpty());
    CHECK(f.edit->isUnderstood());
}

TEST_CASE("keys set a time to now and move it")
{
    const ManualClock clock(utc("2026-11-23T02:32:40Z"));
    Row<TimeEdit> f(clock, QTimeZone("Asia/Shanghai"));
    const test::Shown shown(f.window);
    test::focus(*f.edit);
    test::press(Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(f.edit->value() == utc("2026-11-23T02:32:00Z"));
    test::press(Qt::Key_Down);
    test::press(Qt::Key_PageUp);
    CHECK(f.edit->value() == utc("2026-11-23T03:31:00Z"));
    f.edit->clear();
    test::type("soon");
    test::press(Qt::Key_Tab);
    CHECK(f.row->problem().isVisible());
}

TEST_CASE("Tab leaves a text of several lines and Ctrl+Enter is the page's")
{
    Row<MultilineEdit> f;
    int submitted = 0;
    auto* submit = new QAction(&f.window);
    submit->setShortcut(Qt::CTRL | Qt::Key_Return);
    QObject::connect(submit, &QAction::triggered, &f.window, [&] { ++submitted; });
    f.window.addAction(submit);
    const test::Shown shown(f.window);
    test::focus(*f.edit);
    test::type("a");
    test::press(Qt::Key_Return);
    test::type("b");
    test::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.edit->text() == u"a\nb");
    CHECK(submitted == 1);
    test::press(Qt::Key_Tab);
    CHECK(f.next->hasFocus());
}

TEST_CASE("a text of several lines grows, and keeps ten thousand characters and more")
{
    Row<MultilineEdit> f;
    f.edit->setLines(2, 5);
    const test::Shown shown(f.window);
    const int twoLines = f.edit->height();
    f.edit->setText(u"1\n2\n3\n4"_s);
    QTest::qWait(20);
    const int fourLines = f.edit->height();
    CHECK(fourLines > twoLines);
    const QString all(MultilineEdit::defaultLimit, u'水');
    f.edit->setText(all);
    QTest::qWait(20);
    CHECK(f.edit->height() > fourLines);
    CHECK(f.edit->height() < 2 * fourLines);
    CHECK_FALSE(f.edit->isTooLong());
    f.edit->setText(all + u'漏');
    CHECK(f.edit->isTooLong());
    CHECK(f.edit->text().size() == all.size() + 1);
    CHECK(f.row->problem().isVisible());
    f.edit->setText(all);
    CHECK_FALSE(f.row->problem().isVisible());
}

TEST_CASE("a label names its editor, and a problem is heard where the editor is")
{
    Row<QLineEdit> f;
    const test::Shown shown(f.window);
    CHECK(f.row->label()->buddy() == f.edit);
    auto* editor = QAccessible::queryAccessibleInterface(f.edit);
    CHECK(editor->text(QAccessible::Name) == u"名称");
    f.row->setProblem(u"没有这个房号。"_s);
    CHECK(editor->text(QAccessible::Description) == u"没有这个房号。");
    auto* problem = QAccessible::queryAccessibleInterface(&f.row->problem());
    CHECK(problem->role() == QAccessible::AlertMessage);
    CHECK(problem->text(QAccessible::Name) == u"没有这个房号。");
}

} // namespace guitai
