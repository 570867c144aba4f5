// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "tests/storage/child.h"
#include "tests/storage/data_folder.h"

#include <QElapsedTimer>

#include <thread>

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {
constexpr auto countNotes = "SELECT count(*) AS n FROM note";
constexpr auto insertNote = "INSERT INTO note (text) VALUES (:text)";
} // namespace

TEST_CASE("what is not committed is rolled back")
{
    const DataFolder folder;
    const auto database = folder.create();
    fill(*database, 1);
    {
        const auto transaction = Transaction::begin(*database);
        REQUIRE(transaction);
        Statement insert(*database, insertNote);
        must(insert.bind("text", u"gone"_s).run());
        CHECK(count(*database, countNotes) == 2);
    }
    CHECK_FALSE(database->inTransaction());
    CHECK(count(*database, countNotes) == 1);
}

TEST_CASE("the second writer waits for the busy timeout and is then told that the file is locked")
{
    const DataFolder folder;
    const auto first = folder.create();
    fill(*first, 1);
    const auto second = folder.open(OpenMode::ReadWrite, std::chrono::milliseconds(200));
    auto holding = Transaction::begin(*first);
    REQUIRE(holding);
    QElapsedTimer timer;
    timer.start();
    CHECK(codeOf(Transaction::begin(*second)) == Error::Code::FileLocked);
    CHECK(timer.elapsed() >= 150);
    CHECK(count(*second, countNotes) == 1); // readers are not hindered
    must(holding->commit());
    CHECK(Transaction::begin(*second).has_value());
}

TEST_CASE("a writer that waited sees what the other has written")
{
    const DataFolder folder;
    const auto first = folder.create();
    fill(*first, 1);
    auto holding = Transaction::begin(*first);
    REQUIRE(holding);
    qint64 seen = -1;
    std::thread waiting([&] {
        const auto second = Database::open(folder.path(), OpenMode::ReadWrite);
        const auto transaction = second ? Transaction::begin(**second) : std::unexpected(second.error());
        if (!transaction)
            return;
        Statement statement(**second, countNotes);
        if (statement.next().value_or(false))
            seen = statement.value<qint64>("n").value_or(-2);
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(50)); // usually it waits by now; right either way
    Statement insert(*first, insertNote);
    must(insert.bind("text", u"b"_s).run());
    must(holding->commit());
    waiting.join();
    CHECK(seen == 2);
}

TEST_CASE("a reading transaction sees one state throughout")
{
    const DataFolder folder;
    const auto writer = folder.create();
    fill(*writer, 1);
    const auto reader = folder.open(OpenMode::ReadOnly);
    const auto transaction = Transaction::beginReading(*reader);
    REQUIRE(transaction);
    CHECK(count(*reader, countNotes) == 1);
    fill(*writer, 5);
    CHECK(count(*reader, countNotes) == 1);
}

#ifndef QT_NO_DEBUG
TEST_CASE("a transaction inside another is a mistake of the program")
{
    const DataFolder folder;
    folder.create().reset();
    CHECK(inChild([&] {
              const auto database = folder.open();
              const auto outer = Transaction::begin(*database);
              return Transaction::begin(*database) ? 1 : 2;
          }) == -SIGABRT);
}
#endif

TEST_CASE("a full disk rolls back and leaves what was saved", "[promise-4]")
{
    const DataFolder folder;
    const auto database = folder.create();
    fill(*database, 10);
    must(database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const int end = inChild([&] {
        const auto child = folder.open();
        limitFileSize(300'000);
        auto transaction = Transaction::begin(*child);
        Statement insert(*child, insertNote);
        std::optional<Error::Code> code;
        for (int i = 0; i < 10'000 && !code; ++i)
            code = codeOf(insert.bind("text", QString(4000, QChar(u'a'))).run());
        if (!code)
            code = codeOf(transaction->commit());
        return code == Error::Code::DiskFull ? 0 : code ? 10 + static_cast<int>(*code) : 1;
    });
    CHECK(end == 0);
    must(database->fullCheck());
    CHECK(count(*database, countNotes) == 10);
}

TEST_CASE("a full disk is reported as one by a small file system too", "[promise-4]")
{
    const DataFolder folder;
    const int end = inChild([&] {
        if (!mountSmallDisk(QFileInfo(folder.path()).path(), "size=1m"))
            return notPossibleHere;
        const auto child = Database::open(folder.path(), OpenMode::Create).value();
        fill(*child, 10);
        Statement insert(*child, insertNote);
        std::optional<Error::Code> code;
        for (int i = 0; i < 2000 && !code; ++i)
            code = codeOf(insert.bind("text", QString(4000, QChar(u'a'))).run());
        if (code != Error::Code::DiskFull)
            return 1;
        return child->fullCheck() && count(*child, countNotes) >= 10 ? 0 : 2;
    });
    CHECK((end == 0 || end == notPossibleHere));
}
