// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chart_bars.h"

#include "core/service/figure_words.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

/// "9" in a month, "11-09" in a week, "9:00" in a day.
QString label(const FlowStep& step, const FigureScope& scope)
{
    const QDateTime from = step.from.toTimeZone(scope.zone);
    switch (scope.period.unit) {
    case Period::Unit::Day:
        return from.toString(u"H:mm"_s);
    case Period::Unit::Week:
        return from.toString(u"MM-dd"_s);
    case Period::Unit::Month:
        return QString::number(from.date().day());
    }
    Q_UNREACHABLE();
}

/// Where no axis says the month.
QString rowLabel(const FlowStep& step, const FigureScope& scope)
{
    return scope.period.unit == Period::Unit::Day ? label(step, scope)
                                                  : step.from.toTimeZone(scope.zone).toString(u"MM-dd"_s);
}

/// "<1", "3–7", ">30"
QString days(const AgeBand& band)
{
    if (!band.toDays)
        return u">%1"_s.arg(band.fromDays);
    return band.fromDays == 0 ? u"<%1"_s.arg(*band.toDays) : u"%1–%2"_s.arg(band.fromDays).arg(*band.toDays);
}

} // namespace

QList<ChartBar> ChartBars::flow(const Dashboard& dashboard)
{
    QList<ChartBar> bars;
    for (const auto& step : dashboard.figures.flow) {
        const QString when = words(step, dashboard.scope);
        ChartBar bar{.label = label(step, dashboard.scope),
                     .rowLabel = rowLabel(step, dashboard.scope),
                     .value = step.received,
                     .spoken = tr("%1: %2 received").arg(when).arg(step.received),
                     .secondSpoken = tr("%1: %2 completed").arg(when).arg(step.completed)};
        if (step.from <= dashboard.asOf) // the line ends today
            bar.second = step.completed;
        bars << bar;
    }
    return bars;
}

QStringList ChartBars::flowLegend(const Dashboard& dashboard)
{
    return {tr("Received %1").arg(dashboard.figures.received), tr("Completed %1").arg(dashboard.figures.completed)};
}

QList<ChartBar> ChartBars::pareto(const QList<NamedCount>& counts)
{
    qint64 all = 0, sofar = 0;
    for (const auto& count : counts)
        all += count.count;
    QList<ChartBar> bars = plain(counts);
    for (auto& bar : bars) {
        sofar += bar.value;
        const QString share = percentText({{}, sofar, all});
        bar.note = tr("%1 · %2 so far").arg(bar.note, share);
        bar.spoken = tr("%1, together with those before %2").arg(bar.spoken, share);
    }
    return bars;
}

QList<ChartBar> ChartBars::plain(const QList<NamedCount>& counts)
{
    QList<ChartBar> bars;
    for (const auto& count : counts) {
        const QString number = QString::number(count.count);
        bars << ChartBar{.label = name(count),
                         .value = count.count,
                         .note = number,
                         .spoken = tr("%1: %2").arg(name(count), number)};
    }
    return bars;
}

QList<ChartBar> ChartBars::ages(const QList<AgeBand>& bands)
{
    QList<ChartBar> bars;
    for (const auto& band : bands) {
        const QString number = QString::number(band.count);
        bars << ChartBar{
            .label = days(band), .value = band.count, .note = number, .spoken = tr("%1: %2").arg(words(band), number)};
    }
    return bars;
}

QString ChartBars::words(const FlowStep& step, const FigureScope& scope)
{
    const QDateTime from = step.from.toTimeZone(scope.zone);
    return from.toString(scope.period.unit == Period::Unit::Day ? u"MM-dd H:mm"_s : u"yyyy-MM-dd"_s);
}

QString ChartBars::words(const AgeBand& band)
{
    return tr("%1 days").arg(days(band));
}

QString ChartBars::name(const NamedCount& count)
{
    return count.name.isEmpty() ? tr("not named") : count.name;
}

} // namespace guitai
