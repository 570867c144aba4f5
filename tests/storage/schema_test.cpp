// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/counter_file.h"
#include "tests/support/schema_dump.h"

using namespace guitai;
using namespace guitai::testing;

TEST_CASE("an empty file that is brought to the newest schema equals the golden one", "[promise-7]")
{
    const CounterFile file;
    QFile golden(QStringLiteral(GUITAI_TEST_DATA "/schema.golden.sql"));
    // Set to write the golden schema anew after a change that was meant.
    if (qEnvironmentVariableIsSet("GUITAI_WRITE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(schemaDump(*file.database).toUtf8());
        golden.close();
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(schemaDump(*file.database) == QString::fromUtf8(golden.readAll()));
}
