// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_time.h"

#include <chrono>

namespace guitai {

namespace {

void writeDigits(QByteArray& out, qint64 number, int width)
{
    char digits[20];
    for (int i = width - 1; i >= 0; --i, number /= 10)
        digits[i] = static_cast<char>('0' + number % 10);
    out.append(digits, width);
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
    writeDigits(out, int{date.year()}, 4);
    out += '-';
    writeDigits(out, unsigned{date.month()}, 2);
    out += '-';
    writeDigits(out, unsigned{date.day()}, 2);
    out += 'T';
    writeDigits(out, inDay / 3'600'000, 2);
    out += ':';
    writeDigits(out, inDay / 60'000 % 60, 2);
    out += ':';
    writeDigits(out, inDay / 1'000 % 60, 2);
    out += '.';
    writeDigits(out, inDay % 1'000, 3);
    out += 'Z';
}

std::optional<QDateTime> readIsoTime(QStringView text)
{
    const auto time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toUTC();
}

} // namespace guitai
