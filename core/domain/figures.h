// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure_target.h"

#include <optional>

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

    /// In percent; none where there is nothing to count.
    [[nodiscard]] std::optional<double> percent() const;
    /// Of rework less is better, of all others more.
    [[nodiscard]] bool lessIsBetter() const { return id == QLatin1StringView("rework"); }
};

/// How a figure stands to what is demanded of it.
enum class Standing {
    Untold, ///< nothing is demanded, or there was nothing to count
    Reached,
    Slipped, ///< nothing is demanded, but it is a point or more worse than before
    Missed,
};

/// `before` is the same figure of the period before.
[[nodiscard]] Standing standing(const Figure& figure, const FigureTarget* target, const Figure* before = nullptr);

/// How many events share a key: a part, a worker, an estate.
struct KeyCount
{
    QString key;
    qint64 count = 0;

    bool operator==(const KeyCount&) const = default;
};

/// What came in and was done from one point of time to the next.
struct FlowStep
{
    QDateTime from;
    QDateTime to;
    qint64 received = 0;
    qint64 completed = 0;

    bool operator==(const FlowStep&) const = default;
};

/// What one period shows, of one site or estate or of all.
struct PeriodFigures
{
    qint64 received = 0;  ///< cases registered
    qint64 completed = 0; ///< orders completed
    Money fee;            ///< of the completed orders
    QList<Figure> figures;

    QList<FlowStep> flow;    ///< by day, by hour where the period is a day
    QList<KeyCount> parts;   ///< cases received; the most first, as all of these
    QList<KeyCount> estates; ///< cases received
    QList<KeyCount> workers; ///< orders completed, by who had them; "0" is nobody

    bool operator==(const PeriodFigures&) const = default;

    /// REQUIRES: there is one of this id.
    [[nodiscard]] const Figure& figure(const QString& id) const;
};

/// The cases that are open now and came in within this span.
struct AgeBand
{
    int fromDays = 0;
    std::optional<int> toDays;
    QDateTime from; ///< registered
    QDateTime to;
    qint64 count = 0;
};

} // namespace guitai
