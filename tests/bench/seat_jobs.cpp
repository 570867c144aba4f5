// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/apart.h"
#include "tests/bench/jobs.h"
#include "tests/bench/must.h"

#include "core/service/case_service.h"

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

constexpr int stepsOfSeat = 2000;
constexpr int stepsOfCase = 4;
constexpr double longestWait = 300; // ms, docs/reliability.md

/// Four steps a case, each act timed; where the file was locked the step is lost, and that is what must not happen.
class SeatAtWork
{
public:
    explicit SeatAtWork(Stock& stock) : m_stock(stock), m_cases(*stock.office) {}

    void takeCall(int number)
    {
        const auto& caller = m_stock.residents[static_cast<std::size_t>(number) * 31 % m_stock.residents.size()];
        const auto taken =
            act({.actor = m_stock.people[Role::Receptionist],
                 .steps = {aCall(caller, number), IssueOrder{.assignee = m_stock.people[Role::Repairer]}}});
        (void)act({.actor = m_stock.people[Role::Receptionist], .target = taken, .steps = {NotifyTeam{}}});
        (void)act({.actor = m_stock.people[Role::Repairer], .target = taken, .steps = {RecordArrival{}}});
    }

    [[nodiscard]] const Samples& waits() const { return m_waits; }

private:
    CaseId act(const Act& act)
    {
        CaseId done;
        m_waits.add(timed([&] { done = must(m_cases.take(act)).id; }));
        return done;
    }

    Stock& m_stock;
    CaseService m_cases;
    Samples m_waits;
};

qint64 linesIn(const QString& dataFile)
{
    Stock stock;
    openStock(stock, dataFile);
    return must(stock.office->journal.head()).seq;
}

} // namespace

int workAtSeat(const QString& dataFile, const QString& result)
{
    Stock stock;
    openStock(stock, dataFile);
    SeatAtWork seat(stock);
    for (int i = 0; i < stepsOfSeat / stepsOfCase; ++i)
        seat.takeCall(i);
    return leave(result, QByteArray::number(seat.waits().percentile(0.95)) + ' ' +
                             QByteArray::number(seat.waits().percentile(1)))
               ? 0
               : 1;
}

void measureSeats(const QString& dataFile, Report& report)
{
    const qint64 before = linesIn(dataFile);
    const QStringList results{dataFile + u".1"_s, dataFile + u".2"_s};
    Apart one({u"--seat"_s, dataFile, results.first()});
    Apart other({u"--seat"_s, dataFile, results.last()});
    one.end();
    other.end();
    double p95 = 0;
    double longest = 0;
    for (const auto& result : results) {
        const auto waits = leftIn(result).split(' ');
        p95 = std::max(p95, waits.first().toDouble());
        longest = std::max(longest, waits.last().toDouble());
    }
    const auto lost = static_cast<double>(2 * stepsOfSeat - (linesIn(dataFile) - before));
    report.add(Figure{.name = u"two programs on one file: p95 of an act"_s, .value = p95, .unit = u"ms"_s});
    report.add(Figure{
        .name = u"two programs on one file: longest wait"_s, .value = longest, .unit = u"ms"_s, .atMost = longestWait});
    report.add(Figure{
        .name = u"two programs on one file: lost of 4,000 steps"_s, .value = lost, .unit = u"steps"_s, .atMost = 0});
}

} // namespace guitai::bench
