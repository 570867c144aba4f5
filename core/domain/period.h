// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace guitai {

/// 统计期: a day, a week from Monday or a month, in local dates.
struct Period
{
    enum class Unit { Day, Week, Month };

    Unit unit = Unit::Month;
    QDate first;

    bool operator==(const Period&) const = default;

    /// The one that this day lies in.
    [[nodiscard]] static Period around(Unit unit, QDate day);

    /// So many periods later, or before.
    [[nodiscard]] Period moved(int by) const;
    /// The first day that is no part of it any more.
    [[nodiscard]] QDate behind() const { return moved(1).first; }
};

} // namespace guitai
