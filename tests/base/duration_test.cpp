// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/duration.h"

#include "tests/support/catch.h"

using namespace guitai;
using namespace Qt::StringLiterals;

TEST_CASE("an ISO-8601 duration is read and written back")
{
    const std::pair<QString, Duration> examples[] = {
        {u"P5Y"_s, {.years = 5}},
        {u"P6M"_s, {.months = 6}},
        {u"P2M"_s, {.months = 2}},
        {u"P3D"_s, {.days = 3}},
        {u"PT5M"_s, {.seconds = 300}},
        {u"PT24H"_s, {.seconds = 86'400}},
        {u"PT72H"_s, {.seconds = 259'200}},
        {u"PT1H30M15S"_s, {.seconds = 5415}},
        {u"P1Y2M3DT4H5M6S"_s, {.years = 1, .months = 2, .days = 3, .seconds = 14'706}},
        {u"P0D"_s, {}},
    };
    for (const auto& [text, duration] : examples) {
        CHECK(Duration::parse(text) == duration);
        CHECK(duration.toString() == text);
    }
    CHECK(Duration::parse(u"P2W") == Duration{.days = 14});
    CHECK(Duration::parse(u"PT90M")->toString() == u"PT1H30M"_s);
    CHECK(Duration::parse(u"PT999999H")->seconds == 3'599'996'400);
}

TEST_CASE("what is no duration is refused")
{
    const QString wrong[] = {
        QString(),
        u"P"_s,
        u"PT"_s,
        u"P5"_s,
        u"5Y"_s,
        u"p5y"_s,
        u" P5Y"_s,
        u"P5Y "_s,
        u"P-5Y"_s,
        u"-P5Y"_s,
        u"P1.5Y"_s,
        u"P5YT"_s,
        u"PT5D"_s,
        u"P5H"_s,
        u"P1M2Y"_s,
        u"P5Y5Y"_s,
        u"P1234567Y"_s,
        u"Ｐ５Ｙ"_s,
        u"P5Y\n"_s,
        u"P٥Y"_s,
        QString(QChar(0xD800)),
        u"P🙂D"_s,
        u"P"_s + QString(10'000, u'1') + u"Y"_s,
    };
    for (const QString& text : wrong) {
        INFO(text.left(80).toStdString());
        CHECK_FALSE(Duration::parse(text));
    }
}

TEST_CASE("a term added to a date keeps to the calendar")
{
    const auto added = [](const QString& date, QStringView term) {
        return Duration::parse(term)->addTo(QDate::fromString(date, Qt::ISODate)).toString(Qt::ISODate);
    };
    CHECK(added(u"2019-08-12"_s, u"P5Y") == u"2024-08-12"_s);
    CHECK(added(u"2020-02-29"_s, u"P1Y") == u"2021-02-28"_s);
    CHECK(added(u"2020-02-29"_s, u"P4Y") == u"2024-02-29"_s);
    CHECK(added(u"2020-02-29"_s, u"P1Y1M") == u"2021-03-29"_s);
    CHECK(added(u"2024-08-31"_s, u"P6M") == u"2025-02-28"_s);
    CHECK(added(u"2024-12-30"_s, u"P2M") == u"2025-02-28"_s);
    CHECK(added(u"2024-12-30"_s, u"P3D") == u"2025-01-02"_s);
    CHECK(added(u"2024-12-30"_s, u"PT24H") == u"2024-12-30"_s);
    CHECK_FALSE(Duration{.years = 1}.addTo(QDate()).isValid());
}
