// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shown.h"
#include "ui/widgets/search_box.h"

#include <QInputMethodEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

struct Fixture
{
    QWidget window;
    QVBoxLayout column{&window};
    SearchBox* box = new SearchBox(&window);
    QLineEdit* next = new QLineEdit(&window);
    QStringListModel model;
    QStringList searched;
    QStringList chosen;
    QStringList submitted;

    Fixture()
    {
        column.addWidget(box);
        column.addWidget(next);
        column.addStretch();
        window.resize(400, 400);
        box->setModel(&model);
        QObject::connect(box, &SearchBox::searched, &window, [this](const QString& text) {
            searched << text;
            model.setStringList(text.isEmpty() ? QStringList() : QStringList{u"张三"_s, u"张珊"_s, u"赵森"_s});
        });
        QObject::connect(box, &SearchBox::chosen, &window,
                         [this](const QModelIndex& row) { chosen << row.data().toString(); });
        QObject::connect(box, &SearchBox::submitted, &window, [this](const QString& text) { submitted << text; });
    }
    ~Fixture() { QObject::disconnect(box, nullptr, &window, nullptr); }
    Q_DISABLE_COPY_MOVE(Fixture)

    [[nodiscard]] bool listed() const { return box->candidates().isVisible(); }
    void compose(const QString& preedit, const QString& commit = {}) const
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(box, &event);
    }
};

} // namespace

TEST_CASE("candidates appear while typing, and Enter takes the one that arrows chose")
{
    Fixture f;
    const test::Shown shown(f.window);
    test::focus(*f.box);
    test::type("zs");
    CHECK(f.searched.isEmpty()); // not within the key stroke
    REQUIRE(QTest::qWaitFor([&] { return f.listed(); }));
    CHECK(f.searched == QStringList{u"zs"_s}); // one search for both letters
    CHECK(f.box->hasFocus());
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Up);
    test::press(Qt::Key_Return);
    CHECK(f.chosen == QStringList{u"张珊"_s});
    CHECK_FALSE(f.listed());
    CHECK(f.submitted.isEmpty());
    test::press(Qt::Key_Return);
    CHECK(f.submitted == QStringList{u"zs"_s});
}

TEST_CASE("Esc puts the candidates away and an arrow brings them back")
{
    Fixture f;
    const test::Shown shown(f.window);
    test::focus(*f.box);
    test::type("z");
    REQUIRE(QTest::qWaitFor([&] { return f.listed(); }));
    test::press(Qt::Key_Escape);
    CHECK_FALSE(f.listed());
    CHECK(f.box->text() == u"z");
    test::press(Qt::Key_Down);
    CHECK(f.listed());
    test::press(Qt::Key_Tab);
    CHECK(f.next->hasFocus());
    CHECK_FALSE(f.listed());
    CHECK(f.chosen.isEmpty());
}

TEST_CASE("nothing is searched or chosen while an input method composes")
{
    Fixture f;
    const test::Shown shown(f.window);
    test::focus(*f.box);
    test::type("z");
    REQUIRE(QTest::qWaitFor([&] { return f.listed(); }));
    f.compose(u"zhang"_s);
    CHECK_FALSE(f.listed());
    test::press(Qt::Key_Return);
    test::press(Qt::Key_Down);
    QTest::qWait(10);
    CHECK(f.chosen.isEmpty());
    CHECK(f.submitted.isEmpty());
    CHECK(f.searched == QStringList{u"z"_s});
    f.compose({}, u"张"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.listed(); }));
    CHECK(f.searched.last() == u"z张");
    test::press(Qt::Key_Return);
    CHECK(f.chosen == QStringList{u"张三"_s});
}

TEST_CASE("candidates may stand in a list of the page")
{
    Fixture f;
    auto* list = new QListView(&f.window);
    f.column.addWidget(list);
    f.box->useList(list);
    const test::Shown shown(f.window);
    test::focus(*f.box);
    test::type("z");
    REQUIRE(QTest::qWaitFor([&] { return list->currentIndex().isValid(); }));
    CHECK(list->isVisible());
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Return);
    CHECK(f.chosen == QStringList{u"张珊"_s});
}

TEST_CASE("keys behind the typing wait for the candidates of what was typed, and go where they were meant")
{
    Fixture f;
    const test::Shown shown(f.window);
    test::focus(*f.box);
    test::type("z");
    REQUIRE(QTest::qWaitFor([&] { return f.listed(); }));
    QObject::disconnect(f.box, &SearchBox::searched, &f.window, nullptr); // the answer takes its time from here on
    QObject::connect(f.box, &SearchBox::chosen, f.next, [&] { f.next->setFocus(); });
    test::type("l");
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Return);
    test::type("abc");
    QTest::qWait(10);
    CHECK(f.box->isSearching());
    CHECK(f.chosen.isEmpty()); // of the list that is still that of "z"
    CHECK(f.box->text() == u"zl"_s);
    f.model.setStringList({u"李四"_s, u"李思"_s});
    test::settle();
    CHECK(f.chosen == QStringList{u"李思"_s});
    CHECK(f.next->text() == u"abc"_s);
    CHECK(f.box->text() == u"zl"_s);
}

TEST_CASE("Esc forgets the keys that wait for candidates")
{
    Fixture f;
    const test::Shown shown(f.window);
    test::focus(*f.box);
    QObject::disconnect(f.box, &SearchBox::searched, &f.window, nullptr);
    test::type("z");
    test::press(Qt::Key_Return);
    test::press(Qt::Key_Escape);
    QTest::qWait(10); // it is asked
    f.model.setStringList({u"张三"_s});
    test::settle();
    CHECK(f.chosen.isEmpty());
    CHECK(f.submitted.isEmpty());
    CHECK_FALSE(f.box->isSearching());
}

} // namespace guitai
