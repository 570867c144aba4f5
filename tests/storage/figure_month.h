// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/figure_query.h"
#include "tests/storage/walked_file.h"

/// A month of repairs for the tests of figures.
namespace guitai::testing {

inline constexpr qint64 minute = 60, hour = 3600, day = 86'400;

/// Cases of November 2026, in local times of Shanghai, and the report of a month as it stands at a time.
class Month : public WalkedFile
{
public:
    FigureScope scope(int month = 11, SiteId site = {7}, EstateId estate = {}) const
    {
        return {.period = {Period::Unit::Month, QDate(2026, month, 1)}, .site = site, .estate = estate, .zone = zone};
    }

    PeriodFigures report(const QDateTime& now, int month = 11, SiteId site = {7})
    {
        return taken(FigureQuery(*database).of(scope(month, site), now));
    }

    std::pair<qint64, qint64> figure(const char* id, const QDateTime& now, int month = 11)
    {
        const auto found = report(now, month).figure(QLatin1String(id));
        return {found.numerator, found.denominator};
    }

    const QTimeZone zone{"Asia/Shanghai"};
};

inline QDateTime local(int dayOfMonth, int hours, int minutes = 0, int month = 11)
{
    return QDateTime(QDate(2026, month, dayOfMonth), QTime(hours, minutes), QTimeZone("Asia/Shanghai"));
}

inline const QDateTime muchLater = local(20, 0, 0, 12);

inline RegisterRepair of(RepairClass repairClass)
{
    auto report = aRepair();
    report.repairClass = repairClass;
    return report;
}

inline void issued(Counter& counter, RepairClass repairClass = RepairClass::Minor)
{
    counter.must({of(repairClass), IssueOrder{}, MarkPrinted{}});
}

inline void arrived(Counter& counter, RepairClass repairClass = RepairClass::Minor)
{
    issued(counter, repairClass);
    counter.later(minute).must({NotifyTeam{}});
    counter.later(minute).must({RecordArrival{}});
}

inline void completed(Counter& counter, RepairClass repairClass = RepairClass::Minor, qint64 after = hour)
{
    arrived(counter, repairClass);
    counter.later(after).must({Complete{.findings = QString::fromUtf8("修好"), .labour = {3000}, .ownerSigned = true}});
}

inline void returned(Counter& counter)
{
    completed(counter);
    counter.later(hour).must({ReturnOrder{}});
}

} // namespace guitai::testing
