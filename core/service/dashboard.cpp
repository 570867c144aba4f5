// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dashboard.h"

#include "core/storage/counter_query.h"

#include <functional>

namespace guitai {

namespace {

using NameOf = std::function<QString(const QString&)>;

QList<NamedCount> named(const QList<KeyCount>& counts, const NameOf& nameOf)
{
    QList<NamedCount> result;
    for (const auto& [key, count] : counts)
        result << NamedCount{key, nameOf(key), count};
    return result;
}

template <class Record>
Result<NameOf> namesFrom(RecordStore<Record>& store)
{
    const auto records = store.list();
    if (!records)
        return std::unexpected(records.error());
    QHash<QString, QString> names;
    for (const auto& record : *records)
        names.insert(QString::number(record.id.value), record.name);
    return [names](const QString& key) { return names.value(key); };
}

Result<void> nameBars(Dashboard& dashboard, Office& office)
{
    const auto rules = office.rules();
    const auto people = namesFrom(office.staff);
    const auto estates = namesFrom(office.estates);
    if (!rules || !people || !estates)
        return std::unexpected(!rules ? rules.error() : !people ? people.error() : estates.error());
    dashboard.parts = named(dashboard.figures.parts, [&](const QString& key) {
        const auto* part = (*rules)->rules.procedures.first().part(key);
        return part ? part->label : key;
    });
    dashboard.workers = named(dashboard.figures.workers, *people);
    dashboard.estates = named(dashboard.figures.estates, *estates);
    return {};
}

} // namespace

Result<Dashboard> readDashboard(Office& office, const FigureScope& scope, const QDateTime& now)
{
    const auto reading = Transaction::beginReading(office.database());
    if (!reading)
        return std::unexpected(reading.error());
    auto figures = FigureQuery(office.database()).of(scope, now);
    auto ages = FigureQuery(office.database()).openByAge(scope.site, scope.estate, now);
    auto overdue = FigureCases(office.database()).overdue(scope.site, scope.estate, now);
    const auto atSite = CounterQuery(office.database()).overdue(scope.site, now);
    if (!figures || !ages)
        return std::unexpected(!figures ? figures.error() : ages.error());
    if (!overdue || !atSite)
        return std::unexpected(!overdue ? overdue.error() : atSite.error());
    Dashboard dashboard{.scope = scope,
                        .asOf = now,
                        .figures = std::move(*figures),
                        .ages = std::move(*ages),
                        .overdue = std::move(*overdue),
                        .overdueAtSite = *atSite};
    if (const auto named = nameBars(dashboard, office); !named)
        return std::unexpected(named.error());
    return dashboard;
}

Result<QList<PeriodFigures>> readTrend(Office& office, const FigureScope& scope, const QDateTime& now)
{
    const auto reading = Transaction::beginReading(office.database());
    if (!reading)
        return std::unexpected(reading.error());
    FigureQuery query(office.database());
    QList<PeriodFigures> trend;
    for (int back = trendLength; back > 0; --back) {
        FigureScope earlier = scope;
        earlier.period = scope.period.moved(-back);
        auto figures = query.of(earlier, now);
        if (!figures)
            return std::unexpected(figures.error());
        if (!trend.isEmpty() || figures->received > 0 || figures->completed > 0)
            trend << std::move(*figures);
    }
    return trend;
}

} // namespace guitai
