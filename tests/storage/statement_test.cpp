// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "tests/storage/child.h"
#include "tests/storage/data_folder.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto insertNote = R"sql(INSERT INTO note (text, size) VALUES (:text, :size))sql";
constexpr auto selectNote = R"sql(SELECT text, size FROM note ORDER BY id DESC LIMIT 1)sql";

std::unique_ptr<Database> withNotes(const DataFolder& folder)
{
    auto database = folder.create();
    must(database->execute(
        u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, size INTEGER, bytes BLOB, ratio REAL) STRICT"_s));
    return database;
}

/// A mistake of the program: asserts where there are asserts, else is refused and stores nothing.
bool asMistake(int end)
{
#ifdef QT_NO_DEBUG
    return end == 0;
#else
    return end == -SIGABRT;
#endif
}

template <class Work>
int refusedInChild(const DataFolder& folder, Work&& work)
{
    return inChild([&] {
        const auto database = folder.open();
        const Result<void> done = work(*database);
        return codeOf(done) == Error::Code::DatabaseFailed && count(*database, "SELECT count(*) AS n FROM note") == 0
                   ? 0
                   : 1;
    });
}

QString roundTrip(Database& database, const QString& text)
{
    Statement insert(database, insertNote);
    must(insert.bind("text", text).bind("size", qint64{text.size()}).run());
    Statement select(database, selectNote);
    REQUIRE(select.next().value());
    return select.value<QString>("text").value();
}

} // namespace

TEST_CASE("a misspelt placeholder is refused")
{
    const DataFolder folder;
    withNotes(folder).reset();
    CHECK(asMistake(refusedInChild(folder, [](Database& database) {
        Statement insert(database, insertNote);
        return insert.bind("txet", u"a"_s).bind("text", u"b"_s).bind("size", 1).run();
    })));
}

TEST_CASE("a placeholder left unbound is refused, at the second execution too")
{
    const DataFolder folder;
    withNotes(folder).reset();
    CHECK(asMistake(refusedInChild(folder, [](Database& database) {
        Statement insert(database, insertNote);
        return insert.bind("text", u"a"_s).run();
    })));
    CHECK(asMistake(refusedInChild(folder, [](Database& database) {
        Statement update(database, "UPDATE note SET size = :size");
        must(update.bind("size", 1).run());
        return update.run();
    })));
}

TEST_CASE("a statement is executed again and again without preparing it anew")
{
    const DataFolder folder;
    const auto database = withNotes(folder);
    Statement insert(*database, insertNote);
    auto transaction = Transaction::begin(*database);
    REQUIRE(transaction);
    for (int i = 0; i < 5000; ++i)
        must(insert.bind("text", QString::number(i)).bind("size", i).run());
    CHECK(insert.changedRows() == 1);
    must(transaction->commit());
    Statement select(*database, "SELECT text FROM note WHERE size = :size");
    for (const int size : {0, 4999, 17}) {
        select.bind("size", size);
        REQUIRE(select.next().value());
        CHECK(select.value<QString>("text").value() == QString::number(size));
    }
}

TEST_CASE("hostile text comes back character by character")
{
    const DataFolder folder;
    const auto database = withNotes(folder);
    const QString nul = u"before"_s + QChar(u'\0') + u"after"_s;
    const auto text = GENERATE_COPY(values<QString>({
        u"'); DROP TABLE note; --"_s,
        u"\" OR 1=1 /*"_s,
        u":text ? ?1 @a $b"_s,
        u"水管漏水"_s,
        u"𠮷野家 𪚥"_s,
        nul,
        u""_s,
        u"\uFEFFmarked"_s,
        u"\uFEFF"_s,
        u"\u202Eabc\u202C"_s,
        u"a\r\n\tb"_s,
        u"=1+1"_s,
    }));
    CHECK(roundTrip(*database, text) == text);
    CHECK(count(*database, "SELECT count(*) AS n FROM note") == 1);
}

TEST_CASE("half a character becomes the replacement character and spares its neighbours")
{
    const DataFolder folder;
    const auto database = withNotes(folder);
    const QString half = u"a"_s + QChar(0xD842) + u"b"_s + QChar(0xDFB7);
    CHECK(roundTrip(*database, half) == u"a\uFFFDb\uFFFD"_s);
    CHECK(roundTrip(*database, QChar(0xFFFE) + u"c𠮷"_s) == u"\uFFFDc𠮷"_s);
}

TEST_CASE("a null text is stored as empty text and only nothing as NULL")
{
    const DataFolder folder;
    const auto database = withNotes(folder);
    Statement insert(*database, "INSERT INTO note (text, bytes, size) VALUES (:text, :bytes, :size)");
    must(insert.bind("text", QString()).bind("bytes", QByteArray()).bind("size", std::nullopt).run());
    Statement select(*database,
                     "SELECT text IS NULL AS t, bytes IS NULL AS b, size IS NULL AS s, bytes, size FROM note");
    REQUIRE(select.next().value());
    CHECK_FALSE(select.value<bool>("t").value());
    CHECK_FALSE(select.value<bool>("b").value());
    CHECK(select.value<bool>("s").value());
    CHECK(select.value<QByteArray>("bytes").value().isEmpty());
    CHECK(select.value<std::optional<int>>("size").value() == std::nullopt);
    CHECK(codeOf(select.value<int>("size")) == Error::Code::FileDamaged);
}

TEST_CASE("numbers, times and bytes keep their value to the last bit")
{
    const DataFolder folder;
    const auto database = withNotes(folder);
    const qint64 large = std::numeric_limits<qint64>::min();
    const QByteArray bytes("\0\xff'\x80", 4);
    Statement insert(*database, "INSERT INTO note (text, size, bytes, ratio) VALUES (:text, :size, :bytes, :ratio)");
    must(insert.bind("text", QDate(2026, 2, 28)).bind("size", large).bind("bytes", bytes).bind("ratio", 0.1).run());
    Statement select(*database, "SELECT text, size, bytes, ratio FROM note");
    REQUIRE(select.next().value());
    CHECK(select.value<QDate>("text").value() == QDate(2026, 2, 28));
    CHECK(select.value<QString>("text").value() == u"2026-02-28"_s);
    CHECK(select.value<qint64>("size").value() == large);
    CHECK(select.value<QByteArray>("bytes").value() == bytes);
    CHECK(select.value<double>("ratio").value() == 0.1);
    CHECK(codeOf(select.value<int>("size")) == Error::Code::FileDamaged);
    CHECK_FALSE(select.next().value());
}

TEST_CASE("a column that cannot be what is asked for is named")
{
    const DataFolder folder;
    const auto database = withNotes(folder);
    CHECK(roundTrip(*database, u"2026-02-30"_s) == u"2026-02-30"_s);
    Statement select(*database, selectNote);
    REQUIRE(select.next().value());
    const auto date = select.value<QDate>("text");
    REQUIRE_FALSE(date);
    CHECK(date.error().args == QStringList{folder.path(), u"note.text"_s});
}

TEST_CASE("a statement that SQLite refuses reports it each time")
{
    const DataFolder folder;
    const auto database = withNotes(folder);
    Statement broken(*database, "SELECT word FROM nowhere WHERE id = :id");
    CHECK(codeOf(broken.bind("id", 1).next()) == Error::Code::DatabaseFailed);
    must(database->execute(u"CREATE TABLE nowhere (id INTEGER, word TEXT)"_s));
    CHECK(broken.bind("id", 1).next().value() == false);
    Statement two(*database, "SELECT 1; DROP TABLE note");
    CHECK(codeOf(two.run()) == Error::Code::DatabaseFailed);
    CHECK(count(*database, "SELECT count(*) AS n FROM note") == 0);
}

TEST_CASE("colons in literals, comments and quoted names are no placeholders")
{
    const DataFolder folder;
    const auto database = withNotes(folder);
    Statement select(*database, R"sql(
        SELECT ':no' AS a, "text" AS b, size AS "c:no" -- :no
        FROM note /* :no */ WHERE size = :yes OR :yes IS NULL)sql");
    must(select.bind("yes", 1).run());
}
