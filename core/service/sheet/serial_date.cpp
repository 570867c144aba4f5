// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/serial_date.h"

#include <cmath>

namespace guitai {

namespace {

constexpr double msPerDay = 86'400'000;
/// Excel believes in 29 February 1900, its serial 60: before it, days count from one day later.
constexpr double firstSoundSerial = 61;

QDate dayZero(double serial)
{
    return serial < firstSoundSerial - 1 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
}

} // namespace

std::optional<QDateTime> momentOfSerial(double serial)
{
    if (!(serial >= 0 && serial < endOfSerials))
        return {};
    const double seconds = std::round(serial * msPerDay / 1000);
    return QDateTime(dayZero(serial), QTime(0, 0), Qt::UTC).addSecs(qint64(seconds));
}

std::optional<double> serialOfIso(QStringView written)
{
    const QString text = written.trimmed().toString();
    if (const QTime time = QTime::fromString(text, Qt::ISODateWithMs); time.isValid())
        return time.msecsSinceStartOfDay() / msPerDay;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    const QDate date = moment.date();
    const double days = double(QDate(1899, 12, 30).daysTo(date));
    const double serial = (days < firstSoundSerial ? days - 1 : days) + moment.time().msecsSinceStartOfDay() / msPerDay;
    if (serial < 0 || serial >= endOfSerials)
        return {};
    return serial;
}

} // namespace guitai
