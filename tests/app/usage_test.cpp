// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

namespace guitai {

using namespace Qt::StringLiterals;

TEST_CASE("wrong use ends with 2 and says how it is used")
{
    const auto line =
        GENERATE(as<std::string>{}, "", "dance", "show", "show A B", "init --company A", "--colour show A", "step new",
                 "step new dance", "step new issueOrder", "offers A --month 2026-01",
                 "estate A --developer neither --accepted 2020-01-01", "estate A --developer own --accepted soon",
                 "--data", "steps --json --json", "verify --replay=yes", "print poster A -o x.pdf");
    const auto run = runCli(words(line.c_str()));
    INFO(line);
    CHECK(run.code == 2);
    CHECK(run.err.contains("guitai-cli"));
    if (!words(line.c_str()).contains(u"--json"_s))
        CHECK(run.out.isEmpty());
}

TEST_CASE("an unknown property is named with the known ones")
{
    const Desk desk;
    const auto run = desk.run(words("step new registerRepair rom=3-1-502"));
    CHECK(run.code == 2);
    CHECK(run.json()["error"_L1] == u"usage"_s);
    CHECK(run.json()["message"_L1].toString().contains(u"rom"_s));
    CHECK(run.json()["message"_L1].toString().contains(u"reporterPhone"_s));
}

TEST_CASE("a value that cannot be read is wrong use, and changes nothing")
{
    const Desk desk;
    const auto property = GENERATE(as<std::string>{}, "rings=many", "feeTold=perhaps", "expectedAt=morgen",
                                   "repairClass=大修", "wishedAt=2026-02-30T10:00", "nokeyvalue", "=x");
    const auto run = desk.run(words("step new registerRepair room=3-1-502 part=waterSupply item=漏水")
                              << QString::fromStdString(property));
    INFO(property << run.out.toStdString());
    CHECK(run.code == 2);
    CHECK(desk.newCase().endsWith(u"000001"_s));
}

TEST_CASE("options may stand before the command, and people are answered in Chinese")
{
    const Desk desk;
    const QString number = desk.newCase();
    const auto run = runCli({u"--data"_s, desk.file, u"show"_s, number});
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    for (const auto& word : {"已登记", "张三", "业主自用部位", "登记报修", "时限"})
        CHECK(run.out.contains(word));
    QProcessEnvironment english;
    english.insert(u"GUITAI_LANG"_s, u"en"_s);
    CHECK(runCli({u"--data"_s, desk.file, u"show"_s, number}, english).out.contains("Journal"));
    CHECK(runCli({u"--help"_s}).out.contains("registerRepair") == false);
    CHECK(runCli({u"--version"_s}).out.startsWith("guitai-cli "));
}

TEST_CASE("the data file may be named by the environment")
{
    const Desk desk;
    QProcessEnvironment named;
    named.insert(u"GUITAI_DATA"_s, desk.file);
    CHECK(runCli({u"verify"_s}, named).code == 0);
}

TEST_CASE("hostile text is text", "[R-hostile]")
{
    const Desk desk;
    const auto text = GENERATE(as<QString>{}, u"'; DROP TABLE case_file; --"_s, u"<img src=file:///etc/passwd>"_s,
                               u"=cmd|' /C calc'!A0"_s, u"%1 %2 %n %s"_s, u"../../etc/passwd"_s, u"\u202Eevil\u202C"_s,
                               u"𠮷野家 𰻞"_s, u"a=b=c"_s, u"--json"_s, u" "_s + QString(3000, u'长'));
    const auto made = desk.must(words("step new registerRepair room=3-1-502 part=waterSupply") << u"item="_s + text);
    CHECK(made["item"_L1] == text);
    const auto found = desk.run({u"show"_s, u"--"_s, text});
    CHECK(found.code != 0);
}

TEST_CASE("an argument that is no UTF-8 is refused", "[R-hostile]")
{
    QProcess process;
    process.start(
        u"sh"_s,
        {u"-c"_s, QStringLiteral("'%1' show \"$(printf '\\377\\376')\" --json").arg(QStringLiteral(GUITAI_CLI))});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 2);
}

} // namespace guitai
