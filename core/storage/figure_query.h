// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures.h"
#include "core/domain/ids.h"
#include "core/domain/period.h"
#include "core/storage/row.h"

#include <QTimeZone>

namespace guitai {

/// Of what figures are asked. No site is all sites, no estate all estates.
struct FigureScope
{
    Period period;
    SiteId site;
    EstateId estate;
    QTimeZone zone; ///< whose days and months they are

    [[nodiscard]] QDateTime from() const { return period.first.startOfDay(zone).toUTC(); }
    [[nodiscard]] QDateTime to() const { return period.behind().startOfDay(zone).toUTC(); }
    bool operator==(const FigureScope&) const = default;
};

/// The figures of a period (docs/readings.md, Figures), counted from the stored times and deadlines. The unit is the
/// order; void cases and orders, and orders declined before anybody came, are left out.
class FigureQuery
{
public:
    explicit FigureQuery(Database& database);

    /// `now` decides whose limit has run out. The figures stand in the order notify, timely, in_limit, two_hour,
    /// rework, returned, revisited_in_time, revisited, satisfied, promise.
    [[nodiscard]] Result<PeriodFigures> of(const FigureScope& scope, const QDateTime& now);

    /// Open cases by how long ago they came in, the youngest first.
    [[nodiscard]] Result<QList<AgeBand>> openByAge(SiteId site, EstateId estate, const QDateTime& now);

private:
    [[nodiscard]] Result<void> fill(PeriodFigures& figures, const FigureScope& scope, const QDateTime& now);
    [[nodiscard]] Result<void> addReceived(PeriodFigures& figures, const FigureScope& scope);
    [[nodiscard]] Result<void> addCompleted(PeriodFigures& figures, const FigureScope& scope);
    [[nodiscard]] Result<void> addRates(PeriodFigures& figures, Statement& statement, const char* first,
                                        const char* second = nullptr);

    Database& m_database;
    Statement m_received, m_open, m_notified, m_arrived, m_completed, m_limited, m_returned, m_answered, m_promised;
};

} // namespace guitai
