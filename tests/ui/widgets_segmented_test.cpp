// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shown.h"
#include "ui/widgets/segmented.h"

#include <QAccessible>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

struct Fixture
{
    QWidget window;
    QLineEdit before;
    Segmented channel{{{u"phone"_s, u"电话"_s}, {u"inPerson"_s, u"当面"_s}, {u"box"_s, u"信箱"_s}}};
    QLineEdit after;

    Fixture()
    {
        auto* column = new QVBoxLayout(&window);
        for (auto* widget :
             {static_cast<QWidget*>(&before), static_cast<QWidget*>(&channel), static_cast<QWidget*>(&after)})
            column->addWidget(widget);
        window.resize(400, 200);
    }
    ~Fixture()
    {
        for (auto* widget :
             {static_cast<QWidget*>(&before), static_cast<QWidget*>(&channel), static_cast<QWidget*>(&after)})
            widget->setParent(nullptr);
    }
    Q_DISABLE_COPY_MOVE(Fixture)
};

} // namespace

TEST_CASE("arrows, figures and the first letter choose a segment")
{
    Fixture f;
    const test::Shown shown(f.window);
    test::focus(f.channel);
    CHECK(f.channel.value().isEmpty());
    test::press(Qt::Key_Right);
    CHECK(f.channel.value() == u"phone");
    test::press(Qt::Key_Right);
    CHECK(f.channel.value() == u"inPerson");
    test::press(Qt::Key_Left);
    test::press(Qt::Key_Left);
    CHECK(f.channel.value() == u"box");
    test::press(Qt::Key_2);
    CHECK(f.channel.value() == u"inPerson");
    test::press(Qt::Key_9);
    CHECK(f.channel.value() == u"inPerson");
    test::type("x");
    CHECK(f.channel.value() == u"box");
    test::type("d");
    CHECK(f.channel.value() == u"phone");
    test::type("d");
    CHECK(f.channel.value() == u"inPerson");
    test::press(Qt::Key_End);
    CHECK(f.channel.value() == u"box");
}

TEST_CASE("a segmented choice is one stop in the tab order")
{
    Fixture f;
    f.channel.setValue(u"inPerson"_s);
    const test::Shown shown(f.window);
    test::focus(f.before);
    test::press(Qt::Key_Tab);
    CHECK(f.channel.isAncestorOf(QApplication::focusWidget()));
    CHECK(f.channel.value() == u"inPerson");
    test::press(Qt::Key_Tab);
    CHECK(f.after.hasFocus());
    test::press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(f.channel.isAncestorOf(QApplication::focusWidget()));
    test::press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(f.before.hasFocus());
}

TEST_CASE("an unknown token chooses nothing and a change is told once")
{
    Fixture f;
    int told = 0;
    QObject::connect(&f.channel, &Segmented::valueChanged, &f.window, [&] { ++told; });
    f.channel.setValue(u"box"_s);
    f.channel.setValue(u"box"_s);
    CHECK(told == 1);
    f.channel.setValue(u"fax"_s);
    CHECK(f.channel.value().isEmpty());
    CHECK(told == 2);
}

TEST_CASE("assistive techniques see the segments as radio buttons")
{
    Fixture f;
    f.channel.setValue(u"box"_s);
    auto* group = QAccessible::queryAccessibleInterface(&f.channel);
    REQUIRE(group != nullptr);
    CHECK(group->role() == QAccessible::Grouping);
    REQUIRE(group->childCount() == 3);
    CHECK(group->child(2)->role() == QAccessible::RadioButton);
    CHECK(group->child(2)->text(QAccessible::Name) == u"信箱");
    CHECK(group->child(2)->state().checked);
    CHECK_FALSE(group->child(0)->state().checked);
}

} // namespace guitai
