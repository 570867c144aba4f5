// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures.h"

#include <algorithm>

namespace guitai {

std::optional<double> Figure::percent() const
{
    if (denominator == 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(numerator) / static_cast<double>(denominator);
}

Standing standing(const Figure& figure, const FigureTarget* target, const Figure* before)
{
    if (figure.denominator == 0)
        return Standing::Untold;
    if (!target) {
        const double gained = before && before->percent() ? *figure.percent() - *before->percent() : 0;
        return (figure.lessIsBetter() ? -gained : gained) <= -1 ? Standing::Slipped : Standing::Untold;
    }
    const qint64 share = 100 * figure.numerator;
    const bool low = target->atLeast && share < *target->atLeast * figure.denominator;
    const bool high = target->atMost && share > *target->atMost * figure.denominator;
    return low || high ? Standing::Missed : Standing::Reached;
}

const Figure& PeriodFigures::figure(const QString& id) const
{
    const auto found = std::ranges::find(figures, id, &Figure::id);
    Q_ASSERT(found != figures.end());
    return *found;
}

} // namespace guitai
