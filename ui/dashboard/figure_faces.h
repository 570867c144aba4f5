// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/procedure.h"
#include "core/service/dashboard.h"
#include "ui/widgets/figure_tile.h"

#include <QCoreApplication>

namespace guitai {

/// What the tiles say of the figures of a period: value, target or change, the two counts, and the way it came.
class FigureFaces
{
    Q_DECLARE_TR_FUNCTIONS(guitai::FigureFaces)

public:
    /// `trend` are the periods before, the oldest first; empty while it is not known.
    FigureFaces(const Dashboard& dashboard, QList<PeriodFigures> trend, const Procedure& procedure);

    [[nodiscard]] FigureFace of(const QString& figure) const;

private:
    [[nodiscard]] FigureFace rate(const Figure& figure) const;
    [[nodiscard]] FigureFace number(const QString& id, qint64 PeriodFigures::* count) const;
    [[nodiscard]] const PeriodFigures* before() const;
    [[nodiscard]] QString change(const QString& by) const;
    [[nodiscard]] QString earlier(int count) const;

    const Dashboard& m_dashboard;
    QList<PeriodFigures> m_trend;
    const Procedure& m_procedure;
};

} // namespace guitai
