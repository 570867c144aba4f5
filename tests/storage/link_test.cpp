// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/link_query.h"

#include "tests/storage/counter_file.h"
#include "tests/support/counter.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

/// A repair of the room with an order, the `n`th of the file.
CaseFile repairOf(const CounterFile& file, int n)
{
    Counter counter;
    counter.must({aRepair(), IssueOrder{}});
    auto repair = counter.caseFile;
    repair.id = {n};
    repair.number = u"BX2026-00000%1"_s.arg(n);
    repair.orders.first().number = u"PG2026-00000%1"_s.arg(n);
    repair.ruleset = file.rules.digest;
    repair.registeredAt = morning.addDays(n);
    return repair;
}

/// What was linked, in words: "3 sameSource", "2 rework later".
QStringList linksOf(const CounterFile& file, CaseId id)
{
    QStringList words;
    for (const auto& link : taken(LinkQuery(*file.database).casesLinkedTo(id)))
        words << u"%1 %2%3"_s.arg(link.id.value).arg(token(link.kind), link.later ? u" later"_s : QString());
    return words;
}

/// A row in which each value that must be there is a 1, but for the one named.
void insertOnes(Database& database, const QString& table, const QString& column = {}, const QString& value = {})
{
    QStringList names, values;
    const std::string text =
        "SELECT name, type FROM pragma_table_info('" + table.toStdString() + "') WHERE \"notnull\" = 1";
    Statement columns(database, text);
    while (taken(columns.next())) {
        const bool blob = taken(columns.value<QString>("type")) == u"BLOB";
        names << taken(columns.value<QString>("name"));
        values << (names.last() == column ? value : blob ? u"zeroblob(32)"_s : u"1"_s);
    }
    must(database.execute(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), values.join(u", "_s))));
}

} // namespace

TEST_CASE("a link is seen from both of its cases", "[R-links]")
{
    CounterFile file;
    CaseStore store(*file.database);
    auto leak = repairOf(file, 1);
    auto above = repairOf(file, 2);
    auto again = repairOf(file, 3);
    leak.links = {{.other = above.id, .kind = LinkKind::SameSource}};
    above.links = leak.links;
    above.links.first().other = leak.id; // each names the other
    again.links = {{.other = leak.id, .kind = LinkKind::Other}};
    again.redoes = leak.orders.first().number;
    file.write([&] {
        for (const auto& each : {leak, above, again})
            must(store.insert(each, morning));
    });
    CHECK(linksOf(file, leak.id) == QStringList{u"3 other"_s, u"3 rework later"_s, u"2 sameSource"_s});
    CHECK(linksOf(file, above.id) == QStringList{u"1 sameSource"_s});
    CHECK(linksOf(file, again.id) == QStringList{u"1 other"_s, u"1 rework"_s});
    CHECK(linksOf(file, {4}).isEmpty());

    auto alone = again;
    ++alone.revision;
    alone.links.clear();
    alone.redoes.clear();
    file.write([&] { must(store.update(again, alone, morning)); });
    CHECK(linksOf(file, leak.id) == QStringList{u"2 sameSource"_s});
}

TEST_CASE("links are searched down indexes from either end")
{
    const CounterFile file;
    const std::string text = "EXPLAIN QUERY PLAN " + std::string(LinkQuery::sql);
    Statement plan(*file.database, text);
    plan.bind("id", CaseId{1}).bind("most", LinkQuery::mostLinked);
    while (taken(plan.next())) {
        const auto detail = taken(plan.value<QString>("detail"));
        INFO(detail.toStdString());
        CHECK((!detail.startsWith(u"SCAN"_s) || detail == u"SCAN l"_s)); // the links of this case, gathered
    }
}

TEST_CASE("the links of a file of the first schema become rows", "[promise-7]")
{
    const DataFolder folder;
    const auto migrations = taken(readMigrations(u":/migrations/sqlite"_s));
    const auto database = folder.create();
    must(Migrator({migrations.front()}).run(*database));
    for (const auto& table : {u"site"_s, u"staff"_s, u"ruleset"_s})
        insertOnes(*database, table);
    insertOnes(*database, u"case_file"_s, u"links"_s,
               u"'[{\"other\":9,\"kind\":\"sameSource\"},{\"other\":5,\"kind\":\"rework\"}]'"_s);
    must(Migrator(migrations).run(*database));
    CHECK(count(*database, "SELECT count(*) AS n FROM case_link") == 2);
    CHECK(count(*database, "SELECT other AS n FROM case_link WHERE case_id = 1 AND ordinal = 1") == 9);
    CHECK(count(*database, "SELECT other AS n FROM case_link WHERE ordinal = 2 AND kind = 'rework'") == 5);
}
