// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/import_office.h"

#include "core/service/case_service.h"
#include "core/service/directory_service.h"
#include "core/service/import/ledger_import.h"
#include "core/service/import/roster_import.h"
#include "core/service/import/withdraw_import.h"
#include "core/service/verify_service.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace guitai;
using namespace guitai::test;

namespace {

const QString roster = u"楼盘,楼栋,单元,房号,面积,交付日期,业主姓名,联系电话,身份,备注\n"
                       "甲园,3,1,501,89.5,2019-08-12,甲某,13900000001,业主,\n"
                       "甲园,3,1,502,90,2019-08-12,乙某,13900000002,业主,\n"
                       "甲园,3,1,502,90,2019-08-12,丙某,13900000003,租户,\n"
                       "甲园,3,2,501,,,,,,\n"_s;
const QString ledger = u"序号,楼盘,受理时间,房号,报修人,电话,维修性质,报修类别,完工时间,收费金额,返修原序号\n"
                       "3,甲园,2025-03-03 10:00,3-1-502,乙某,13900000002,零修,水,2025-03-03 11:00,,1\n"
                       "2,甲园,2025-03-02 10:00,3-1-999,乙某,13900000002,急修,水,2025-03-02 11:00,30,7\n"
                       "1,甲园,2025-03-01 10:00,3幢1单元502室,乙某,13900000002,零修,水,2025-03-01 11:00,50,\n"_s;

void requireSound(ImportOffice& file)
{
    const auto proof = verify(file.office());
    REQUIRE(proof);
    CHECK(proof->findings.isEmpty());
}

Resident residentNamed(ImportOffice& file, const QString& name)
{
    const auto all = file.office().residents.list();
    for (const auto& resident : *all)
        if (resident.name == name)
            return resident;
    FAIL("no such resident");
    return {};
}

} // namespace

TEST_CASE("what fails half way leaves the data file as it was")
{
    ImportOffice file;
    REQUIRE(file.office().database().execute(
        u"CREATE TRIGGER stop BEFORE INSERT ON resident WHEN new.name = '丙某' BEGIN SELECT RAISE(ABORT, 'stop'); END"_s));
    const auto before = file.head();
    CHECK(errorOf(file.tryRoster(file.csv(roster)).error()) == Error::Code::DatabaseFailed);
    CHECK((file.head() == before));
    CHECK(file.count("estate") + file.count("room") + file.count("resident") + file.count("import_batch") == 0);
    CHECK(file.count("counter WHERE name = 'id.room'") == 0);
    REQUIRE(file.office().database().execute(u"DROP TRIGGER stop"_s));
    CHECK(file.roster(file.csv(roster)).rooms == 3);
    requireSound(file);
}

TEST_CASE("an import that is cancelled leaves nothing")
{
    ImportOffice file;
    const auto before = file.head();
    ImportOptions reading, writing;
    reading.table.progress = [](qint64, qint64) { return false; };
    writing.table.progress = [](qint64, qint64 written) { return written < 1000; };
    for (const auto& options : {reading, writing}) {
        CHECK(errorOf(file.tryRoster(sampleFile(u"roster.xlsx"_s), options).error()) == Error::Code::Cancelled);
        CHECK(errorOf(file.tryLedger(sampleFile(u"ledger.xlsx"_s), options).error()) == Error::Code::Cancelled);
    }
    CHECK((file.head() == before));
    CHECK(file.count("room") + file.count("case_file") == 0);
}

TEST_CASE("only who may, may import, and a denial is journalled")
{
    ImportOffice file;
    const auto path = file.csv(roster);
    const auto denied = importRoster(file.office(), file.actor(u"receptionist"_s), path);
    REQUIRE_FALSE(denied);
    CHECK(std::get<Refusal>(denied.error()).code == Refusal::Code::NotYourRole);
    CHECK(file.count("journal WHERE outcome = 'denied' AND step = 'putEstate'") == 1);
    CHECK_FALSE(importLedger(file.office(), file.actor(u"siteDirector"_s), file.csv(ledger)));
    CHECK(file.count("room") + file.count("case_file") == 0);
    requireSound(file);
}

TEST_CASE("the same person in the same room stays one resident")
{
    ImportOffice file;
    file.roster(file.csv(roster));
    const auto second = file.roster(file.csv(u"楼盘,楼栋,单元,房号,姓名,电话,身份,备注\n"
                                             "甲园,3,1,502,乙某,13900000022,业主,新号\n"  // another phone
                                             "甲园,3,1,502,丙丙某,13900000003,租户,\n"    // another name
                                             "甲园,3,1,501,甲某,13900000001,租户,\n"      // another kind
                                             "甲园,3,1,501,丁某,13900000001,业主,\n"_s)); // a phone in common
    CHECK(second.rooms == 2);
    CHECK(second.residents == 4);
    CHECK(second.created == 1);
    CHECK(second.changed == 3);
    CHECK(file.count("resident") == 4);
    CHECK(residentNamed(file, u"乙某"_s).phones == QStringList{u"13900000002"_s, u"13900000022"_s});
    CHECK(residentNamed(file, u"丙丙某"_s).kind == ResidentKind::Tenant);
    CHECK(residentNamed(file, u"甲某"_s).kind == ResidentKind::Tenant);
    const auto room = *file.office().rooms.list();
    CHECK(room.front().area == 8950); // a table without areas takes none away
    requireSound(file);
}

TEST_CASE("a ledger links what the archive knows and keeps the rest as text")
{
    ImportOffice file;
    file.roster(file.csv(roster));
    const auto result = file.ledger(file.csv(ledger, u"ledger.csv"_s));
    CHECK(result.created == 3);
    CHECK(lines(result.remarks) == u"3 redoesUnknown"_s);
    CaseService cases(file.office());
    const auto first = cases.read(u"BXL2025-000001"_s); // the oldest row, though it stands last
    REQUIRE(first);
    CHECK(first->place.text == u"甲园 3幢1单元502"_s);
    CHECK(first->place.room);
    CHECK(first->source->key == u"1@2025-03-01T02:00:00Z"_s);
    CHECK(cases.read(u"BXL2025-000002"_s)->place.text == u"甲园 3-1-999"_s);
    CHECK_FALSE(cases.read(u"BXL2025-000002"_s)->place.room);
    CHECK(cases.read(u"BXL2025-000002"_s)->orders.first().redoes == u"7"_s);
    CHECK(cases.read(u"BXL2025-000003"_s)->orders.first().redoes == first->orders.first().number);
    // A later file redoes what an earlier one brought.
    file.ledger(file.csv(u"序号,楼盘,受理时间,房号,维修性质,返修原序号\n1,甲园,2026-01-01 8:00,3-1-502,零修,3\n"_s));
    CHECK(cases.read(u"BXL2026-000001"_s)->orders.first().redoes ==
          cases.read(u"BXL2025-000003"_s)->orders.first().number);
    requireSound(file);
}

TEST_CASE("a ledger of an estate that nobody knows belongs to the site it is imported for")
{
    ImportOffice file;
    const auto other =
        DirectoryService(file.office()).put(file.actor(), Site{.code = u"SH02"_s, .name = u"二号管理处"_s});
    REQUIRE(other);
    file.ledger(file.csv(ledger), {.site = other->id});
    for (const auto& number : {u"BXL2025-000001"_s, u"BXL2025-000002"_s, u"BXL2025-000003"_s})
        CHECK(CaseService(file.office()).read(number)->site == other->id);
    const auto proof = verify(file.office(), {.replay = true});
    REQUIRE(proof);
    CHECK(proof->findings.isEmpty());
}

TEST_CASE("a withdrawn ledger is void, and may be imported again")
{
    ImportOffice file;
    file.roster(file.csv(roster));
    const auto path = file.csv(ledger, u"ledger.csv"_s);
    const auto imported = file.ledger(path);
    CaseService cases(file.office());
    const auto touched = cases.read(u"BXL2025-000002"_s);
    REQUIRE(cases.take({.actor = file.actor(u"receptionist"_s),
                        .target = touched->id,
                        .steps = {AddNote{.text = u"已核对"_s}},
                        .seenRevision = {}}));
    const auto result = withdrawImport(file.office(), file.actor(), imported.batch, u"列对错了"_s);
    REQUIRE(result);
    CHECK(result->withdrawn == 2);
    REQUIRE(result->kept.size() == 1);
    CHECK(result->kept[0].name == u"BXL2025-000002"_s);
    CHECK(file.count("case_file WHERE state = 'void'") == 2);
    requireSound(file);

    const auto again = file.ledger(path);
    CHECK(again.created == 2);
    CHECK(again.unchanged == 1);
    CHECK(errorOf(withdrawImport(file.office(), file.actor(), imported.batch, u"再来"_s).error()) ==
          Error::Code::AlreadyExists);
    CHECK(errorOf(withdrawImport(file.office(), file.actor(), {12345}, u"没有"_s).error()) == Error::Code::NotFound);
    requireSound(file);
}

TEST_CASE("a withdrawn roster retires what it made and restores what it changed")
{
    ImportOffice file;
    file.roster(file.csv(roster));
    const auto before = *file.office().residents.list();
    const auto roomsBefore = *file.office().rooms.list();
    const auto second = file.roster(file.csv(u"楼盘,楼栋,单元,房号,面积,姓名,电话\n"
                                             "甲园,3,1,502,91,乙某,13900000022\n"
                                             "甲园,4,1,101,70,丁某,13900000004\n"
                                             "乙园,1,1,101,70,戊某,13900000005\n"_s));
    CHECK(second.created == 7); // an estate, two buildings, two rooms, two residents
    CHECK(second.changed == 2);
    DirectoryService directory(file.office());
    Resident worked = residentNamed(file, u"丁某"_s);
    worked.note = u"有狗"_s;
    REQUIRE(directory.put(file.actor(), worked));

    const auto result = withdrawImport(file.office(), file.actor(), second.batch, u"发错文件"_s);
    REQUIRE(result);
    CHECK(result->restored == 2);
    CHECK(result->withdrawn == 4);
    QStringList kept;
    for (const auto& each : result->kept)
        kept << each.aggregate + u' ' + each.name + u' ' + token(each.why);
    CHECK(kept == QStringList{u"resident 丁某 changedSince"_s, u"room 101 stillInUse"_s, u"building 4 stillInUse"_s});
    const auto after = *file.office().residents.list();
    for (std::size_t i = 0; i < before.size(); ++i)
        CHECK((after[i] == before[i]));
    CHECK((*file.office().rooms.list())[1] == roomsBefore[1]);
    CHECK(residentNamed(file, u"戊某"_s).retired);
    CHECK(file.count("estate WHERE retired = 1") == 1);
    requireSound(file);

    // Once more, and everything is back, nothing is there twice.
    const auto again = file.roster(file.path(u"table.csv"_s));
    CHECK(again.created == 0);
    CHECK(again.changed == 6);
    CHECK(file.count("resident") == 5);
    CHECK(file.count("estate WHERE retired = 1") == 0);
}
