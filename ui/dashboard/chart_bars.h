// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/dashboard.h"
#include "ui/dashboard/bar_chart.h"

#include <QCoreApplication>

namespace guitai {

/// The charts of a dashboard as bars, with what is written and said of each.
struct ChartBars
{
    Q_DECLARE_TR_FUNCTIONS(guitai::ChartBars)

public:
    [[nodiscard]] static QList<ChartBar> flow(const Dashboard& dashboard);
    [[nodiscard]] static QStringList flowLegend(const Dashboard& dashboard);
    /// With the share of each and those before it, of all.
    [[nodiscard]] static QList<ChartBar> pareto(const QList<NamedCount>& counts);
    [[nodiscard]] static QList<ChartBar> plain(const QList<NamedCount>& counts);
    [[nodiscard]] static QList<ChartBar> ages(const QList<AgeBand>& bands);

    /// The day or hour that a step covers.
    [[nodiscard]] static QString words(const FlowStep& step, const FigureScope& scope);
    [[nodiscard]] static QString words(const AgeBand& band);
    [[nodiscard]] static QString name(const NamedCount& count);
};

} // namespace guitai
