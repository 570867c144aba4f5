// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/duration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype mostDigits = 6;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

void add(Duration& sum, bool clock, char16_t unit, int count)
{
    switch (unit) {
    case u'Y':
        sum.years += count;
        break;
    case u'W':
        sum.days += 7 * count;
        break;
    case u'D':
        sum.days += count;
        break;
    case u'H':
        sum.seconds += qint64{3600} * count;
        break;
    case u'S':
        sum.seconds += count;
        break;
    default: // M: minutes or months
        if (clock)
            sum.seconds += qint64{60} * count;
        else
            sum.months += count;
    }
}

QString part(qint64 value, QChar unit)
{
    return value == 0 ? QString() : QString::number(value) + unit;
}

} // namespace

QDate Duration::addTo(QDate date) const
{
    // Years and months in one move: through a short February in between, a day could get lost.
    return date.addMonths(12 * years + months).addDays(days);
}

QString Duration::toString() const
{
    const QString date = part(years, u'Y') + part(months, u'M') + part(days, u'D');
    const QString time = part(seconds / 3600, u'H') + part(seconds / 60 % 60, u'M') + part(seconds % 60, u'S');
    if (date.isEmpty() && time.isEmpty())
        return u"P0D"_s;
    return u'P' + date + (time.isEmpty() ? QString() : u'T' + time);
}

std::optional<Duration> Duration::parse(QStringView text)
{
    if (text.size() < 2 || !text.startsWith(u'P') || text.endsWith(u'T'))
        return std::nullopt;
    Duration result;
    QStringView units = u"YMWD"; // those that may still come
    bool clock = false;
    for (auto rest = text.sliced(1); !rest.isEmpty();) {
        if (!clock && rest.startsWith(u'T')) {
            clock = true;
            units = u"HMS";
            rest = rest.sliced(1);
        }
        const auto end = std::ranges::find_if_not(rest, isDigit);
        const qsizetype digits = end - rest.begin();
        const qsizetype unit = digits > 0 && digits <= mostDigits && end != rest.end() ? units.indexOf(*end) : -1;
        if (unit < 0)
            return std::nullopt;
        add(result, clock, units[unit].unicode(), rest.first(digits).toInt());
        units = units.sliced(unit + 1);
        rest = rest.sliced(digits + 1);
    }
    return result;
}

} // namespace guitai
