// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/storage/figure_cases.h"
#include "core/storage/figure_query.h"

namespace guitai {

/// How many share a key, and what it is called; no name where nothing was named.
struct NamedCount
{
    QString key;
    QString name;
    qint64 count = 0;

    bool operator==(const NamedCount&) const = default;
};

/// 看板: what a director sees in the morning.
struct Dashboard
{
    FigureScope scope;
    QDateTime asOf;
    PeriodFigures figures;
    QList<NamedCount> parts; ///< of the period, the most first
    QList<NamedCount> workers;
    QList<NamedCount> estates;
    QList<AgeBand> ages;              ///< of what is open now
    std::vector<OverdueItem> overdue; ///< the first of them
    int overdueAtSite = 0;            ///< of whatever estate, counted to CounterQuery::mostOverdue
};

/// All of it as it stands at one moment.
[[nodiscard]] Result<Dashboard> readDashboard(Office& office, const FigureScope& scope, const QDateTime& now);

/// The figures of the periods before this one, up to twelve, the oldest first; those before the first event are left
/// out.
constexpr int trendLength = 12;
[[nodiscard]] Result<QList<PeriodFigures>> readTrend(Office& office, const FigureScope& scope, const QDateTime& now);

} // namespace guitai
