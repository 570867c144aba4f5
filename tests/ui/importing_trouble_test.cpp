// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sentences.h"
#include "core/storage/transaction.h"
#include "tests/ui/importing_office.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString rosterFile = sampleTable(u"roster.xlsx"_s);

/// What can have the keyboard and says nothing about itself.
QStringList nameless(QWidget& page)
{
    QStringList all;
    for (auto* widget : page.findChildren<QWidget*>()) {
        const bool inner = qobject_cast<QComboBox*>(widget->parentWidget()) || widget->objectName().startsWith(u"qt_");
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || inner)
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            all << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return all;
}

void drop(QWidget& page, const QString& path)
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enters(QPoint(100, 100), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enters);
    REQUIRE(enters.isAccepted());
    QDropEvent falls(QPointF(100, 100), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &falls);
}

} // namespace

TEST_CASE("trouble with a file is said in place and the page stays usable")
{
    ImportingOffice counter;
    const auto troubleWith = [&](const QString& path) {
        counter.give(path);
        CHECK(counter.button(u"chooseFile"_s).isVisible());
        return counter.problem(u"notice"_s);
    };
    const auto said = [](Error::Code code, const QStringList& args) { return sentence(Error{code, args, {}}); };
    const QString missing = counter.folder.filePath(u"none.xlsx"_s);
    CHECK(troubleWith(missing) == said(Error::Code::FileMissing, {missing}));
    const QString old = counter.write(u"old.xls"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1024, '\0'));
    CHECK_FALSE(troubleWith(old).isEmpty());
    const QString torn = counter.write(u"torn.xlsx"_s, "PK\x03\x04 and no more of it");
    CHECK_FALSE(troubleWith(torn).isEmpty());
    const QString strange = counter.write(u"strange.csv"_s, "房号,姓名\r\n502,\xff\xff\xff\r\n");
    CHECK(troubleWith(strange).contains(u"GB18030"_s));
    const QString empty = counter.write(u"empty.csv"_s, "\r\n\r\n");
    CHECK_FALSE(troubleWith(empty).isEmpty());
    counter.give(rosterFile);
    CHECK(counter.problem(u"notice"_s).isEmpty());
    CHECK(counter.button(u"forward"_s).isEnabled());
}

TEST_CASE("a file without any heading that is known asks for the columns")
{
    ImportingOffice counter;
    counter.give(counter.write(u"plain.csv"_s, "3-1-502,张三\r\n3-1-503,李四\r\n"));
    CHECK(counter.problem(u"missingColumns"_s).contains(u"房号"_s));
    CHECK_FALSE(counter.button(u"forward"_s).isEnabled());
    CHECK(counter.page->focusWidget() == &counter.part<QComboBox>(u"columnA"_s));
}

TEST_CASE("a table that names no estate is given one")
{
    ImportingOffice counter;
    counter.give(counter.write(u"r.csv"_s, "楼栋,单元,房号,姓名\r\n3,1,502,张三\r\n"));
    CHECK(counter.problem(u"missingColumns"_s).contains(u"楼盘"_s));
    auto& estate = counter.part<QComboBox>(u"estate"_s);
    REQUIRE(estate.isVisible());
    estate.setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&estate, u"Shunfa"_s);
    CHECK(counter.problem(u"missingColumns"_s).isEmpty());
    counter.check();
    CHECK(counter.problem(u"newEstates"_s).contains(u"Shunfa"_s));
    counter.importNow();
    CHECK(counter.count("estate WHERE name = 'Shunfa'") == 1);
}

TEST_CASE("who may import nothing is told so before any file is chosen", "[R-roles]")
{
    ImportingOffice counter(u"repairer"_s);
    const auto before = counter.head();
    CHECK(counter.problem(u"barred"_s).contains(u"the table of roles"_s));
    CHECK_FALSE(counter.button(u"chooseFile"_s).isVisible());
    counter.page->take(rosterFile);
    counter.settle();
    CHECK_FALSE(counter.button(u"otherFile"_s).isVisible());
    CHECK(counter.head().seq == before.seq);
}

TEST_CASE("who may import a roster is told at the columns that a ledger is for others", "[R-roles]")
{
    ImportingOffice counter(u"siteDirector"_s);
    CHECK(counter.problem(u"barred"_s).isEmpty());
    counter.give(rosterFile);
    CHECK(counter.problem(u"barred"_s).isEmpty());
    CHECK(counter.button(u"forward"_s).isEnabled());
    counter.give(sampleTable(u"ledger.xlsx"_s));
    CHECK(counter.problem(u"barred"_s).contains(u"the table of roles"_s));
    CHECK_FALSE(counter.button(u"forward"_s).isEnabled());
    counter.give(rosterFile);
    counter.check();
    counter.importNow();
    REQUIRE(counter.count("import_batch") == 1);
    counter.press(u"withdraw"_s);
    CHECK(counter.problem(u"withdrawOutcome"_s).contains(u"the table of roles"_s));
}

TEST_CASE("a double click begins one piece of work and ends none")
{
    ImportingOffice counter;
    counter.give(counter.write(u"r.csv"_s, "楼盘,楼栋,单元,房号,姓名\r\n顺发恒园,3,1,502,张三\r\n"));
    auto& forward = counter.button(u"forward"_s);
    QTest::mouseClick(&forward, Qt::LeftButton);
    const auto& cancel = counter.button(u"cancel"_s);
    const auto placeOf = [](const QWidget& part) { return QRect(part.mapToGlobal(QPoint()), part.size()); };
    CHECK_FALSE(placeOf(cancel).intersects(placeOf(forward)));
    counter.settle();
    for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) { // it says "Import now" by now
        QMouseEvent second(type, QPointF(9, 9), forward.mapToGlobal(QPointF(9, 9)), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&forward, &second);
    }
    counter.settle();
    CHECK(counter.count("room") == 0);
    counter.importNow();
    CHECK(counter.count("room") == 1);
}

TEST_CASE("a data file that another seat holds is said to be in use")
{
    ImportingOffice counter;
    counter.give(rosterFile);
    counter.check();
    {
        const auto held = Transaction::begin(counter.office->database());
        REQUIRE(held);
        counter.importNow();
    }
    CHECK(counter.problem(u"notice"_s).contains(u"is in use by another program"_s));
    counter.importNow();
    CHECK(counter.count("room") == 2400);
}

TEST_CASE("a file is dropped on the page")
{
    ImportingOffice counter;
    drop(*counter.page, rosterFile);
    counter.settle();
    CHECK(counter.button(u"forward"_s).isEnabled());
    CHECK(counter.cells(u"preview"_s).contains(u"房号"_s));
}

TEST_CASE("every control of the import page that takes the keyboard has a name")
{
    ImportingOffice counter;
    CHECK(nameless(*counter.page).join(u'\n') == QString());
    counter.give(counter.write(u"r.csv"_s, "楼栋,单元,房号,姓名,手机\r\n3,1,502,张三,1\r\n3,1,,李四,2\r\n"));
    QTest::keyClicks(&counter.part<QComboBox>(u"estate"_s), u"Shunfa"_s);
    CHECK(nameless(*counter.page).join(u'\n') == QString());
    counter.check();
    CHECK(nameless(*counter.page).join(u'\n') == QString());
    counter.importNow();
    counter.press(u"withdraw"_s);
    CHECK(nameless(*counter.page).join(u'\n') == QString());
}

} // namespace guitai
