// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_store.h"

#include "core/storage/case_sql.h"
#include "tests/storage/counter_file.h"
#include "tests/support/counter.h"
#include "tests/support/filled.h"

using namespace guitai;
using namespace guitai::testing;
using namespace Qt::StringLiterals;

namespace {

/// Every member of every child has a value; what refers to other tables refers to rows that are there.
CaseFile fullCase(const CounterFile& file)
{
    auto full = filled<CaseFile>();
    full.site = {7};
    full.ruleset = file.rules.digest;
    full.receiver = full.owner = StaffId{1};
    full.offeredTo = StaffId{1};
    full.place.room = RoomId{5};
    full.resident = ResidentId{6};
    for (int i = 0; i < full.orders.size(); ++i)
        full.orders[i].ordinal = i + 1;
    std::ranges::sort(full.deadlines, {}, [](const Deadline& each) { return std::pair(each.item, each.kind); });
    return full;
}

CaseFile stored(CaseStore& store, CaseId id)
{
    auto found = taken(store.find(id));
    REQUIRE(found);
    return *found;
}

void checkSame(const CaseFile& stored, const CaseFile& wanted)
{
    CHECK(stored == wanted);
    CHECK(toJson(stored) == toJson(wanted));
}

qint64 changes(const CounterFile& file)
{
    return count(*file.database, "SELECT total_changes() AS n");
}

} // namespace

TEST_CASE("a case of which every member is filled comes back as it was")
{
    CounterFile file;
    CaseStore store(*file.database);
    const auto full = fullCase(file);
    REQUIRE(isFilled(full));
    REQUIRE(isFilled(full.orders[1]));
    REQUIRE(isFilled(full.deadlines[0]));
    file.write([&] { must(store.insert(full, morning)); });
    checkSame(stored(store, full.id), full);
    CHECK(taken(store.byNumber(full.number)) == full.id);
    CHECK(taken(store.byNumber(full.orders[1].number, full.site)) == full.id);
    CHECK_FALSE(taken(store.byNumber(full.number, {8})));
    CHECK_FALSE(taken(store.find({1})));
}

TEST_CASE("an update changes every member of a case")
{
    CounterFile file;
    CaseStore store(*file.database);
    Counter counter;
    counter.must({aRepair(), IssueOrder{}});
    const CaseFile before = counter.caseFile;
    auto after = fullCase(file);
    after.id = before.id;
    file.write([&] {
        must(store.insert(before, morning));
        must(store.update(before, after, morning));
    });
    auto found = stored(store, after.id);
    checkSame(found, after);
    file.write([&] { must(store.update(after, before, morning)); });
    checkSame(stored(store, before.id), before);
}

TEST_CASE("every step of a road is stored and read again as it was taken")
{
    CounterFile file;
    CaseStore store(*file.database);
    Counter counter;
    CaseFile before;
    const auto save = [&](const AnyCaseStep& step) {
        counter.later(60).must({step});
        file.write([&] {
            must(before.id ? store.update(before, counter.caseFile, counter.now)
                           : store.insert(counter.caseFile, counter.now));
        });
        checkSame(stored(store, counter.caseFile.id), counter.caseFile);
        before = counter.caseFile;
    };
    for (const AnyCaseStep& step : std::initializer_list<AnyCaseStep>{
             aRepair(), IssueOrder{}, MarkPrinted{}, NotifyTeam{}, RecordArrival{}, PutOnHold{.note = u"业主不在"_s},
             Resume{},
             Complete{.findings = u"换阀芯"_s,
                      .materials = {{u"阀芯"_s, 1000, u"个"_s, {2500}}},
                      .labour = {3000},
                      .ownerSigned = true},
             ReturnOrder{}, RecordRevisit{.answered = false}, RecordRevisit{.satisfaction = Satisfaction::Dissatisfied},
             Rework{.reason = u"又漏"_s}, AddNote{.text = u"再去"_s}, LogContact{.text = u"说了"_s}})
        save(step);
    CHECK(before.orders.size() == 2);
    CHECK(count(*file.database, "SELECT total AS n FROM dispatch_order WHERE ordinal = 1") == 5500);
}

TEST_CASE("an update writes only what has changed")
{
    CounterFile file;
    CaseStore store(*file.database);
    Counter counter;
    counter.must({aRepair(), IssueOrder{}, MarkPrinted{}, NotifyTeam{}, RecordArrival{}});
    file.write([&] { must(store.insert(counter.caseFile, counter.now)); });
    const CaseFile before = counter.caseFile;
    counter.must({AddNote{.text = u"业主不在"_s}});
    const qint64 written = changes(file);
    file.write([&] { must(store.update(before, counter.caseFile, counter.now)); });
    CHECK(changes(file) - written == 1); // its own row: no order, no deadline
    checkSame(stored(store, before.id), counter.caseFile);
}

TEST_CASE("a case that somebody has changed meanwhile is not overwritten")
{
    CounterFile file;
    CaseStore store(*file.database);
    Counter counter;
    counter.must({aRepair()});
    const CaseFile first = counter.caseFile;
    counter.must({IssueOrder{}});
    const CaseFile second = counter.caseFile;
    counter.must({MarkPrinted{}});
    file.write([&] {
        must(store.insert(first, morning));
        must(store.update(first, second, morning));
        CHECK(codeOf(store.update(first, counter.caseFile, morning)) == Error::Code::StaleRevision);
    });
    checkSame(stored(store, first.id), second);
}

TEST_CASE("an order that is taken back goes with its revisits")
{
    CounterFile file;
    CaseStore store(*file.database);
    auto two = fullCase(file);
    auto one = two;
    ++one.revision;
    one.orders.removeLast();
    file.write([&] {
        must(store.insert(two, morning));
        must(store.update(two, one, morning));
    });
    checkSame(stored(store, one.id), one);
    CHECK(count(*file.database, "SELECT count(*) AS n FROM revisit") == one.orders[0].revisits.size());
    must(file.database->fullCheck());
}

TEST_CASE("two cases of a site have no number and no line of a ledger in common")
{
    CounterFile file;
    CaseStore store(*file.database);
    const auto full = fullCase(file);
    auto other = full;
    other.id = {900};
    file.write([&] { must(store.insert(full, morning)); });
    const auto inserted = [&] {
        const auto transaction = taken(Transaction::begin(*file.database));
        return codeOf(store.insert(other, morning));
    };
    CHECK(inserted() == Error::Code::AlreadyExists);
    other.number = u"other"_s;
    for (auto& order : other.orders)
        order.number += u'x';
    CHECK(inserted() == Error::Code::AlreadyExists); // the same line of the ledger
    other.source->key = u"other"_s;
    CHECK_FALSE(inserted());
    other.orders[0].number = full.orders[0].number;
    CHECK(inserted() == Error::Code::AlreadyExists);
}

TEST_CASE("a case is found by its number, or by one of its orders', down an index")
{
    const CounterFile file;
    for (const auto* sql : {case_sql::caseByNumber, case_sql::caseByOrder}) {
        const std::string text = "EXPLAIN QUERY PLAN " + std::string(sql);
        Statement plan(*file.database, text);
        plan.bind("number", QStringLiteral("x")).bind("site", SiteId{});
        while (taken(plan.next())) {
            const auto detail = taken(plan.value<QString>("detail"));
            INFO(detail.toStdString());
            CHECK((!detail.startsWith(QLatin1String("SCAN")) || detail.startsWith(QLatin1String("SCAN s "))));
        }
    }
}

TEST_CASE("all cases are read in order, and one that is damaged spoils none behind it")
{
    CounterFile file;
    CaseStore store(*file.database);
    std::vector<CaseFile> cases;
    for (int i = 0; i < 4; ++i) {
        cases.push_back(fullCase(file));
        cases.back().id.value += i;
        cases.back().number += QString::number(i);
        cases.back().source->key += QString::number(i);
        for (auto& order : cases.back().orders)
            order.number += QString::number(i);
    }
    file.write([&] {
        for (const auto& each : cases)
            must(store.insert(each, morning));
    });
    cases[2].orders.clear();
    must(file.database->execute(u"UPDATE case_file SET state = 'nonsense' WHERE id = %1"_s.arg(cases[0].id.value)));
    must(file.database->execute(u"UPDATE revisit SET way = 'nonsense' WHERE case_id = %1"_s.arg(cases[1].id.value)));
    must(file.database->execute(u"DELETE FROM revisit WHERE case_id = %1"_s.arg(cases[2].id.value)));
    must(file.database->execute(u"DELETE FROM dispatch_order WHERE case_id = %1"_s.arg(cases[2].id.value)));
    std::vector<std::optional<CaseFile>> seen;
    must(store.visitAll([&](CaseId id, const Result<CaseFile>& read) {
        CHECK(id == cases[seen.size()].id);
        CHECK((read || read.error().code == Error::Code::FileDamaged));
        seen.push_back(read ? std::optional(*read) : std::nullopt);
    }));
    CHECK(seen == std::vector<std::optional<CaseFile>>{std::nullopt, std::nullopt, cases[2], cases[3]});
}
