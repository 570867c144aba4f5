// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/sheet_builder.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace guitai;
using namespace guitai::test;

TEST_CASE("every way to write a text is read: shared, inline, runs, formula results, errors")
{
    auto package = PackageBuilder::withRows(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        "<c r=\"C1\" t=\"inlineStr\"><is><t>&lt;b&gt;丙</t></is></c>"
        "<c r=\"D1\" t=\"str\"><f>A1&amp;\"x\"</f><v>结果</v></c><c r=\"E1\" t=\"e\"><v>#N/A</v></c>"
        "<c r=\"F1\" t=\"b\"><v>1</v></c><c r=\"G1\"><f>1+1</f><v>2</v></c></row>");
    package.sharedStrings(
        "<si><t xml:space=\"preserve\"> 甲</t></si><si><r><rPr><b/></rPr><t>重</t></r><r><t>庆</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>チョウ</t></rPh><phoneticPr fontId=\"1\"/></si>");
    const auto reading = readAll(package);
    REQUIRE(reading.outcome);
    CHECK(reading.texts() == u" 甲|重庆|<b>丙|结果|#N/A|TRUE|2"_s);
    CHECK(reading.rows[0].cells[4].kind == SheetCell::Kind::Text);
    CHECK(reading.rows[0].cells[5] == SheetCell{SheetCell::Kind::Boolean, u"TRUE"_s, 1});
    CHECK(reading.rows[0].cells[6] == SheetCell{SheetCell::Kind::Number, u"2"_s, 2});
}

TEST_CASE("gaps become empty cells and missing rows only a jump in the numbers")
{
    const auto reading = readAll(PackageBuilder::withRows(
        "<row r=\"2\"><c r=\"C2\"><v>1</v></c><c r=\"D2\"/><c r=\"E2\" t=\"inlineStr\"><is><t></t></is></c></row>"
        "<row><c><v>5</v></c><c><v>6</v></c></row><row r=\"9\"/>"));
    REQUIRE(reading.outcome);
    REQUIRE(reading.rows.size() == 3);
    CHECK(reading.rows[0].number == 2);
    CHECK(reading.rows[0].cells == QList<SheetCell>{{}, {}, {SheetCell::Kind::Number, u"1"_s, 1}});
    CHECK(reading.rows[1].number == 3);
    CHECK(reading.rows[1].cells.size() == 2);
    CHECK(reading.rows[2] == SheetRow{9, {}});
}

TEST_CASE("a style makes a number a date")
{
    auto package = PackageBuilder::withRows(
        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45597.5</v></c><c r=\"B1\" s=\"2\"><v>45597</v></c>"
        "<c r=\"C1\" s=\"3\"><v>12</v></c><c r=\"D1\" s=\"0\"><v>45597</v></c><c r=\"E1\" s=\"-4\"><v>3</v></c>"
        "<c r=\"F1\" s=\"99\"><v>4</v></c><c r=\"G1\" s=\"1\"><v>-5</v></c><c r=\"H1\" "
        "t=\"d\"><v>2024-11-01</v></c></row>");
    package.styles(R"(<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>)"
                   R"(<numFmt numFmtId="165" formatCode="0&quot;days&quot;"/>)",
                   R"(<xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/>)");
    const auto reading = readAll(package);
    REQUIRE(reading.outcome);
    QList<SheetCell::Kind> kinds;
    for (const auto& cell : reading.rows[0].cells)
        kinds.append(cell.kind);
    using enum SheetCell::Kind;
    CHECK((kinds == QList<SheetCell::Kind>{Date, Date, Number, Number, Number, Number, Number, Date}));
    CHECK(reading.rows[0].cells[7].number == 45597);
}

TEST_CASE("serials that count from 1904 are brought to the 1900 calendar")
{
    auto package = PackageBuilder::withRows(R"(<row r="1"><c r="A1" s="1"><v>44135</v></c><c r="B1"><v>44135</v></c>)"
                                            R"(<c r="C1" s="1"><v>0.5</v></c></row>)");
    package.styles("", R"(<xf numFmtId="0"/><xf numFmtId="14"/>)");
    package.put(u"xl/workbook.xml"_s, R"(<workbook xmlns:r="urn:r"><workbookPr date1904="1"/><sheets>)"
                                      R"(<sheet r:id="rId1"/></sheets></workbook>)");
    const auto reading = readAll(package);
    REQUIRE(reading.outcome);
    CHECK(reading.rows[0].cells[0] == SheetCell{SheetCell::Kind::Date, u"45597"_s, 45597});
    CHECK(reading.rows[0].cells[1] == SheetCell{SheetCell::Kind::Number, u"44135"_s, 44135});
    CHECK(reading.rows[0].cells[2].number == 0.5);
}

TEST_CASE("the strict dialect, foreign prefixes, odd part names and hidden sheets are no obstacle")
{
    PackageBuilder package;
    package.put(u"_rels/.rels"_s,
                "<Relationships><Relationship Id=\"a\" Target=\"/book/main.xml\" "
                "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\"/></Relationships>");
    package.put(u"book/main.xml"_s,
                "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:q=\"urn:q\"><x:sheets>"
                "<x:sheet name=\"密\" state=\"veryHidden\" q:id=\"h\"/><x:sheet name=\"图\" q:id=\"c\"/>"
                "<x:sheet name=\"乙\" q:id=\"s\"/></x:sheets></x:workbook>");
    package.put(u"book/_rels/main.xml.rels"_s,
                "<Relationships><Relationship Id=\"h\" Type=\"x/worksheet\" Target=\"hidden.xml\"/>"
                "<Relationship Id=\"c\" Type=\"x/chartsheet\" Target=\"chart.xml\"/>"
                "<Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"../Sheets/乙.xml\"/></Relationships>");
    package.put(u"sheets\\乙.XML"_s,
                "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\">"
                "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>乙</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");
    const auto reading = readAll(package);
    REQUIRE(reading.outcome);
    CHECK(reading.texts() == u"乙"_s);
}

TEST_CASE("the reading stops when its visitor has had enough, and ends well")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    PackageBuilder::withRows(R"(<row r="1"/><row r="2"/><row r="1"/>)").write(path);
    int seen = 0;
    CHECK(readSheet(path, {}, [&](SheetRow&&) { return ++seen < 2; }));
    CHECK(seen == 2);
}

TEST_CASE("each limit is an answer of its own")
{
    const auto package = PackageBuilder::withRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"D1\" "
                                                  "t=\"inlineStr\"><is><t>abcdef</t></is></c></row><row r=\"2\"/>");
    const auto refused = [&](const SheetLimits& limits) {
        const auto reading = readAll(package, limits);
        REQUIRE_FALSE(reading.outcome);
        CHECK(reading.code() == Error::Code::FileTooLarge);
        return reading.args().value(1);
    };
    CHECK(readAll(package).outcome);
    CHECK(refused({.rows = 1}) == u"1"_s);
    CHECK(refused({.columns = 3}) == u"3"_s);
    CHECK(refused({.cells = 3}) == u"3"_s);
    CHECK(refused({.cellCharacters = 5}) == u"5"_s);
    CHECK(refused({.inflatedBytes = 200}) == u"200"_s);
}
