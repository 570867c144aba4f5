// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/directory_service.h"
#include "core/service/import/ledger_import.h"
#include "core/service/import/roster_import.h"
#include "core/service/sentences.h"
#include "tests/ui/importing_office.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

const QString rosterFile = sampleTable(u"roster.xlsx"_s);
const QString ledgerFile = sampleTable(u"ledger.xlsx"_s);

/// "A=楼盘 B=楼栋": what the heads of the preview say, unused ones left out.
QString meanings(const ImportingOffice& counter)
{
    QStringList all;
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const QChar column = QLatin1Char(letter);
        const auto* box = counter.page->findChild<QComboBox*>(u"column"_s + column);
        if (box && box->currentIndex() > 0)
            all << column + u'=' + box->currentText();
    }
    return all.join(u' ');
}

/// Ten rows of which three cannot be taken; one phone is none.
QByteArray doubtfulRoster()
{
    QByteArray text = "楼盘,楼栋,单元,房号,业主姓名,联系电话,交付日期\r\n";
    for (int i = 1; i <= 6; ++i)
        text += "顺发恒园,3,1," + QByteArray::number(100 + i) + ",张三,1390000000" + QByteArray::number(i) +
                ",2019-08-12\r\n";
    return text + "顺发恒园,3,1,,李四,13900000011,2019-08-12\r\n"
                  "顺发恒园,3,1,108,\"=王五\",13900000012,昨天\r\n"
                  ",3,1,109,赵六,13900000013,2019-08-12\r\n"
                  "顺发恒园,3,1,110,孙七,请打宅电,2019-08-12\r\n";
}

} // namespace

TEST_CASE("a roster is recognised and its columns are guessed")
{
    ImportingOffice counter;
    counter.give(rosterFile);
    CHECK(counter.problem(u"notice"_s).isEmpty());
    CHECK(counter.problem(u"missingColumns"_s).isEmpty());
    CHECK(counter.part<QSpinBox>(u"headerRow"_s).value() == 3);
    CHECK(meanings(counter).contains(u"=楼盘"_s));
    CHECK(meanings(counter).contains(u"=房号"_s));
    CHECK(meanings(counter).contains(u"=联系电话"_s));
    CHECK(counter.part<QWidget>(u"kind"_s).property("value").toString() == u"roster"_s);
    CHECK(counter.button(u"forward"_s).isEnabled());
    counter.press(u"back"_s);
    counter.give(ledgerFile);
    CHECK(counter.part<QWidget>(u"kind"_s).property("value").toString() == u"ledger"_s);
    CHECK(meanings(counter).contains(u"=受理时间"_s));
    CHECK(meanings(counter).contains(u"=回访结果"_s));
}

TEST_CASE("the meaning of a column is changed by the keyboard")
{
    ImportingOffice counter;
    counter.give(counter.write(u"r.csv"_s, "小区,楼栋,单元,门牌,姓名,别的\r\n顺发恒园,3,1,502,张三,x\r\n"));
    CHECK(meanings(counter) == u"A=楼盘 B=楼栋 C=单元 D=房号 E=业主姓名"_s);
    auto& room = counter.part<QComboBox>(u"columnD"_s);
    room.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&room, Qt::Key_Home);
    CHECK(counter.problem(u"missingColumns"_s).contains(u"房号"_s));
    CHECK_FALSE(counter.button(u"forward"_s).isEnabled());
    auto& other = counter.part<QComboBox>(u"columnF"_s);
    QTest::keyClick(&room, Qt::Key_Tab);
    QTest::keyClick(counter.page->focusWidget(), Qt::Key_Tab);
    CHECK(counter.page->focusWidget() == &other);
    QTest::keyClick(&other, Qt::Key_End);
    CHECK(other.currentText() == u"备注"_s);
    while (other.currentText() != u"业主姓名"_s)
        QTest::keyClick(&other, Qt::Key_Up);
    CHECK(counter.problem(u"missingColumns"_s).contains(u"业主姓名"_s)); // of two columns
    QTest::keyClick(&counter.part<QComboBox>(u"columnE"_s), Qt::Key_Home);
    while (room.currentText() != u"房号"_s)
        QTest::keyClick(&room, Qt::Key_Down);
    CHECK(meanings(counter) == u"A=楼盘 B=楼栋 C=单元 D=房号 F=业主姓名"_s);
    CHECK(counter.problem(u"missingColumns"_s).isEmpty());
    CHECK(counter.button(u"forward"_s).isEnabled());
}

TEST_CASE("the row of the heading can be told")
{
    ImportingOffice counter;
    counter.give(counter.write(u"r.csv"_s, "名册,2026\r\n地点,谁\r\n顺发恒园3-1-502,张三\r\n"));
    CHECK_FALSE(counter.button(u"forward"_s).isEnabled());
    auto& row = counter.part<QSpinBox>(u"headerRow"_s);
    row.setFocus(Qt::TabFocusReason);
    row.selectAll();
    QTest::keyClicks(&row, u"2"_s);
    auto& room = counter.part<QComboBox>(u"columnA"_s);
    while (room.currentText() != u"房号"_s)
        QTest::keyClick(&room, Qt::Key_Down);
    counter.check();
    CHECK(counter.figures().startsWith(u"Rooms 1, Residents 0"_s));
}

TEST_CASE("what the check says is what the service says, and nothing is written")
{
    ImportingOffice counter;
    const auto before = counter.head();
    for (const bool ledger : {false, true}) {
        const auto& file = ledger ? ledgerFile : rosterFile;
        counter.give(file);
        counter.check();
        const ImportOptions dry{.dryRun = true};
        const auto told = ledger ? importLedger(*counter.office, counter.seat->person.id, file, dry)
                                 : importRoster(*counter.office, counter.seat->person.id, file, dry);
        REQUIRE(told);
        const QString expected =
            ledger ? u"Cases %1, New %2, As they were %3, Rows not taken %4, Remarks %5"_s.arg(told->cases)
                   : u"Rooms %1, Residents %2, New %3, Changed 0, As they were %4, Rows not taken %5, Remarks %6"_s
                         .arg(told->rooms)
                         .arg(told->residents);
        const QString figures =
            expected.arg(told->created).arg(told->unchanged).arg(told->rejected.size()).arg(told->remarks.size());
        CHECK(counter.figures().remove(u',') == QString(figures).remove(u','));
        CHECK(counter.problem(u"newEstates"_s).isEmpty() == ledger);
        counter.press(u"back"_s);
    }
    CHECK((counter.head() == before));
}

TEST_CASE("rows that are not taken are shown, exported and read back")
{
    ImportingOffice counter;
    counter.give(counter.write(u"r.csv"_s, doubtfulRoster()));
    counter.check();
    const QString shown = counter.cells(u"faults"_s);
    CHECK(shown.count(u"|Not taken|"_s) == 3);
    CHECK(shown.count(u"|Taken|"_s) == 1);
    CHECK(shown.startsWith(u"8|Not taken|The room is missing."_s));
    counter.toSave = counter.folder.filePath(u"out.csv"_s);
    counter.press(u"exportRows"_s);
    QStringList lines;
    const auto read = readSheet(counter.toSave, {}, [&](SheetRow&& row) {
        QStringList cells;
        for (const auto& cell : row.cells)
            cells << cell.text;
        lines << cells.join(u'|');
        return true;
    });
    REQUIRE(read);
    CHECK(lines.takeFirst() == u"Row|What becomes of it|Reason"_s);
    CHECK(lines.join(u'\n') == shown);
}

TEST_CASE("an export that cannot be written says so in place")
{
    ImportingOffice counter;
    counter.give(counter.write(u"r.csv"_s, doubtfulRoster()));
    counter.check();
    counter.toSave = counter.folder.filePath(u"nowhere/out.csv"_s);
    counter.press(u"exportRows"_s);
    CHECK_FALSE(counter.problem(u"exportTrouble"_s).isEmpty());
}

TEST_CASE("a roster is imported, and the second time there is nothing to write")
{
    ImportingOffice counter;
    const QSignalSpy written(counter.page.get(), &Page::written);
    counter.give(rosterFile);
    counter.check();
    counter.importNow();
    CHECK(counter.count("room") == 2400);
    CHECK(counter.count("resident") == 2811);
    CHECK(written.size() == 1);
    CHECK(counter.problem(u"notice"_s).contains(u"5244"_s)); // with buildings and estates
    CHECK(counter.cells(u"pastImports"_s).startsWith(u"roster.xlsx|Roster|2026-11-23 10:00|"_s));
    CHECK(counter.cells(u"pastImports"_s).endsWith(u"|5244|0|in force"_s));

    counter.press(u"forward"_s);
    const auto before = counter.head();
    counter.give(rosterFile);
    counter.check();
    CHECK(counter.problem(u"notice"_s).contains(u"there already"_s));
    CHECK_FALSE(counter.button(u"forward"_s).isEnabled());
    CHECK((counter.head() == before));
}

TEST_CASE("an import is withdrawn with a reason, and what stays is named")
{
    ImportingOffice counter;
    counter.give(rosterFile);
    counter.check();
    counter.importNow();
    auto room = counter.office->rooms.list({}, 1)->front();
    room.note = u"水表在门外"_s;
    REQUIRE(DirectoryService(*counter.office).put(counter.seat->person.id, room));
    counter.press(u"withdraw"_s);
    auto& reason = counter.part<QLineEdit>(u"withdrawReason"_s);
    CHECK(reason.hasFocus());
    CHECK_FALSE(counter.button(u"withdrawConfirm"_s).isEnabled());
    QTest::keyClicks(&reason, u"wrong file"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    counter.settle();
    CHECK(counter.cells(u"pastImports"_s).contains(u"withdrawn 2026-11-23 10:00"_s));
    CHECK(counter.cells(u"kept"_s).contains(room.number + u"|Somebody has worked on it since."_s));
    CHECK(counter.problem(u"withdrawOutcome"_s).contains(u"stayed as they are"_s));
    CHECK(counter.count("room WHERE retired = 0") == 1);
    CHECK_FALSE(counter.button(u"withdraw"_s).isEnabled());
}

TEST_CASE("an import that is cancelled leaves nothing and can be begun again")
{
    ImportingOffice counter;
    counter.give(rosterFile);
    counter.check();
    const auto before = counter.head();
    counter.press(u"forward"_s);
    counter.press(u"cancel"_s);
    counter.settle();
    CHECK(counter.problem(u"notice"_s) == sentence(Error{Error::Code::Cancelled, {}, {}}));
    CHECK((counter.head() == before));
    CHECK(counter.count("room") == 0);
    counter.importNow();
    CHECK(counter.count("room") == 2400);
}

TEST_CASE("closing the window while it imports leaves nothing")
{
    ImportingOffice counter;
    counter.give(ledgerFile);
    counter.check();
    const auto before = counter.head();
    counter.press(u"forward"_s);
    counter.page.reset();
    CHECK((counter.head() == before));
    CHECK(counter.count("case_file") == 0);
}

} // namespace guitai
