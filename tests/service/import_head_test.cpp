// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/past_imports.h"
#include "core/service/import/table_head.h"
#include "core/service/import/withdraw_import.h"
#include "tests/service/import_office.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace guitai;
using namespace guitai::test;

TEST_CASE("the head of a file says whether it is a roster or a ledger")
{
    const auto roster = readTableHead(sampleFile(u"roster.xlsx"_s));
    const auto ledger = readTableHead(sampleFile(u"ledger.xlsx"_s));
    REQUIRE(roster);
    REQUIRE(ledger);
    CHECK((roster->kind == TableKind::Roster));
    CHECK((ledger->kind == TableKind::Ledger));
    CHECK(roster->rows.last().number == TableHead::lastRow);
    CHECK(ledger->width() > roster->width());
}

TEST_CASE("columns can be guessed under a row that somebody points at")
{
    const ImportOffice file;
    const auto head = readTableHead(file.csv(u"说明,x\n楼栋,房号\n栋,房号,姓名\n3,502,张三\n"_s));
    REQUIRE(head);
    CHECK(head->columnsUnder(TableKind::Roster, 3).headings.size() == 3);
    CHECK(head->columnsUnder(TableKind::Roster, 2).headings.size() == 2);
    const auto none = head->columnsUnder(TableKind::Roster, 4);
    CHECK(none.headerRow == 4);
    CHECK(none.headings.isEmpty());
    CHECK(head->columnsUnder(TableKind::Roster, 0).headings.isEmpty());
}

TEST_CASE("a file without rows has no head")
{
    const ImportOffice file;
    const auto head = readTableHead(file.csv(u"\n\n"_s));
    REQUIRE_FALSE(head);
    CHECK(head.error().code == Error::Code::HeaderNotFound);
}

TEST_CASE("every kind of table offers the columns that it knows")
{
    const auto roster = columnsOf(TableKind::Roster);
    const auto ledger = columnsOf(TableKind::Ledger);
    CHECK(roster.contains(Column::Area));
    CHECK_FALSE(roster.contains(Column::Serial));
    CHECK(ledger.contains(Column::Serial));
    CHECK_FALSE(ledger.contains(Column::Area));
    CHECK(roster.contains(Column::Room));
    CHECK(ledger.contains(Column::Room));
}

TEST_CASE("past imports are told with who, how much, and whether they were withdrawn")
{
    ImportOffice file;
    CHECK(pastImports(file.office())->isEmpty());
    const auto roster = file.roster(file.csv(u"楼盘,房号,姓名\n顺发恒园,3-1-502,张三\n"_s, u"r.csv"_s));
    REQUIRE(withdrawImport(file.office(), file.actor(), roster.batch, u"错了"_s));
    file.roster(file.csv(u"楼盘,房号,姓名\n顺发恒园,3-1-503,李四\n"_s, u"s.csv"_s));
    const auto all = pastImports(file.office());
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->first().batch.file == u"s.csv"_s);
    CHECK_FALSE(all->first().batch.withdrawnAt);
    CHECK(all->last().batch.withdrawnAt);
    CHECK(all->last().created == roster.created);
    CHECK_FALSE(all->last().by.isEmpty());
}
