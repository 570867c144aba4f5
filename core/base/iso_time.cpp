// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_time.h"

#include <chrono>

namespace guitai {

namespace {

/// Over the last `width` characters before `end`.
void writeDigits(char* end, qint64 number, int width)
{
    for (; width > 0; --width, number /= 10)
        *--end = static_cast<char>('0' + number % 10);
}

} // namespace

// QDateTime::toString takes over a microsecond; a case has dozens of times and is hashed at every step.
void writeIsoTime(QByteArray& out, const QDateTime& time)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(time.toMSecsSinceEpoch())};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const auto inDay = (moment - day).count();
    char text[] = "0000-00-00T00:00:00.000Z";
    writeDigits(text + 4, int{date.year()}, 4);
    writeDigits(text + 7, unsigned{date.month()}, 2);
    writeDigits(text + 10, unsigned{date.day()}, 2);
    writeDigits(text + 13, inDay / 3'600'000, 2);
    writeDigits(text + 16, inDay / 60'000 % 60, 2);
    writeDigits(text + 19, inDay / 1'000 % 60, 2);
    writeDigits(text + 23, inDay % 1'000, 3);
    out.append(text, sizeof text - 1);
}

std::optional<QDateTime> readIsoTime(QStringView text)
{
    const auto time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toUTC();
}

} // namespace guitai
