// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/keeping.h"

#include "core/storage/patience.h"
#include "tests/support/small_office.h"

using namespace guitai;

TEST_CASE("a backup counts although the data file cannot note it just then, and says so", "[promise-6]")
{
    const SmallOffice small;
    const auto other = Office::open(small.path, small.clock);
    REQUIRE(other);
    const auto writing = Transaction::begin((*other)->database());
    REQUIRE(writing);
    const Patience little(small.office->database(), betweenKeys);
    const QString target = small.folder.filePath(QStringLiteral("copy.guitai"));
    const auto done = backUp(*small.office, {}, target);
    REQUIRE(done);
    REQUIRE(done->unnoted);
    CHECK(done->unnoted->code == Error::Code::FileLocked);
    CHECK(Office::open(target, small.clock, OpenMode::ReadOnly));
    CHECK_FALSE(fileFacts(*small.office)->backup);
}
