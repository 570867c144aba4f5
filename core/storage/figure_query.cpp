// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figure_query.h"

#include "core/storage/figure_sql.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <map>

namespace guitai {

namespace {

/// Both sides of up to two figures of one source.
struct Tally
{
    qint64 denominator = 0;
    qint64 numerator = 0;
    qint64 second = 0; ///< denominator of the second
    qint64 secondNumerator = 0;

    static constexpr auto fields()
    {
        using T = Tally;
        return std::tuple{Field{"denominator", &T::denominator}, Field{"numerator", &T::numerator},
                          Field{"second", &T::second}, Field{"secondNumerator", &T::secondNumerator}};
    }
};

/// Counts one verdict, and a second one where the source has it.
std::string counting(std::string_view source, std::string_view first, std::string_view second = {})
{
    const std::string one(first), other(second.empty() ? first : second);
    return "SELECT count(" + one + ") AS denominator, coalesce(sum(" + one + "), 0) AS numerator, count(" + other +
           ") AS second, coalesce(sum(" + other + "), 0) AS second_numerator FROM (" + std::string(source) +
           ") counted";
}

constexpr std::string_view receivedGroups = "SELECT (at - :from) / :step AS step, bar, estate, count(*) AS n FROM (";
constexpr std::string_view receivedGrouped = ") counted GROUP BY 1, 2, 3";
constexpr std::string_view completedGroups =
    "SELECT (at - :from) / :step AS step, bar, count(*) AS n, sum(fee) AS fee, sum(rework) AS rework, "
    "sum(returned) AS returned FROM (";
constexpr std::string_view completedGrouped = ") counted GROUP BY 1, 2";

std::string around(std::string_view before, std::string_view source, std::string_view behind)
{
    return std::string(before).append(source).append(behind);
}

struct ReceivedGroup
{
    qint64 step = 0;
    QString bar;
    EstateId estate;
    qint64 n = 0;

    static constexpr auto fields()
    {
        using G = ReceivedGroup;
        return std::tuple{Field{"step", &G::step}, Field{"bar", &G::bar}, Field{"estate", &G::estate},
                          Field{"n", &G::n}};
    }
};

struct CompletedGroup
{
    qint64 step = 0;
    QString bar;
    qint64 n = 0;
    Money fee;
    qint64 rework = 0;
    qint64 returned = 0;

    static constexpr auto fields()
    {
        using G = CompletedGroup;
        return std::tuple{Field{"step", &G::step}, Field{"bar", &G::bar},       Field{"n", &G::n},
                          Field{"fee", &G::fee},   Field{"rework", &G::rework}, Field{"returned", &G::returned}};
    }
};

/// The most first; the same number in the order of the keys.
QList<KeyCount> ranked(const std::map<QString, qint64>& counts)
{
    QList<KeyCount> bars;
    for (const auto& [key, count] : counts)
        bars << KeyCount{key, count};
    std::ranges::stable_sort(bars, std::ranges::greater(), &KeyCount::count);
    return bars;
}

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

void bindScope(Statement& statement, const FigureScope& scope, const QDateTime& from, const QDateTime& to)
{
    statement.bind("from", from).bind("to", to).bind("site", scope.site).bind("estate", scope.estate);
}

constexpr int ageLimits[]{1, 3, 7, 15, 30}; // days
const QDateTime theBeginning = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
const QDateTime theEnd(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC);

/// A day's events are grouped by the hour. So are those of a period in which the clocks are put forward or back: its
/// days are not all as long as each other.
qint64 groupLength(const FigureScope& scope)
{
    const auto change = scope.zone.nextTransition(scope.from());
    const bool even = !change.atUtc.isValid() || change.atUtc >= scope.to();
    return even && scope.period.unit != Period::Unit::Day ? day : hour;
}

QList<FlowStep> emptyFlow(const FigureScope& scope)
{
    QList<FlowStep> flow;
    if (scope.period.unit == Period::Unit::Day) {
        for (QDateTime from = scope.from(); from < scope.to(); from = from.addMSecs(hour))
            flow << FlowStep{.from = from, .to = from.addMSecs(hour)};
        return flow;
    }
    for (QDate date = scope.period.first; date < scope.period.behind(); date = date.addDays(1))
        flow << FlowStep{.from = date.startOfDay(scope.zone).toUTC(),
                         .to = date.addDays(1).startOfDay(scope.zone).toUTC()};
    return flow;
}

/// The step of the flow that a group of events belongs to.
FlowStep& stepAt(QList<FlowStep>& flow, const QDateTime& at)
{
    const auto behind = std::ranges::upper_bound(flow, at, {}, &FlowStep::from);
    return *std::prev(behind);
}

} // namespace

FigureQuery::FigureQuery(Database& database)
    : m_database(database),
      m_received(database, around(receivedGroups, figure_sql::received, receivedGrouped)),
      m_open(database, counting(figure_sql::open, "open")),
      m_notified(database, counting(figure_sql::notified, "notify")),
      m_arrived(database, counting(figure_sql::arrived, "timely")),
      m_completed(database, around(completedGroups, figure_sql::completed, completedGrouped)),
      m_limited(database, counting(figure_sql::limited, "in_limit", "two_hour")),
      m_returned(database, counting(figure_sql::returned, "revisited_in_time", "revisited")),
      m_answered(database, counting(figure_sql::answered, "satisfied")),
      m_promised(database, counting(figure_sql::promised, "promise"))
{}

Result<PeriodFigures> FigureQuery::of(const FigureScope& scope, const QDateTime& now)
{
    if (!scope.period.first.isValid())
        return fail(Error::Code::InputInvalid, {QStringLiteral("period")});
    PeriodFigures figures;
    std::optional<Transaction> reading; // all counts are of one moment
    if (!m_database.inTransaction()) {
        auto begun = Transaction::beginReading(m_database);
        if (!begun)
            return std::unexpected(std::move(begun.error()));
        reading.emplace(std::move(*begun));
    }
    if (const auto filled = fill(figures, scope, now); !filled)
        return std::unexpected(filled.error());
    return figures;
}

Result<void> FigureQuery::fill(PeriodFigures& figures, const FigureScope& scope, const QDateTime& now)
{
    for (auto* statement :
         {&m_received, &m_notified, &m_arrived, &m_completed, &m_limited, &m_returned, &m_answered, &m_promised})
        bindScope(*statement, scope, scope.from(), scope.to());
    for (auto* statement : {&m_notified, &m_arrived, &m_returned, &m_promised})
        statement->bind("now", now);
    figures.flow = emptyFlow(scope);
    auto added = addReceived(figures, scope);
    if (added)
        added = addRates(figures, m_notified, "notify");
    if (added)
        added = addRates(figures, m_arrived, "timely");
    if (added)
        added = addRates(figures, m_limited, "in_limit", "two_hour");
    if (added)
        added = addCompleted(figures, scope);
    if (added)
        added = addRates(figures, m_returned, "revisited_in_time", "revisited");
    if (added)
        added = addRates(figures, m_answered, "satisfied");
    if (added)
        added = addRates(figures, m_promised, "promise");
    return added;
}

Result<void> FigureQuery::addReceived(PeriodFigures& figures, const FigureScope& scope)
{
    const qint64 step = groupLength(scope);
    m_received.bind("step", step);
    const auto groups = readAll<ReceivedGroup>(m_received);
    if (!groups)
        return std::unexpected(groups.error());
    std::map<QString, qint64> parts, estates;
    for (const auto& group : *groups) {
        stepAt(figures.flow, scope.from().addMSecs(step * group.step)).received += group.n;
        figures.received += group.n;
        parts[group.bar] += group.n;
        estates[QString::number(group.estate.value)] += group.n;
    }
    figures.parts = ranked(parts);
    figures.estates = ranked(estates);
    return {};
}

Result<void> FigureQuery::addCompleted(PeriodFigures& figures, const FigureScope& scope)
{
    const qint64 step = groupLength(scope);
    m_completed.bind("step", step);
    const auto groups = readAll<CompletedGroup>(m_completed);
    if (!groups)
        return std::unexpected(groups.error());
    std::map<QString, qint64> workers;
    qint64 rework = 0, returned = 0;
    for (const auto& group : *groups) {
        stepAt(figures.flow, scope.from().addMSecs(step * group.step)).completed += group.n;
        figures.completed += group.n;
        figures.fee.fen += group.fee.fen;
        workers[group.bar] += group.n;
        rework += group.rework;
        returned += group.returned;
    }
    figures.workers = ranked(workers);
    figures.figures << Figure{QStringLiteral("rework"), rework, figures.completed}
                    << Figure{QStringLiteral("returned"), returned, figures.completed};
    return {};
}

Result<void> FigureQuery::addRates(PeriodFigures& figures, Statement& statement, const char* first, const char* second)
{
    const auto tally = readFirst<Tally>(statement);
    if (!tally)
        return std::unexpected(tally.error());
    const Tally counts = tally->value_or(Tally{});
    figures.figures << Figure{QString::fromLatin1(first), counts.numerator, counts.denominator};
    if (second)
        figures.figures << Figure{QString::fromLatin1(second), counts.secondNumerator, counts.second};
    return {};
}

Result<QList<AgeBand>> FigureQuery::openByAge(SiteId site, EstateId estate, const QDateTime& now)
{
    QList<AgeBand> bands;
    for (const int* to = ageLimits; to != std::end(ageLimits); ++to) {
        const int from = to == ageLimits ? 0 : *std::prev(to);
        bands << AgeBand{.fromDays = from, .toDays = *to, .from = now.addDays(-*to), .to = now.addDays(-from)};
    }
    bands.first().to = theEnd; // what was registered this very moment
    bands << AgeBand{.fromDays = *std::rbegin(ageLimits), .toDays = {}, .from = theBeginning, .to = bands.last().from};
    for (auto& band : bands) {
        bindScope(m_open, {.period = {}, .site = site, .estate = estate, .zone = {}}, band.from, band.to);
        const auto tally = readFirst<Tally>(m_open);
        if (!tally)
            return std::unexpected(tally.error());
        band.count = tally->value_or(Tally{}).denominator;
    }
    return bands;
}

} // namespace guitai
