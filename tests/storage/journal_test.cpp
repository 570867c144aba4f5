// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "tests/storage/counter_file.h"
#include "tests/support/filled.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

JournalLine aLine(const CounterFile& file)
{
    auto line = filled<JournalLine>();
    line.ruleset = file.rules.row;
    line.act = 0;
    line.sealedDigest.reset();
    return line;
}

std::vector<JournalLine> allLines(Journal& journal)
{
    std::vector<JournalLine> lines;
    must(journal.read(0, [&](const JournalLine& line) {
        lines.push_back(line);
        return true;
    }));
    return lines;
}

} // namespace

TEST_CASE("every line is chained to the one before it", "[promise-8]")
{
    CounterFile file;
    Journal journal(*file.database);
    QByteArray previous(32, '\0');
    CHECK(taken(journal.head()) == JournalHead{0, previous});
    file.write([&] {
        for (int i = 0; i < 3; ++i) {
            auto line = aLine(file);
            line.subject = i;
            CHECK(taken(journal.append(line, i == 1 ? R"({"reporterName":"张三"})" : "{}")).seq == i + 1);
        }
    });
    const auto lines = allLines(journal);
    REQUIRE(lines.size() == 3);
    for (const auto& line : lines) {
        CHECK(line.hash == line.chained(previous));
        CHECK(line.act == line.seq);
        CHECK(line.sealedDigest.has_value() == (line.seq == 2));
        previous = line.hash;
    }
    CHECK(taken(journal.head()) == JournalHead{3, previous});
    REQUIRE(lines[1].sealed);
    CHECK(lines[1].sealed->digest() == lines[1].sealedDigest);
    CHECK(lines[1].sealed->body == uR"({"reporterName":"张三"})"_s);
    CHECK(lines[1].members().value("reporterName"_L1) == u"张三"_s);
    CHECK_FALSE(lines[0].sealed);
    CHECK(taken(journal.linesOf(2)) == std::vector{lines[2]});
}

TEST_CASE("a line has another hash when any part of it is another", "[promise-8]")
{
    const auto line = filled<JournalLine>();
    REQUIRE(isFilled(line));
    const QByteArray previous(32, 'p');
    const QByteArray hash = line.chained(previous);
    CHECK(line.chained(QByteArray(32, 'q')) != hash);
    int n = 1000;
    forEachField<JournalLine>([&](const auto& field) {
        if (field.name == "hash")
            return;
        JournalLine other = line;
        using Member = std::decay_t<decltype(other.*field.member)>;
        if constexpr (Token<Member>)
            other.*field.member = Member{};
        else
            other.*field.member = filled<Member>(n);
        INFO(field.name);
        CHECK(other.chained(previous) != hash);
    });
}

TEST_CASE("reading stops where it is told to and begins behind a line")
{
    CounterFile file;
    Journal journal(*file.database);
    file.write([&] {
        for (int i = 0; i < 5; ++i)
            REQUIRE(journal.append(aLine(file), "{}"));
    });
    QList<qint64> seen;
    must(journal.read(1, [&](const JournalLine& line) {
        seen << line.seq;
        return line.seq < 3;
    }));
    CHECK(seen == QList<qint64>{2, 3});
    CHECK(allLines(journal).size() == 5);
}

TEST_CASE("the journal is neither changed nor deleted from", "[promise-8]")
{
    CounterFile file;
    Journal journal(*file.database);
    file.write([&] { REQUIRE(journal.append(aLine(file), R"({"a":1})")); });
    for (const auto& sql :
         {u"UPDATE journal SET at = 0"_s, u"DELETE FROM journal"_s, u"UPDATE sealed SET body = ''"_s,
          u"DELETE FROM journal WHERE seq = 1"_s, u"UPDATE ruleset SET body = ''"_s, u"DELETE FROM ruleset"_s}) {
        INFO(sql.toStdString());
        CHECK(codeOf(file.database->execute(sql)) == Error::Code::DatabaseFailed);
    }
    must(file.database->execute(u"DELETE FROM sealed WHERE seq = 1"_s));
    CHECK(allLines(journal).size() == 1);
}

TEST_CASE("a line that is rolled back leaves no gap")
{
    CounterFile file;
    Journal journal(*file.database);
    {
        const auto transaction = taken(Transaction::begin(*file.database));
        REQUIRE(journal.append(aLine(file), "{}"));
    }
    CHECK(taken(journal.head()).seq == 0);
    file.write([&] { CHECK(taken(journal.append(aLine(file), "{}")).seq == 1); });
}
