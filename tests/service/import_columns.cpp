// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/import_office.h"

#include "core/service/import/roster_table.h"
#include "tests/service/sheet_builder.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace guitai;
using namespace guitai::test;

namespace {

Result<RosterTable> read(const QString& text, const TableOptions& options = {})
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"t.csv"_s), text.toUtf8());
    return readRoster(folder.filePath(u"t.csv"_s), options);
}

} // namespace

TEST_CASE("the header is found below titles, notes and blanks")
{
    const auto table =
        read(u"业主资料汇总表\n填报单位：管理处,,日期：,2026-01-01\n\n说明：房号请填全\n,,,\n\n"
             "序号,楼盘,楼栋,单 元,房号*,业主姓名：,联系电话（手机）\n1,甲园,3,1,502,甲某,13900000001\n"_s);
    REQUIRE(table);
    CHECK(table->columns.headerRow == 7);
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0].number == u"502"_s);
    CHECK(table->rows[0].phones == QStringList{u"13900000001"_s});
}

TEST_CASE("the order of the columns does not matter, nor does a header printed on every page")
{
    const auto table = read(u"电话,姓名,房号,单元,楼栋,楼盘\n13900000001,甲某,502,1,3,甲园\n"
                            "电话,姓名,房号,单元,楼栋,楼盘\n13900000002,乙某,503,1,3,甲园\n"_s);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[1].name == u"乙某"_s);
    CHECK(table->rows[1].building == u"3"_s);
    CHECK(table->rejected.isEmpty());
}

TEST_CASE("a header over two rows is read as one")
{
    const auto table = read(u"楼盘,房屋,,,业主,\n,楼栋,单元,房号,姓名,电话\n甲园,3,1,502,甲某,13900000001\n"_s);
    REQUIRE(table);
    CHECK(table->columns.headerRow == 2);
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0].estate == u"甲园"_s);
}

TEST_CASE("a table without a needed column is refused by the column's name")
{
    const auto noRoom = read(u"楼盘,楼栋,姓名,电话\n甲园,3,甲某,13900000001\n"_s);
    REQUIRE_FALSE(noRoom);
    CHECK(noRoom.error().code == Error::Code::HeaderNotFound);
    CHECK(noRoom.error().args.last() == u"房号"_s);

    const QString noEstate = u"楼栋,单元,房号,姓名\n3,1,502,甲某\n"_s;
    REQUIRE_FALSE(read(noEstate));
    CHECK(read(noEstate).error().args.last() == u"楼盘"_s);
    CHECK(read(noEstate, {.estate = u"甲园"_s})->rows.first().estate == u"甲园"_s);

    ImportOffice file;
    const auto ledger = file.tryLedger(file.csv(u"序号,房号,报修内容\n1,3-1-502,水管漏水\n"_s));
    REQUIRE_FALSE(ledger);
    CHECK(errorOf(ledger.error()) == Error::Code::HeaderNotFound);
    CHECK(errorArgs(ledger.error()).last() == u"受理时间、维修性质"_s);
    CHECK_FALSE(read(u""_s));
}

TEST_CASE("columns chosen by a person go before the guess")
{
    const ColumnMap chosen{.headerRow = 1,
                           .headings = {{Column::Estate, 0}, {Column::Room, 1}, {Column::Name, 3}, {Column::Phone, 2}}};
    const auto table = read(u"a,b,c,d\n甲园,3-1-502,13900000001,甲某\n"_s, {.columns = chosen});
    REQUIRE(table);
    CHECK((table->columns == chosen));
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0].name == u"甲某"_s);
    CHECK(table->rows[0].unit == u"1"_s);
    CHECK_FALSE(read(u"a,b\n"_s, {.columns = ColumnMap{.headerRow = 1}}));
    CHECK((fromJson<ColumnMap>(QJsonDocument::fromJson(toJson(chosen)).object()) == chosen));
}

TEST_CASE("files of another kind are refused as what they are")
{
    ImportOffice file;
    writeFile(file.path(u"old.xls"_s), QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'));
    const auto old = file.tryRoster(file.path(u"old.xls"_s));
    REQUIRE_FALSE(old);
    CHECK(errorOf(old.error()) == Error::Code::FileFormat);

    PackageBuilder::withRows(R"(<row r="1"><c r="A1"><v>1</v></c></row>)").encrypted().write(file.path(u"e.xlsx"_s));
    const auto encrypted = file.tryLedger(file.path(u"e.xlsx"_s));
    REQUIRE_FALSE(encrypted);
    CHECK(errorOf(encrypted.error()) == Error::Code::FileEncrypted);
    CHECK(errorOf(file.tryRoster(file.path(u"none.xlsx"_s)).error()) == Error::Code::FileMissing);
}
