// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verify_service.h"
#include "core/storage/migrator.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace guitai {

TEST_CASE("a data file of each older version is brought up with its rows, and its journal still holds", "[promise-7]")
{
    const int version = GENERATE(1); // tests/data/counter-<version>.guitai, made by the program of that time
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("counter.guitai"));
    REQUIRE(QFile::copy(QStringLiteral(GUITAI_TEST_DATA "/counter-%1.guitai").arg(version), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const ManualClock clock(QDateTime(QDate(2026, 11, 24), QTime(2, 0), Qt::UTC));
    const auto office = Office::open(path, clock);
    REQUIRE(office);
    int cases = 0;
    REQUIRE((*office)->cases.visitAll([&](CaseId, const Result<CaseFile>& found) { cases += found ? 1 : 0; }));
    CHECK(cases == 4);
    CHECK((*office)->residents.list()->size() == 1);
    CHECK((*office)->database().fullCheck());
    CHECK(QFile::exists(Migrator::backupPath(path, version + 1)));
    const auto verified = verify(**office, {.replay = true, .backedUp = {}});
    REQUIRE(verified);
    CHECK(verified->findings.isEmpty());
}

} // namespace guitai
