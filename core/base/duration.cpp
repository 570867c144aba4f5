// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/duration.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype longestText = 64;

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
    static const QRegularExpression form(
        uR"(\AP(?=[0-9T])(?:([0-9]{1,6})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?)"
        uR"((?:T(?=[0-9])(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?)?\z)"_s);
    if (text.size() > longestText)
        return std::nullopt;
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    return Duration{.years = number(1),
                    .months = number(2),
                    .days = 7 * number(3) + number(4),
                    .seconds = 3600 * qint64{number(5)} + 60 * qint64{number(6)} + number(7)};
}

} // namespace guitai
