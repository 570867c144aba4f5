// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace guitai {

using namespace Qt::StringLiterals;

namespace {

void tamper(const QString& file, const QString& sql)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(file);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

QString written(const Desk& desk, const QString& name, const QByteArray& bytes)
{
    QFile file(desk.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("init does not touch a file that is there")
{
    const Desk desk;
    const auto run = desk.run(words("init --company A --site B"));
    CHECK(run.code == 4);
    CHECK(run.json()["error"_L1] == u"fileExists"_s);
    CHECK(desk.must({u"verify"_s})["sound"_L1] == true);
}

TEST_CASE("trouble with a file ends with 4 and a sentence")
{
    const Desk desk;
    const auto error = [&](const QStringList& arguments) {
        const auto run = runCli(arguments + QStringList{u"--json"_s});
        CHECK(run.code == 4);
        CHECK_FALSE(run.json()["message"_L1].toString().isEmpty());
        return run.json()["error"_L1].toString();
    };
    CHECK(error({u"show"_s, u"X"_s, u"--data"_s, desk.folder.filePath(u"none"_s)}) == u"fileMissing"_s);
    CHECK(error({u"show"_s, u"X"_s, u"--data"_s, desk.folder.path()}) == u"fileUnreadable"_s);
    CHECK(error({u"show"_s, u"X"_s, u"--data"_s, written(desk, u"empty"_s, {})}) == u"fileDamaged"_s);
    CHECK(error({u"show"_s, u"X"_s, u"--data"_s, written(desk, u"text"_s, QByteArray(500, 'x'))}) == u"fileForeign"_s);
    CHECK(error({u"show"_s, u"BX2026-999999"_s, u"--data"_s, desk.file}) == u"notFound"_s);
    CHECK(error({u"step"_s, u"BX2026-999999"_s, u"issueOrder"_s, u"--data"_s, desk.file}) == u"notFound"_s);
    CHECK(error({u"step"_s, u"new"_s, u"registerRepair"_s, u"--input"_s, written(desk, u"bad.json"_s, "{"), u"--data"_s,
                 desk.file}) == u"fileDamaged"_s);
    CHECK(error({u"step"_s, u"new"_s, u"registerRepair"_s, u"--input"_s,
                 written(desk, u"odd.json"_s, R"({"rings":"x"})"), u"--data"_s, desk.file}) == u"inputInvalid"_s);
}

TEST_CASE("what is read-only can be read, and is not written")
{
    const Desk desk;
    const QString number = desk.newCase();
    const QString copy = desk.folder.filePath(u"copy.guitai"_s);
    desk.must({u"backup"_s, copy});
    REQUIRE(QFile::setPermissions(copy, QFileDevice::ReadOwner));
    const auto show = runCli({u"show"_s, number, u"--json"_s, u"--data"_s, copy});
    CHECK(show.code == 0);
    CHECK(runCli({u"verify"_s, u"--replay"_s, u"--data"_s, copy}).code == 0);
    if (QFile(copy).open(QIODevice::ReadWrite))
        return; // root may write anything
    const auto step = runCli({u"step"_s, number, u"issueOrder"_s, u"--json"_s, u"--data"_s, copy});
    CHECK(step.code == 4);
    CHECK(step.json()["error"_L1] == u"fileReadOnly"_s);
}

TEST_CASE("verify finds what was changed past the journal, and a tail that was cut")
{
    const Desk desk;
    const QString number = desk.newCase();
    const QString backup = desk.folder.filePath(u"backup.guitai"_s);
    const auto backedUp = desk.must({u"backup"_s, backup});
    const auto sound = desk.must({u"verify"_s, u"--replay"_s, u"--backup"_s, backup});
    CHECK(sound["head"_L1]["seq"_L1].toInteger() == backedUp["head"_L1]["seq"_L1].toInteger() + 1); // says: backed up
    CHECK(sound["replayed"_L1].toInteger() == 1);

    tamper(desk.file, u"UPDATE case_file SET item = 'x'"_s);
    const auto changed = desk.run({u"verify"_s});
    CHECK(changed.code == 4);
    CHECK(changed.json()["findings"_L1][0]["kind"_L1] == u"recordChanged"_s);
    CHECK(changed.json()["findings"_L1][0]["message"_L1].toString().contains(number));
    CHECK(runCli({u"verify"_s, u"--data"_s, desk.file}).code == 4);

    CHECK(desk.run({u"backup"_s, backup}).json()["error"_L1] == u"fileExists"_s);
    const Desk other;
    CHECK(other.run({u"verify"_s, u"--backup"_s, backup}).code == 4);
}

TEST_CASE("two processes at once leave no number out and none twice", "[R-numbers]")
{
    const Desk desk;
    const auto script = QStringLiteral("for i in $(seq 25); do '%1' --data '%2' step new registerRepair room=3-1-502 "
                                       "part=waterSupply item=漏水 >/dev/null || exit 9; done")
                            .arg(QStringLiteral(GUITAI_CLI), desk.file);
    QProcess one, two;
    one.start(u"sh"_s, {u"-c"_s, script});
    two.start(u"sh"_s, {u"-c"_s, script});
    REQUIRE(one.waitForFinished(120000));
    REQUIRE(two.waitForFinished(120000));
    CHECK(one.exitCode() == 0);
    CHECK(two.exitCode() == 0);
    CHECK(desk.newCase().endsWith(u"-000051"_s));
    CHECK(desk.must({u"verify"_s})["sound"_L1] == true);
}

TEST_CASE("an order prints to a PDF and counts the printing only then", "[S4-三-二-1-b]")
{
    const Desk desk;
    const QString number = desk.newCase();
    const QString pdf = desk.folder.filePath(u"派工单.pdf"_s);
    CHECK(desk.run({u"print"_s, u"dispatch-order"_s, number, u"-o"_s, pdf}).json()["refused"_L1] ==
          u"orderNotIssued"_s);
    CHECK_FALSE(QFile::exists(pdf));
    const auto issued = desk.must({u"step"_s, number, u"issueOrder"_s});
    const QString order = issued["orders"_L1][0]["number"_L1].toString();
    const QString nowhere = desk.folder.filePath(u"none/x.pdf"_s);
    CHECK(desk.run({u"print"_s, u"dispatch-order"_s, order, u"-o"_s, nowhere}).code == 4);
    CHECK(desk.must({u"show"_s, number})["orders"_L1][0]["printCount"_L1] == 0);

    const auto printed = desk.must(
        {u"print"_s, u"dispatch-order"_s, order, u"-o"_s, pdf, u"--copies"_s, u"3"_s, u"--paper"_s, u"241"_s});
    CHECK(printed["pages"_L1] == 3);
    CHECK(printed["printCount"_L1] == 1);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(desk.must({u"print"_s, u"intake-slip"_s, number, u"-o"_s, pdf})["pages"_L1] == 1);
    CHECK(desk.must({u"show"_s, number})["orders"_L1][0]["printCount"_L1] == 1);
    CHECK(desk.run({u"print"_s, u"dispatch-order"_s, order, u"-o"_s, pdf, u"--paper"_s, u"wall"_s}).code == 2);
}

TEST_CASE("demo makes a file once")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.guitai"_s);
    const auto made = runCli({u"demo"_s, file, u"--json"_s});
    CHECK(made.code == 0);
    CHECK(made.json()["estates"_L1] == 3);
    CHECK(made.json()["rooms"_L1] == 400);
    const auto again = runCli({u"demo"_s, file, u"--json"_s});
    CHECK(again.code == 4);
    CHECK(again.json()["error"_L1] == u"fileExists"_s);
}

} // namespace guitai
