// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

namespace guitai {

Period Period::around(Unit unit, QDate day)
{
    switch (unit) {
    case Unit::Day:
        return {unit, day};
    case Unit::Week:
        return {unit, day.addDays(1 - day.dayOfWeek())};
    case Unit::Month:
        return {unit, QDate(day.year(), day.month(), 1)};
    }
    Q_UNREACHABLE();
}

Period Period::moved(int by) const
{
    switch (unit) {
    case Unit::Day:
        return {unit, first.addDays(by)};
    case Unit::Week:
        return {unit, first.addDays(qint64{7} * by)};
    case Unit::Month:
        return {unit, first.addMonths(by)};
    }
    Q_UNREACHABLE();
}

} // namespace guitai
