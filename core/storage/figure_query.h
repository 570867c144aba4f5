// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures.h"
#include "core/domain/ids.h"
#include "core/storage/row.h"

#include <QTimeZone>

namespace guitai {

/// The figures of a month (docs/readings.md, Figures), counted from the stored times and deadlines. The unit is the
/// order; void cases and orders, and orders declined before anybody came, are left out.
class FigureQuery
{
public:
    explicit FigureQuery(Database& database);

    /// The month in the zone of the site. Without a site all are counted. `now` decides whose limit has run out.
    /// The figures stand in the order notify, timely, in_limit, two_hour, rework, returned, revisited_in_time,
    /// revisited, satisfied, promise.
    [[nodiscard]] Result<MonthlyReport> monthly(SiteId site, int year, int month, const QTimeZone& zone,
                                                const QDateTime& now);

private:
    struct Span
    {
        SiteId site;
        QDateTime from;
        QDateTime to;
    };

    [[nodiscard]] Result<void> fill(MonthlyReport& report, const Span& span, const QDateTime& now);
    [[nodiscard]] Result<void> addCompleted(MonthlyReport& report, const Span& span);
    [[nodiscard]] Result<void> addRevisits(MonthlyReport& report, const Span& span, const QDateTime& now);
    [[nodiscard]] Result<void> addRate(MonthlyReport& report, const char* id, Statement& statement, const Span& span);
    template <class Counts>
    [[nodiscard]] Result<Counts> counted(Statement& statement, const Span& span);

    Database& m_database;
    Statement m_received, m_notified, m_arrived, m_completed, m_limited, m_returned, m_satisfied, m_promised;
};

} // namespace guitai
