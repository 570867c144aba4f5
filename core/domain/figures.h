// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

namespace guitai {

/// A rate as the two counts that make it, so that a report can show what it rests on.
struct Figure
{
    QString id; ///< "notify", "timely", …: the figures of docs/readings.md
    qint64 numerator = 0;
    qint64 denominator = 0;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Figure::id}, Field{"numerator", &Figure::numerator},
                          Field{"denominator", &Figure::denominator}};
    }
    bool operator==(const Figure&) const = default;
};

/// 月报: one local month of one site, or of all.
struct MonthlyReport
{
    QString month;        ///< "2026-11"
    qint64 received = 0;  ///< cases registered
    qint64 completed = 0; ///< orders completed
    Money fee;            ///< of the completed orders
    QList<Figure> figures;

    static constexpr auto fields()
    {
        using R = MonthlyReport;
        return std::tuple{Field{"month", &R::month}, Field{"received", &R::received}, Field{"completed", &R::completed},
                          Field{"fee", &R::fee}, Field{"figures", &R::figures}};
    }
    bool operator==(const MonthlyReport&) const = default;
};

} // namespace guitai
