// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/sheet_builder.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <random>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace guitai;
using namespace guitai::test;

namespace {

const QByteArray sheetStart("<worksheet><sheetData>");
const QByteArray sheetEnd("</sheetData></worksheet>");

#if defined(__SANITIZE_ADDRESS__)
constexpr int bombMs = 10'000;
#else
constexpr int bombMs = 2'000;
#endif

/// The code a file is refused with, within the time that a bomb may take.
Error::Code refusal(const PackageBuilder& package)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    package.write(path);
    QElapsedTimer timer;
    timer.start();
    const auto outcome = readSheet(path, {}, [](SheetRow&&) { return true; });
    const auto spent = timer.elapsed();
    REQUIRE_FALSE(outcome);
    INFO(outcome.error().args.join(u' ').toStdString() << ' ' << outcome.error().detail.toStdString());
    CHECK(spent < bombMs);
    return outcome.error().code;
}

Error::Code refusalOfRows(const QByteArray& rows)
{
    return refusal(PackageBuilder::withRows(rows));
}

Error::Code refusalOfBomb(const QByteArray& start, const QByteArray& piece, qint64 times,
                          const QString& name = u"xl/worksheets/sheet1.xml"_s)
{
    INFO(start.toStdString() << " " << piece.left(16).toStdString());
    auto package = PackageBuilder::withRows("<row r=\"1\"/>");
    return refusal(package.put(PartText{name, start, piece, times, sheetEnd}));
}

QByteArray smallWorkbook()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    auto package =
        PackageBuilder::withRows(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>45597</v></c></row>)");
    package.sharedStrings("<si><t>甲</t></si>").styles("", "<xf numFmtId=\"14\"/>").write(path);
    return readFile(path);
}

} // namespace

TEST_CASE("bombs are refused within two seconds")
{
    constexpr qint64 gigabyte = 1LL << 30;
    constexpr qint64 less = 1LL << 27;
    CHECK(refusalOfBomb(sheetStart, QByteArray(1024, ' '), gigabyte / 1024) == Error::Code::FileTooLarge);
    CHECK(refusalOfBomb(sheetStart + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>", QByteArray(1024, 'x'),
                        less / 1024) == Error::Code::FileTooLarge);
    CHECK(refusalOfBomb(sheetStart + "<row r=\"1\">", "<c/>", 100'000'000) == Error::Code::FileDamaged);
    CHECK(refusalOfBomb(sheetStart + "<row r=\"1\"><c r=\"A1\"><![CDATA[", "<<<<<<<<", 20'000'000) ==
          Error::Code::FileTooLarge);
    CHECK(refusalOfBomb(sheetStart, "<a>", 20'000'000) == Error::Code::FileDamaged);
    CHECK(refusalOfBomb(sheetStart, "<a/>", 20'000'000) == Error::Code::FileTooLarge);
    CHECK(refusalOfBomb(sheetStart + "<!--", "<<<<<<<<", 20'000'000) == Error::Code::FileTooLarge);
    CHECK(refusalOfBomb("", "<!-- a -->", 20'000'000) == Error::Code::FileTooLarge);
    CHECK(refusalOfBomb(sheetStart + "</sheetData>", QByteArray(1024, ' '), less / 1024) == Error::Code::FileTooLarge);
    CHECK(refusalOfBomb("<sst>", "<si><t/></si>", 20'000'000, u"xl/sharedStrings.xml"_s) == Error::Code::FileTooLarge);
    CHECK(refusalOfBomb("<styleSheet><cellXfs>", "<xf/>", 20'000'000, u"xl/styles.xml"_s) == Error::Code::FileTooLarge);
}

TEST_CASE("a lone cell at the far end of every row does not fill the memory")
{
    QByteArray rows;
    for (int row = 1; row <= 20'000; ++row)
        rows +=
            "<row r=\"" + QByteArray::number(row) + "\"><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    CHECK(refusalOfRows(rows) == Error::Code::FileTooLarge);
}

TEST_CASE("document types are refused before an entity can grow")
{
    QByteArray laughs("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        laughs += "<!ENTITY " + name + " \"" + ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    }
    const QByteArray sheet =
        laughs + "]>" + sheetStart + R"(<row r="1"><c t="inlineStr"><is><t>&a39;</t></is></c></row>)" + sheetEnd;
    auto package = PackageBuilder::withRows("");
    CHECK(refusal(package.put(u"xl/worksheets/sheet1.xml"_s, sheet)) == Error::Code::FileDamaged);
    CHECK(refusal(package.put(u"xl/worksheets/sheet1.xml"_s, "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + sheetStart +
                                                                 sheetEnd)) == Error::Code::FileDamaged);
    CHECK(refusal(package.put(u"xl/worksheets/sheet1.xml"_s, "<!--" + QByteArray(8170, '-').replace("--", "- ") +
                                                                 " -->" + laughs + "]>" + sheetStart + sheetEnd)) ==
          Error::Code::FileDamaged);
}

TEST_CASE("rows and cells that contradict themselves are refused, not guessed at")
{
    CHECK(refusalOfRows("<row r=\"2\"/><row r=\"2\"/>") == Error::Code::FileDamaged);
    CHECK(refusalOfRows("<row r=\"5\"/><row r=\"4\"/>") == Error::Code::FileDamaged);
    CHECK(refusalOfRows("<row r=\"0\"/>") == Error::Code::FileDamaged);
    CHECK(refusalOfRows("<row r=\"-1\"/>") == Error::Code::FileDamaged);
    CHECK(refusalOfRows("<row r=\"1048577\"/>") == Error::Code::FileDamaged);
    CHECK(refusalOfRows("<row r=\"1048576\"/><row/>") == Error::Code::FileDamaged);
    CHECK(refusalOfRows("<row r=\"99999999999999999999\"/>") == Error::Code::FileDamaged);
    CHECK(refusalOfRows("<row r=\"9\"><c r=\"ZZZZ9\"><v>1</v></c></row>") == Error::Code::FileDamaged);
    CHECK(refusalOfRows("<row r=\"9\"><c r=\"B8\"><v>1</v></c></row>") == Error::Code::FileDamaged);
    CHECK(refusalOfRows("<row r=\"9\"><c r=\"B9\"/><c r=\"A9\"/></row>") == Error::Code::FileDamaged);
    CHECK(refusalOfRows("<row r=\"1\"><c r=\"XFD1\"/><c/></row>") == Error::Code::FileDamaged);
    for (const char* index : {"0", "-1", "7", "99999999999999999999", "x"}) {
        CHECK(refusalOfRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + QByteArray(index) + "</v></c></row>") ==
              Error::Code::FileDamaged);
    }
    CHECK(refusalOfRows("<row r=\"1\"><c r=\"A1\"></row>") == Error::Code::FileDamaged);
}

TEST_CASE("a broken part is named with the place in it")
{
    const auto reading = readAll(PackageBuilder::withRows("<row r=\"1\"/>\n<row r=\"2\"><v></row>"));
    REQUIRE_FALSE(reading.outcome);
    CHECK(reading.args().value(1).startsWith(u"xl/worksheets/sheet1.xml:2:"_s));
    auto package = PackageBuilder::withRows("");
    CHECK(readAll(package.drop(u"xl/worksheets/sheet1.xml"_s)).args().value(1) == u"xl/worksheets/sheet1.xml"_s);
}

TEST_CASE("content decides what a file is, and each wrong kind has its answer")
{
    const QByteArray ole = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(2'000'000, '\0');
    const QString name = u"EncryptedPackage"_s;
    const QByteArray utf16(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    const auto code = [](const QByteArray& bytes) { return readBytes(bytes).code(); };
    CHECK(code(ole) == Error::Code::FileFormat);
    CHECK(readBytes(ole).args().value(1) == u"xls"_s);
    CHECK(code(QByteArray(ole).replace(1'048'570, utf16.size(), utf16)) == Error::Code::FileEncrypted);
    CHECK(code("\n <HTML><table>") == Error::Code::FileFormat);
    CHECK(code("%PDF-1.4\n") == Error::Code::FileFormat);
    CHECK(code(QByteArray("\x89PNG\r\n\x1A\n\0\0", 10)) == Error::Code::FileFormat);
    CHECK(code(QByteArray("a,b\n\0", 5)) == Error::Code::FileFormat);
    CHECK(code("") == Error::Code::FileDamaged);
    CHECK(code("PK\x03\x04 no zip") == Error::Code::FileDamaged);
    CHECK(readBytes("PK,1").outcome);
    CHECK(readBytes(smallWorkbook()).texts() == u"甲|45597"_s); // under the name of a csv

    PackageBuilder document;
    document.put(u"word/document.xml"_s, "<document/>");
    CHECK(refusal(document) == Error::Code::FileFormat);
    CHECK(refusal(document.put(u"xl/workbook.xml"_s, "<document/>")) == Error::Code::FileFormat);
    CHECK(refusal(document.put(u"xl/workbook.xml"_s, "<workbook><sheets/></workbook>")) == Error::Code::FileFormat);
    CHECK(refusal(PackageBuilder::withRows("<row/>").encrypted()) == Error::Code::FileEncrypted);
}

TEST_CASE("what cannot be opened says why")
{
    const QTemporaryDir folder;
    CHECK(readAll(folder.filePath(u"none.xlsx"_s)).code() == Error::Code::FileMissing);
    CHECK(readAll(folder.path()).code() == Error::Code::FileUnreadable);
    CHECK(readAll(u"/dev/zero"_s).code() == Error::Code::FileUnreadable);
}

TEST_CASE("a package that promises a flood of parts is refused before they are listed")
{
    QByteArray bytes = smallWorkbook();
    const auto end = bytes.lastIndexOf("PK\x05\x06");
    bytes.replace(end + 8, 4, QByteArray(4, '\xFF'));
    CHECK(readBytes(bytes).code() == Error::Code::FileTooLarge);
}

TEST_CASE("a workbook cut anywhere is refused")
{
    const QByteArray whole = readFile(QStringLiteral(GUITAI_TEST_DATA "/ledger.xlsx"));
    for (qsizetype length = 0; length < whole.size(); length += 997) {
        const auto reading = readBytes(whole.left(length));
        REQUIRE_FALSE(reading.outcome);
        REQUIRE(reading.code() == Error::Code::FileDamaged);
    }
}

TEST_CASE("a workbook with flipped bits gives its rows or an error, and never other rows")
{
    const QByteArray whole = smallWorkbook();
    const QByteArray large = readFile(QStringLiteral(GUITAI_TEST_DATA "/ledger.xlsx"));
    const auto sound = readBytes(whole);
    const auto soundLarge = readBytes(large);
    std::mt19937 random(20'260'101);
    for (int round = 0; round < 500; ++round) {
        const bool isLarge = round % 25 == 0;
        QByteArray damaged = isLarge ? large : whole;
        for (int flips = 1 + round % 4; flips > 0; --flips) {
            const auto at = qsizetype(random() % quint32(damaged.size()));
            damaged[at] = char(damaged[at] ^ (1 << (random() % 8)));
        }
        const auto reading = readBytes(damaged);
        if (reading.outcome)
            REQUIRE(reading.rows == (isLarge ? soundLarge : sound).rows);
    }
}

TEST_CASE("random text gives rows or an error")
{
    constexpr std::string_view letters = ",;\t\"\r\n=\xB5\xE7\x81\x30\xE4\xBD\xA0"
                                         "a1";
    std::mt19937 random(20'260'102);
    for (int round = 0; round < 500; ++round) {
        QByteArray text;
        for (auto length = random() % 300; length > 0; --length)
            text += round % 2 ? letters[random() % letters.size()] : letters[random() % 7];
        const auto reading = readBytes(text);
        REQUIRE((reading.outcome || reading.code() == Error::Code::FileEncoding ||
                 reading.code() == Error::Code::FileDamaged));
    }
}
