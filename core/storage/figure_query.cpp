// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figure_query.h"

#include "core/storage/figure_sql.h"
#include "core/storage/transaction.h"

namespace guitai {

namespace {

struct Received
{
    qint64 received = 0;

    static constexpr auto fields() { return std::tuple{Field{"received", &Received::received}}; }
};

struct Rate
{
    qint64 numerator = 0;
    qint64 denominator = 0;

    static constexpr auto fields()
    {
        return std::tuple{Field{"numerator", &Rate::numerator}, Field{"denominator", &Rate::denominator}};
    }
};

struct Completed
{
    qint64 completed = 0;
    Money fee;
    qint64 redone = 0;
    qint64 returned = 0;

    static constexpr auto fields()
    {
        using C = Completed;
        return std::tuple{Field{"completed", &C::completed}, Field{"fee", &C::fee}, Field{"redone", &C::redone},
                          Field{"returned", &C::returned}};
    }
};

struct Limited
{
    qint64 limited = 0;
    qint64 inLimit = 0;
    qint64 aimed = 0;
    qint64 onTarget = 0;

    static constexpr auto fields()
    {
        using L = Limited;
        return std::tuple{Field{"limited", &L::limited}, Field{"inLimit", &L::inLimit}, Field{"aimed", &L::aimed},
                          Field{"onTarget", &L::onTarget}};
    }
};

struct Returned
{
    qint64 inTime = 0;
    qint64 revisited = 0;
    qint64 returned = 0;

    static constexpr auto fields()
    {
        return std::tuple{Field{"inTime", &Returned::inTime}, Field{"revisited", &Returned::revisited},
                          Field{"returned", &Returned::returned}};
    }
};

void add(MonthlyReport& report, const char* id, qint64 numerator, qint64 denominator)
{
    report.figures << Figure{QString::fromLatin1(id), numerator, denominator};
}

} // namespace

FigureQuery::FigureQuery(Database& database)
    : m_database(database),
      m_received(database, figure_sql::received),
      m_notified(database, figure_sql::notified),
      m_arrived(database, figure_sql::arrived),
      m_completed(database, figure_sql::completed),
      m_limited(database, figure_sql::limited),
      m_returned(database, figure_sql::returned),
      m_satisfied(database, figure_sql::satisfied),
      m_promised(database, figure_sql::promised)
{}

Result<MonthlyReport> FigureQuery::monthly(SiteId site, int year, int month, const QTimeZone& zone,
                                           const QDateTime& now)
{
    const QDate first(year, month, 1);
    if (!first.isValid())
        return fail(Error::Code::InputInvalid, {QStringLiteral("month")});
    const Span span{site, first.startOfDay(zone).toUTC(), first.addMonths(1).startOfDay(zone).toUTC()};
    MonthlyReport report{.month = first.toString(QStringLiteral("yyyy-MM")), .figures = {}};
    if (m_database.inTransaction()) {
        const auto filled = fill(report, span, now);
        return filled ? Result<MonthlyReport>(report) : std::unexpected(filled.error());
    }
    // All counts are of one moment.
    const auto reading = Transaction::beginReading(m_database);
    const auto filled = reading ? fill(report, span, now) : std::unexpected(reading.error());
    return filled ? Result<MonthlyReport>(report) : std::unexpected(filled.error());
}

Result<void> FigureQuery::fill(MonthlyReport& report, const Span& span, const QDateTime& now)
{
    const auto received = counted<Received>(m_received, span);
    if (!received)
        return std::unexpected(received.error());
    report.received = received->received;
    m_notified.bind("now", now);
    if (auto added = addRate(report, "notify", m_notified, span); !added)
        return added;
    m_arrived.bind("now", now);
    if (auto added = addRate(report, "timely", m_arrived, span); !added)
        return added;
    if (auto added = addCompleted(report, span); !added)
        return added;
    if (auto added = addRevisits(report, span, now); !added)
        return added;
    if (auto added = addRate(report, "satisfied", m_satisfied, span); !added)
        return added;
    m_promised.bind("now", now);
    return addRate(report, "promise", m_promised, span);
}

Result<void> FigureQuery::addCompleted(MonthlyReport& report, const Span& span)
{
    const auto counts = counted<Completed>(m_completed, span);
    if (!counts)
        return std::unexpected(counts.error());
    report.completed = counts->completed;
    report.fee = counts->fee;
    const auto limited = counted<Limited>(m_limited, span);
    if (!limited)
        return std::unexpected(limited.error());
    add(report, "in_limit", limited->inLimit, limited->limited);
    add(report, "two_hour", limited->onTarget, limited->aimed);
    add(report, "rework", counts->redone, counts->completed);
    add(report, "returned", counts->returned, counts->completed);
    return {};
}

Result<void> FigureQuery::addRevisits(MonthlyReport& report, const Span& span, const QDateTime& now)
{
    m_returned.bind("now", now);
    const auto counts = counted<Returned>(m_returned, span);
    if (!counts)
        return std::unexpected(counts.error());
    add(report, "revisited_in_time", counts->inTime, counts->returned);
    add(report, "revisited", counts->revisited, counts->returned);
    return {};
}

Result<void> FigureQuery::addRate(MonthlyReport& report, const char* id, Statement& statement, const Span& span)
{
    const auto rate = counted<Rate>(statement, span);
    if (!rate)
        return std::unexpected(rate.error());
    add(report, id, rate->numerator, rate->denominator);
    return {};
}

template <class Counts>
Result<Counts> FigureQuery::counted(Statement& statement, const Span& span)
{
    statement.bind("from", span.from).bind("to", span.to).bind("site", span.site);
    auto row = readFirst<Counts>(statement);
    if (!row)
        return std::unexpected(std::move(row.error()));
    return row->value_or(Counts{});
}

} // namespace guitai
