// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading.h"

#include "tests/support/catch.h"

#include <cmath>
#include <limits>

using namespace guitai;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone shanghai("Asia/Shanghai");

QString localOf(const std::optional<QDateTime>& utc)
{
    if (!utc)
        return u"none"_s;
    CHECK(utc->timeSpec() == Qt::UTC);
    return utc->toTimeZone(shanghai).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString typedTime(QStringView text)
{
    return localOf(readLocalTime(text, shanghai));
}

QString isoOf(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : u"none"_s;
}

} // namespace

TEST_CASE("a date is read in each way that people type it")
{
    for (const QString& text :
         {u"2024-11-01"_s, u"2024/11/1"_s, u"2024.11.1"_s, u"2024年11月1日"_s, u"20241101"_s,
          u" ２０２４－１１－０１ "_s, u"2024年11月01号"_s, u"2024 年 11 月 1 日"_s, u"2024年11月1"_s,
          u"2024/11/1 8:44"_s, u"2024-11-01T00:00:00Z"_s, u"\u200f2024-11-01\u200e"_s, u"2024/11/01 0:00:00"_s}) {
        INFO(text.toStdString());
        CHECK(isoOf(readDate(text)) == u"2024-11-01"_s);
    }
    CHECK(isoOf(readDate(u"2019.12.27")) == u"2019-12-27"_s);
    CHECK(isoOf(readDate(u"2024-02-29")) == u"2024-02-29"_s);
}

TEST_CASE("what is no date, or no day of the calendar, is refused")
{
    const QString wrong[] = {
        QString(),
        u" "_s,
        u"2024-02-30"_s,
        u"2023-02-29"_s,
        u"2024-13-01"_s,
        u"2024-00-10"_s,
        u"2024-10-00"_s,
        u"0000-01-01"_s,
        u"24-11-01"_s,
        u"11/1/2024"_s,
        u"2024-11"_s,
        u"2024-11/01"_s,
        u"2024111"_s,
        u"202411010"_s,
        u"2024-11-011"_s,
        u"2024-11-01x"_s,
        u"2024-11-01 25:00"_s,
        u"2024-11-01 漏水"_s,
        u"13905712044"_s,
        u"3-1-502"_s,
        u"🙂"_s,
        QString(QChar(0xD800)),
        QString(10'000, u'2'),
        u"\" OR *"_s,
        u"２０２４年"_s,
        u"٢٠٢٤-١١-٠١"_s,
        u"2024-11-01T"_s,
    };
    for (const QString& text : wrong) {
        INFO(text.left(80).toStdString());
        CHECK_FALSE(readDate(text));
        CHECK_FALSE(readLocalTime(text, shanghai));
    }
}

TEST_CASE("a time is read as local time of the zone and kept in UTC")
{
    const std::pair<QString, QString> examples[] = {
        {u"2024-11-01"_s, u"2024-11-01 00:00:00"_s},
        {u"2024-11-01 07:33"_s, u"2024-11-01 07:33:00"_s},
        {u"2024/11/1 8:44"_s, u"2024-11-01 08:44:00"_s},
        {u"2024/11/1  8:44:05"_s, u"2024-11-01 08:44:05"_s},
        {u"2024-11-01T08:44:05"_s, u"2024-11-01 08:44:05"_s},
        {u"2024年11月1日 14时06分"_s, u"2024-11-01 14:06:00"_s},
        {u"2024年11月1日14时06分03秒"_s, u"2024-11-01 14:06:03"_s},
        {u"2024年11月1日 14时06分(03秒)"_s, u"2024-11-01 14:06:03"_s},
        {u"2024年11月1日 8点"_s, u"2024-11-01 08:00:00"_s},
        {u"2024年11月1日8:44"_s, u"2024-11-01 08:44:00"_s},
        {u"20241101 8:44"_s, u"2024-11-01 08:44:00"_s},
        {u"２０２４／１１／１　８：４４"_s, u"2024-11-01 08:44:00"_s},
        {u"2024/11/1 上午8:44"_s, u"2024-11-01 08:44:00"_s},
        {u"2024/11/1 下午2:06"_s, u"2024-11-01 14:06:00"_s},
        {u"2024/11/1下午 2时06分"_s, u"2024-11-01 14:06:00"_s},
        {u"2024/11/1 下午14:06"_s, u"2024-11-01 14:06:00"_s},
        {u"2024/11/1 上午12:30"_s, u"2024-11-01 00:30:00"_s},
        {u"2024/11/1 下午12:30"_s, u"2024-11-01 12:30:00"_s},
        {u"2024/11/1 2:06 PM"_s, u"2024-11-01 14:06:00"_s},
        {u"2024-11-01 24:00"_s, u"2024-11-02 00:00:00"_s},
        {u"2024-11-01T08:44:05+08:00"_s, u"2024-11-01 08:44:05"_s},
        {u"2024-11-01T00:44:05Z"_s, u"2024-11-01 08:44:05"_s},
        {u"2024-11-01T00:44:05.123Z"_s, u"2024-11-01 08:44:05"_s},
        {u"2024-10-31T19:44:05-0500"_s, u"2024-11-01 08:44:05"_s},
        {u"2024-11-01 08:60"_s, u"none"_s},
        {u"2024-11-01 08:4"_s, u"none"_s},
        {u"2024-11-01 08:44:61"_s, u"none"_s},
        {u"2024-11-01 24:01"_s, u"none"_s},
        {u"2024-11-01 上午13:00"_s, u"none"_s},
        {u"2024-11-01 下午0:30"_s, u"none"_s},
        {u"2024-11-01 上午8:00 am"_s, u"none"_s},
        {u"2024-11-01T08:44+15:00"_s, u"none"_s},
        {u"2024-02-30 08:44"_s, u"none"_s},
        {u"08:44"_s, u"none"_s},
        {u"2024-11-01 08:44 漏水"_s, u"none"_s},
    };
    for (const auto& [text, local] : examples) {
        INFO(text.toStdString());
        CHECK(typedTime(text) == local);
    }
}

TEST_CASE("an hour left out by the change to summer time does not exist")
{
    const QTimeZone berlin("Europe/Berlin");
    CHECK_FALSE(readLocalTime(u"2024-03-31 02:30", berlin));
    CHECK(readLocalTime(u"2024-03-31 03:30", berlin) == QDateTime(QDate(2024, 3, 31), QTime(1, 30), Qt::UTC));
}

TEST_CASE("an Excel serial is rounded to the second")
{
    const auto local = [](double serial) { return localOf(fromExcelSerial(serial, shanghai)); };
    CHECK(local(45597.35902777778) == u"2024-11-01 08:37:00"_s);
    CHECK(local(45597.32569444444) == u"2024-11-01 07:49:00"_s);
    CHECK(local(45598.73125) == u"2024-11-02 17:33:00"_s);
    CHECK(local(45597.0) == u"2024-11-01 00:00:00"_s);
    CHECK(local(45597.999999) == u"2024-11-02 00:00:00"_s);
    CHECK(local(45597.99999) == u"2024-11-01 23:59:59"_s);
    for (int second = 0; second < 86'400; second += 7) {
        const QDateTime wanted(QDate(2024, 11, 1), QTime::fromMSecsSinceStartOfDay(second * 1000), shanghai);
        if (fromExcelSerial(45597 + second / 86'400.0, shanghai) != wanted)
            FAIL("second " << second);
    }
}

TEST_CASE("the days of the calendar of Excel are those of ours but for the one that never was")
{
    CHECK(isoOf(dateFromExcelSerial(1)) == u"1900-01-01"_s);
    CHECK(isoOf(dateFromExcelSerial(59)) == u"1900-02-28"_s);
    CHECK(isoOf(dateFromExcelSerial(60)) == u"none"_s);
    CHECK(isoOf(dateFromExcelSerial(60.5)) == u"none"_s);
    CHECK(isoOf(dateFromExcelSerial(61)) == u"1900-03-01"_s);
    CHECK(isoOf(dateFromExcelSerial(43865)) == u"2020-02-04"_s);
    CHECK(isoOf(dateFromExcelSerial(43865.75)) == u"2020-02-04"_s);
    CHECK(isoOf(dateFromExcelSerial(2958465)) == u"9999-12-31"_s);
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const double serial : {-1.0, -0.1, 0.0, 0.5, 2958466.0, 1e300, nan, infinity, -infinity, 13905712044.0}) {
        CHECK_FALSE(dateFromExcelSerial(serial));
        CHECK_FALSE(fromExcelSerial(serial, shanghai));
    }
}
