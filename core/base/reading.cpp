// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

constexpr qsizetype longestText = 64;
constexpr qint64 secondsOfDay = 86'400;

/// A moment on a wall clock; `second` may be 86,400 for the 24:00 of its day.
struct WallTime
{
    QDate date;
    qint64 second = 0;
};

const QRegularExpression& dateForm()
{
    static const QRegularExpression form(
        uR"(\A(?:(?<y>[0-9]{4})(?:(?<s>\s?[-/.]\s?)(?<m>[0-9]{1,2})\k<s>|\s?年\s?(?<m2>[0-9]{1,2})\s?月\s?))"
        uR"((?<d>[0-9]{1,2})\s?[日号]?|(?<y3>[0-9]{4})(?<m3>[0-9]{2})(?<d3>[0-9]{2}))(?:\z|t(?=[0-9])|\s|(?=[上下])|(?<=[日号])))"_s);
    return form;
}

const QRegularExpression& timeForm()
{
    static const QRegularExpression form(
        uR"(\A(?<half>上午|下午|am|pm)?\s?(?<h>[0-9]{1,2})(?::(?<min>[0-9]{2})(?::(?<sec>[0-9]{2})(?:[.,][0-9]{1,9})?)?)"
        uR"(|\s?[时点]\s?(?:(?<min2>[0-9]{1,2})\s?分?\s?(?:\(?(?<sec2>[0-9]{1,2})\s?秒\)?)?)?)\s?(?<half2>am|pm)?)"
        uR"(\s?(?<offset>z|[-+][0-9]{2}:?[0-9]{2})?\z)"_s);
    return form;
}

/// The first of the groups that took part; a number is asked for under one name in each notation.
QStringView firstOf(const QRegularExpressionMatch& match, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const QStringView text = match.capturedView(name); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<QDate> dateOf(const QRegularExpressionMatch& match)
{
    const QDate date(firstOf(match, {u"y", u"y3"}).toInt(), firstOf(match, {u"m", u"m2", u"m3"}).toInt(),
                     firstOf(match, {u"d", u"d3"}).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// 上午 12:00 is midnight and 下午 12:00 noon; 下午 14:06 is said too, 上午 14:06 and 下午 0:30 are mistakes.
std::optional<int> hourOf(int hour, QStringView half)
{
    if (half.isEmpty())
        return hour <= 24 ? std::optional(hour) : std::nullopt;
    const bool morning = half == u"上午" || half == u"am";
    if (hour == 12)
        return morning ? 0 : 12;
    if (morning)
        return hour < 12 ? std::optional(hour) : std::nullopt;
    if (hour == 0 || hour > 23)
        return std::nullopt;
    return hour < 12 ? hour + 12 : hour;
}

std::optional<qint64> secondOf(const QRegularExpressionMatch& match)
{
    const QStringView before = match.capturedView(u"half");
    const QStringView behind = match.capturedView(u"half2");
    if (!before.isEmpty() && !behind.isEmpty())
        return std::nullopt;
    const auto hour = hourOf(match.capturedView(u"h").toInt(), before.isEmpty() ? behind : before);
    const int minute = firstOf(match, {u"min", u"min2"}).toInt();
    const int second = firstOf(match, {u"sec", u"sec2"}).toInt();
    if (!hour || minute > 59 || second > 59)
        return std::nullopt;
    const qint64 total = qint64{3600} * *hour + qint64{60} * minute + second;
    return total <= secondsOfDay ? std::optional(total) : std::nullopt;
}

std::optional<QTimeZone> zoneOf(QStringView offset)
{
    if (offset == u"z")
        return QTimeZone::utc();
    const int hours = offset.mid(1, 2).toInt();
    const int minutes = offset.last(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const int seconds = 3600 * hours + 60 * minutes;
    return QTimeZone(offset.startsWith(u'-') ? -seconds : seconds);
}

std::optional<QDateTime> utcOf(WallTime wall, const QTimeZone& zone)
{
    const QDate date = wall.date.addDays(wall.second / secondsOfDay);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(wall.second % secondsOfDay) * 1000);
    const QDateTime local(date, time, zone);
    // An hour that the change to summer time left out reads back as another one.
    if (!local.isValid() || local.time() != time)
        return std::nullopt;
    return local.toUTC();
}

/// The day and second of a serial number. Seconds are the unit that people set and that a double still holds.
std::optional<WallTime> wallOf(double serial)
{
    constexpr double dayAfterLast = 2'958'466; // 10000-01-01 in the system of 1900
    if (!(serial >= 0 && serial < dayAfterLast))
        return std::nullopt;
    const qint64 seconds = std::llround(serial * static_cast<double>(secondsOfDay));
    const qint64 day = seconds / secondsOfDay;
    WallTime wall{.date = {}, .second = seconds % secondsOfDay};
    constexpr qint64 phantomDay = 60; // 29 February 1900
    if (day >= 1 && day < phantomDay)
        wall.date = QDate(1899, 12, 31).addDays(day);
    else if (day > phantomDay)
        wall.date = QDate(1899, 12, 30).addDays(day);
    return wall.date.isValid() && wall.date.year() <= 9999 ? std::optional(wall) : std::nullopt;
}

} // namespace

std::optional<QDate> readDate(QStringView text)
{
    const QString folded = text.size() > longestText ? QString() : fold(text);
    const auto match = dateForm().match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const QString rest = folded.mid(match.capturedEnd()).trimmed();
    if (!rest.isEmpty()) {
        const auto time = timeForm().match(rest);
        if (!time.hasMatch() || !secondOf(time))
            return std::nullopt;
    }
    return dateOf(match);
}

std::optional<QDateTime> readLocalTime(QStringView text, const QTimeZone& zone)
{
    const QString folded = text.size() > longestText ? QString() : fold(text);
    const auto match = dateForm().match(folded);
    const auto date = match.hasMatch() ? dateOf(match) : std::nullopt;
    if (!date)
        return std::nullopt;
    const QString rest = folded.mid(match.capturedEnd()).trimmed();
    if (rest.isEmpty())
        return utcOf({*date, 0}, zone);
    const auto time = timeForm().match(rest);
    const auto second = time.hasMatch() ? secondOf(time) : std::nullopt;
    if (!second)
        return std::nullopt;
    const QStringView offset = time.capturedView(u"offset");
    const auto spoken = offset.isEmpty() ? std::optional(zone) : zoneOf(offset);
    return spoken ? utcOf({*date, *second}, *spoken) : std::nullopt;
}

std::optional<QDate> dateFromExcelSerial(double serial)
{
    const auto wall = wallOf(serial);
    return wall ? std::optional(wall->date) : std::nullopt;
}

std::optional<QDateTime> fromExcelSerial(double serial, const QTimeZone& zone)
{
    const auto wall = wallOf(serial);
    return wall ? utcOf(*wall, zone) : std::nullopt;
}

} // namespace guitai
