// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_reader.h"

#include "ui/page/question.h"

namespace guitai {

namespace {

constexpr qint64 trendLasts = 60'000; // milliseconds

} // namespace

FigureReader::FigureReader(Seat& seat, QObject* parent) : QObject(parent), m_seat(seat) {}

void FigureReader::read(const FigureScope& scope)
{
    m_wanted = scope;
    if (!m_work.isRunning())
        begin();
}

void FigureReader::begin()
{
    const FigureScope scope = *std::exchange(m_wanted, std::nullopt);
    m_work.begin<Result<Dashboard>>(
        questionTo<Dashboard>(
            m_seat, [scope](Office& office, const QDateTime& now) { return readDashboard(office, scope, now); }),
        [this, scope](const Result<Dashboard>& read) {
            if (read)
                Q_EMIT figuresRead(*read);
            else
                Q_EMIT failed(read.error());
            goOn(scope);
        });
}

void FigureReader::goOn(const FigureScope& scope)
{
    if (m_wanted)
        begin();
    else if (m_trendOf != scope || m_trendAge.hasExpired(trendLasts))
        beginTrend(scope);
}

void FigureReader::beginTrend(const FigureScope& scope)
{
    using Trend = QList<PeriodFigures>;
    m_work.begin<Result<Trend>>(
        questionTo<Trend>(m_seat,
                          [scope](Office& office, const QDateTime& now) { return readTrend(office, scope, now); }),
        [this, scope](const Result<Trend>& read) {
            m_trendOf = scope;
            m_trendAge.start();
            if (read)
                Q_EMIT trendRead(scope, *read);
            else
                Q_EMIT failed(read.error());
            if (m_wanted)
                begin();
        });
}

} // namespace guitai
