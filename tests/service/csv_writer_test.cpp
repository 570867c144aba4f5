// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/csv_writer.h"

#include "tests/service/sheet_builder.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace guitai;
using namespace guitai::test;

TEST_CASE("a csv begins with its mark and ends its records as Excel does")
{
    CHECK(csvOf({{u"行"_s, u"原因"_s}, {u"3"_s, u""_s}}) == "\xEF\xBB\xBF行,原因\r\n3,\r\n");
    CHECK(csvOf({}) == "\xEF\xBB\xBF");
}

TEST_CASE("a csv keeps separators, quotes, line ends and blanks inside its cells")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    const QStringList cells{u"a,b"_s, u"说\"好\""_s, u"两\n行"_s, u" 前后 "_s, u"𠮷"_s, u"x;y"_s};
    REQUIRE(writeCsv(path, {{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s}, cells}));
    const auto reading = readAll(path);
    REQUIRE(reading.outcome);
    REQUIRE(reading.rows.size() == 2);
    for (qsizetype i = 0; i < cells.size(); ++i)
        CHECK(reading.rows[1].cells[i].text == cells[i]);
}

TEST_CASE("no cell of a csv is a formula")
{
    for (const auto& text :
         {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠x"_s, u"\t=1"_s, u"\r=1"_s}) {
        const QByteArray written = csvOf({{text}});
        CHECK((written.startsWith("\xEF\xBB\xBF'") || written.startsWith("\xEF\xBB\xBF\"'")));
    }
    CHECK(csvOf({{u"1-2"_s, u"a=b"_s}}) == "\xEF\xBB\xBF"
                                           "1-2,a=b\r\n");
}

TEST_CASE("a csv replaces the file that was there, or leaves it as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    writeFile(path, "before");
    REQUIRE(writeCsv(path, {{u"after"_s}}));
    CHECK(readFile(path) == "\xEF\xBB\xBF"
                            "after\r\n");
    const auto nowhere = writeCsv(folder.filePath(u"none/table.csv"_s), {{u"x"_s}});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().args == QStringList{folder.filePath(u"none/table.csv"_s)});
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"table.csv"_s});
}
