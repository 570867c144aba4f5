// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/jobs.h"

#include "core/base/pinyin.h"
#include "core/domain/search_terms.h"
#include "tests/bench/must.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

constexpr int times = 100;

/// A range of keys to a limit and what is shown of the best twenty: the same index, one query a kind.
constexpr auto residentsSql =
    "SELECT r.id, r.name, r.phones, r.activity_at, m.unit, m.number, b.name, e.name, min(k.tail) AS tail "
    "FROM (SELECT subject, tail FROM search_key WHERE kind = 1 AND key >= ?1 AND key < ?2 LIMIT 1000) k "
    "CROSS JOIN resident r ON r.id = k.subject CROSS JOIN room m ON m.id = r.room "
    "CROSS JOIN building b ON b.id = m.building CROSS JOIN estate e ON e.id = b.estate "
    "GROUP BY r.id ORDER BY tail, r.activity_at DESC LIMIT 20";
constexpr auto roomsSql =
    "SELECT m.id, m.unit, m.number, b.name, e.name, r.name, r.phones, min(k.tail) AS tail "
    "FROM (SELECT subject, tail FROM search_key WHERE kind = 2 AND key >= ?1 AND key < ?2 LIMIT 1000) k "
    "CROSS JOIN room m ON m.id = k.subject CROSS JOIN building b ON b.id = m.building "
    "CROSS JOIN estate e ON e.id = b.estate LEFT JOIN resident r ON r.room = m.id "
    "GROUP BY m.id ORDER BY tail, m.activity_at DESC LIMIT 20";
constexpr auto numbersSql =
    "SELECT c.id, c.number, c.item, c.place_text, c.reporter_name, c.reporter_phone, min(k.tail) AS tail "
    "FROM (SELECT subject, tail FROM search_key WHERE kind = 3 AND key >= ?1 AND key < ?2 LIMIT 1000) k "
    "CROSS JOIN case_file c ON c.id = k.subject GROUP BY c.id ORDER BY tail, c.activity_at DESC LIMIT 20";
constexpr auto wordsSql =
    "SELECT c.id, c.number, c.item, c.description, c.place_text, c.reporter_name, c.reporter_phone "
    "FROM (SELECT rowid FROM case_text WHERE case_text MATCH ?1 ORDER BY rowid DESC LIMIT 20) t "
    "CROSS JOIN case_file c ON c.id = t.rowid";

/// One keystroke as bare queries, read beforehand.
class Keystroke
{
public:
    Keystroke(RawFile& file, const QString& typed) : m_file(file)
    {
        for (const auto& reading : readSearch(typed))
            for (const auto& term : reading) {
                addRange(residentsSql, term.person);
                addRange(roomsSql, term.room);
                addRange(numbersSql, term.number);
                if (const QString match = term.match(); !match.isEmpty())
                    m_queries.push_back({wordsSql, {textCell(match)}});
            }
    }

    void run()
    {
        for (const auto& query : m_queries) {
            auto* statement = m_file.statement(query.sql);
            for (int i = 0; i < static_cast<int>(query.values.size()); ++i)
                RawFile::bind(statement, i + 1, query.values[static_cast<std::size_t>(i)]);
            m_file.exhaust(statement);
        }
    }

private:
    struct Query
    {
        QByteArray sql;
        std::vector<Cell> values;
    };

    void addRange(const char* sql, const QString& start)
    {
        if (start.isEmpty())
            return;
        const QString behind = start + QString::fromUcs4(U"\U0010FFFF", 1);
        m_queries.push_back({sql, {textCell(start), textCell(behind)}});
    }

    RawFile& m_file;
    std::vector<Query> m_queries;
};

using Typing = std::function<QString(const Resident&, const Room&)>;

void measureTyping(const QString& what, const Typing& typing, Stock& stock, RawFile& raw, Report& report)
{
    Comparison found;
    for (int i = 0; i <= times; ++i) {
        const auto& resident = stock.residents[static_cast<std::size_t>(i) * 97 % stock.residents.size()];
        const auto room = must(stock.office->rooms.find(resident.room));
        const QString typed = typing(resident, *room);
        Keystroke keystroke(raw, typed);
        qsizetype count = 0;
        const double job = timed([&] { count = must(stock.office->search.find(typed)).size(); });
        const double floor = timed([&] { keystroke.run(); });
        if (count == 0)
            giveUp(u"nothing is found for "_s + typed);
        if (i == 0)
            continue;
        found.job.add(job);
        found.floor.add(floor);
    }
    report.add(u"typed: "_s + what, found, {.ratio = 2, .p95 = 8});
}

} // namespace

void measureSearch(Stock& stock, RawFile& raw, Report& report)
{
    const auto measure = [&](const QString& what, const Typing& typing) {
        measureTyping(what, typing, stock, raw, report);
    };
    measure(u"five digits of a phone"_s, [](const auto& one, const auto&) { return one.phones.first().last(5); });
    measure(u"a whole phone"_s, [](const auto& one, const auto&) { return one.phones.first(); });
    measure(u"a room, 1-502"_s, [](const auto&, const auto& room) { return room.unit + u'-' + room.number; });
    measure(u"a room, 502"_s, [](const auto&, const auto& room) { return room.number; });
    measure(u"pinyin in full"_s, [](const auto& one, const auto&) { return pinyinKeys(one.name).full.first(); });
    measure(u"pinyin initials"_s, [](const auto& one, const auto&) { return pinyinKeys(one.name).initials.first(); });
    measure(u"one letter"_s,
            [](const auto& one, const auto&) { return pinyinKeys(one.name).initials.first().first(1); });
    measure(u"two characters of a name"_s, [](const auto& one, const auto&) { return one.name.first(2); });
    measure(u"one character of a name"_s, [](const auto& one, const auto&) { return one.name.first(1); });
    measure(u"two characters of a fault"_s, [](const auto&, const auto&) { return u"漏水"_s; });
}

} // namespace guitai::bench
