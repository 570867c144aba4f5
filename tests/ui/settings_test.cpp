// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_desk.h"

#include "core/service/naming.h"
#include "core/storage/statement.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/inline_problem.h"

#include <QTableView>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace guitai {

using test::focus;
using test::press;
using test::type;

TEST_CASE("a theme counts at once and is kept")
{
    SettingsDesk desk;
    desk.goInto(SettingsDesk::Look);
    press(Qt::Key_Right);
    CHECK(savedLook().theme == ThemeChoice::Dark);
    CHECK(currentTheme() == Theme::dark());
    press(Qt::Key_Left);
    CHECK(currentTheme() == Theme::light());
}

TEST_CASE("rows stand closer together at once, in tables as well")
{
    SettingsDesk desk;
    const auto& heads = *desk.the<QTableView>("rules").verticalHeader();
    CHECK(heads.defaultSectionSize() == metrics::rowHeight(Density::Comfortable));
    desk.goInto(SettingsDesk::Look);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    CHECK(savedLook().density == Density::Compact);
    CHECK(rowHeight() == metrics::rowHeight(Density::Compact));
    CHECK(heads.defaultSectionSize() == rowHeight());
}

TEST_CASE("letters grow at once to twice their size and back, those of headings too")
{
    SettingsDesk desk;
    QWidget window;
    auto* heading = plainLabel(u"设置"_s, &window, FontRole::Page);
    auto* line = new QLineEdit(&window);
    desk.goInto(SettingsDesk::Look);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right);
    CHECK(savedLook().textPercent == 200);
    QTest::qWait(50);
    CHECK(fontFor(FontRole::Body).pointSizeF() == 21);
    CHECK(heading->font().pointSizeF() == 28);
    CHECK(line->font().pointSizeF() == 21);
    CHECK(line->sizeHint().height() > metrics::controlHeight);
    CHECK(desk.page->minimumSizeHint().width() <= 1280 - 168);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Left);
    QTest::qWait(50);
    CHECK(std::abs(heading->font().pointSizeF() - 14) < 0.01);
    CHECK(savedLook() == Look{.theme = ThemeChoice::Light});
}

TEST_CASE("another language is kept for the next start, and the wish to hear notices")
{
    SettingsDesk desk;
    CHECK(savedLanguage() == chinese);
    desk.goInto(SettingsDesk::Look);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Right);
    CHECK(savedLanguage() == english);
    CHECK_FALSE(savedSound());
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    CHECK(savedSound());
}

TEST_CASE("the site is renamed by whoever may, in the journal, and stands so in the window")
{
    SettingsDesk desk(Role::Administrator);
    desk.goInto(SettingsDesk::Site);
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(name);
    name->selectAll();
    type("恒园南区管理处");
    const auto before = desk.small.office->journal.head()->seq;
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.small.office->sites.find(desk.seat->site.id).value()->name == u"恒园南区管理处"_s);
    CHECK(desk.small.office->journal.head()->seq == before + 1);
    CHECK(desk.said.last().first().toString().contains(u"site"_s));
}

TEST_CASE("a receptionist reads why the site is not hers to rename")
{
    SettingsDesk desk(Role::Receptionist);
    CHECK(desk.the<InlineProblem>("recordBarred").isVisibleTo(desk.page.get()));
    for (const auto* button : {"saveRecord", "dropEdits", "retireRecord"})
        CHECK(desk.the<QWidget>(button).isHidden());
    desk.goInto(SettingsDesk::Site);
    CHECK(desk.the<QWidget>("settingsSections").isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the regulation is read section by section, and its forms as they come out")
{
    SettingsDesk desk;
    const auto& procedure = desk.seat->procedure;
    const auto& table = desk.the<QTableView>("rules");
    const auto& model = *table.model();
    CHECK(model.rowCount() == procedure.clocks.size());
    CHECK(model.index(0, 3).data().toString() == u"5 minute(s)"_s);
    desk.goInto(SettingsDesk::Rules);
    press(Qt::Key_Right);
    CHECK(model.rowCount() == procedure.roles.size());
    press(Qt::Key_Right);
    CHECK(model.rowCount() == procedure.parts.size());
    press(Qt::Key_Right);
    CHECK(model.rowCount() == procedure.rows.size());
    const QFontMetrics letters(table.font());
    for (int row = 0; row < model.rowCount(); ++row) {
        const int length = letters.horizontalAdvance(model.index(row, 2).data().toString());
        CHECK(table.rowHeight(row) >= letters.height() * (length / table.columnWidth(2) + 1));
    }
    press(Qt::Key_Right);
    CHECK_FALSE(table.isVisible());
    CHECK(desk.the<QWidget>("sampleForm").isVisible());
}

TEST_CASE("a backup is made, checked, noted in the journal, and opens", "[promise-6]")
{
    SettingsDesk desk;
    const QTemporaryDir target;
    desk.backupFolder = target.path();
    desk.pressButton("backUp");
    desk.settle();
    const auto names = QDir(target.path()).entryList({u"*.guitai"_s}, QDir::Files);
    REQUIRE(names.size() == 1);
    CHECK(names.first() == u"counter-20261123-100000.guitai"_s);
    CHECK(desk.outcome().contains(names.first()));
    const auto copy = Office::open(target.filePath(names.first()), desk.small.clock, OpenMode::ReadOnly);
    REQUIRE(copy);
    CHECK(verify(**copy)->findings.isEmpty());
    const auto facts = fileFacts(*desk.small.office);
    REQUIRE(facts);
    REQUIRE(facts->backup);
    CHECK(facts->backup->actor == desk.seat->person.id);
    CHECK(facts->backup->target == target.filePath(names.first()));
    CHECK(verify(*desk.small.office)->findings.isEmpty());
    CHECK(desk.the<QWidget>("backUp").hasFocus());
}

TEST_CASE("that there is no backup yet is a warning until there is one", "[promise-6]")
{
    SettingsDesk desk;
    desk.settle();
    const auto& warning = desk.the<InlineProblem>("noBackup");
    CHECK(warning.isVisibleTo(desk.page.get()));
    const QTemporaryDir target;
    desk.backupFolder = target.path();
    desk.pressButton("backUp");
    desk.settle();
    CHECK_FALSE(warning.isVisibleTo(desk.page.get()));
}

TEST_CASE("a folder that is gone or that nobody can write to is said in place, and nothing half stays")
{
    SettingsDesk desk;
    const QTemporaryDir target;
    const QString gone = target.filePath(u"stick"_s);
    for (const auto& folder : {gone, u"/proc"_s}) {
        CAPTURE(folder);
        desk.backupFolder = folder;
        desk.pressButton("backUp");
        desk.settle();
        CHECK(desk.outcome().contains(folder));
    }
    CHECK_FALSE(QFileInfo::exists(gone));
    CHECK_FALSE(fileFacts(*desk.small.office)->backup);
}

TEST_CASE("a full disk leaves no half backup, and what was there before as it was", "[promise-4]")
{
    SettingsDesk desk;
    const QTemporaryDir target;
    QFile older(target.filePath(u"older.guitai"_s));
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    desk.backupFolder = target.path();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &usual) == 0);
    const rlimit full{.rlim_cur = 40'000, .rlim_max = usual.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &full) == 0);
    desk.pressButton("backUp");
    desk.settle();
    REQUIRE(setrlimit(RLIMIT_FSIZE, &usual) == 0);
    CHECK(desk.outcome().contains(u"full"_s));
    CHECK(QDir(target.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList{u"older.guitai"_s});
}

TEST_CASE("a backup that is cancelled leaves nothing behind")
{
    SettingsDesk desk;
    BlobStore attachments(BlobStore::folderOf(desk.small.path)); // so many that the hand comes before the end
    for (int i = 0; i < 500; ++i)
        REQUIRE(attachments.put(QByteArray::number(i)));
    const QTemporaryDir target;
    desk.backupFolder = target.path();
    desk.pressButton("backUp");
    press(Qt::Key_Space); // Cancel has the keyboard while it runs
    desk.settle();
    CHECK(desk.outcome() == sentence(Error{Error::Code::Cancelled, {}, {}}));
    CHECK(QDir(target.path()).isEmpty());
}

TEST_CASE("whoever thinks better of a backup is left as before")
{
    SettingsDesk desk;
    desk.pressButton("backUp");
    CHECK(desk.outcome().isEmpty());
    CHECK(desk.the<QWidget>("backUp").isEnabled());
}

TEST_CASE("a check says that all is well, and names what was tampered with", "[promise-8]")
{
    SettingsDesk desk;
    desk.pressButton("check");
    desk.settle();
    CHECK(desk.outcome().startsWith(u"All is as the journal says."_s));
    CHECK_FALSE(desk.the<QTableView>("findings").isVisible());
    Statement tamper(desk.small.office->database(), "UPDATE room SET note = 'x'");
    REQUIRE(tamper.run());
    desk.pressButton("check");
    desk.settle();
    const auto& findings = desk.the<QTableView>("findings");
    REQUIRE(findings.isVisible());
    CHECK(findings.model()->rowCount() == 1);
    CHECK(findings.model()->index(0, 0).data().toString().contains(u"502"_s));
    CHECK(desk.outcome().contains(u"keep this file as it is"_s));
}

} // namespace guitai
