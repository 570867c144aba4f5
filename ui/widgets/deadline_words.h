// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/painting.h"

#include <QCoreApplication>
#include <QDateTime>

namespace guitai {

/// What a chip knows of a deadline. Invalid: not begun, without a limit, not met, without a target.
struct DeadlineTimes
{
    QDateTime startedAt;
    QDateTime limitAt;
    QDateTime metAt;
    QDateTime targetAt; ///< aimed at before the limit

    bool operator==(const DeadlineTimes&) const = default;
};

/// How a deadline stands and what a chip says of it: for the widget and for the rows of a list alike.
struct DeadlineWords
{
    Q_DECLARE_TR_FUNCTIONS(guitai::DeadlineWords)

public:
    /// Soon: less than a quarter of the time is left, or the target has passed. Overdue: past the limit, or met after
    /// it.
    [[nodiscard]] static State state(const DeadlineTimes& times, const QDateTime& now);

    /// "6 min 12 s left", "0 min 05 s over", "met", "met 1 d 3 h late"; empty without a limit.
    [[nodiscard]] static QString text(const DeadlineTimes& times, const QDateTime& now);

    /// "6 min 12 s" below an hour, "3 h 12 min" below a day, "1 d 3 h" from then on: always with their units, for
    /// "25:00" would be minutes beside hours.
    [[nodiscard]] static QString span(qint64 seconds);

    /// What a list leaves room for.
    [[nodiscard]] static QString longest();
};

/// A pill with shape and text, in the colours of its state.
void paintChip(QPainter& painter, const QRectF& rect, State state, const QString& text);
[[nodiscard]] QSize chipSize(const QString& text);

} // namespace guitai
