// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/invented.h"

#include <QList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

/// Scatters neighbours, so that what is found together does not lie together.
int scattered(int number, int prime)
{
    return static_cast<int>(qint64{number} * prime % 1'000'003);
}

QString character(QStringView of, int number)
{
    return of.sliced(number % of.size(), 1).toString();
}

} // namespace

QString inventedName(int number)
{
    static constexpr QStringView surnames =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁";
    static constexpr QStringView given = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文辉力志永健世广义"
                                         u"兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子";
    const int mixed = scattered(number, 7919);
    const QString name = character(surnames, mixed) + character(given, mixed / 50);
    return mixed % 4 == 0 ? name : name + character(given, mixed / 7);
}

QString inventedPhone(int number)
{
    return u"13900%1"_s.arg(scattered(number, 104'729) % 1'000'000, 6, 10, QLatin1Char('0'));
}

InventedRoom inventedRoom(int number)
{
    const int building = number / roomsOfBuilding;
    const int inside = number % roomsOfBuilding;
    return {building % 3, building / 3 + 1, inside % 2 + 1, (inside / 4 + 1) * 100 + inside / 2 % 2 + 1};
}

QString inventedEstate(int estate)
{
    static const QStringList names{u"顺发恒园"_s, u"春江雅苑"_s, u"翠湖名邸"_s};
    return names.at(estate);
}

const InventedFault& inventedFault(int number)
{
    static const QList<InventedFault> all{{u"waterSupply"_s, u"给排水"_s, u"厨房水龙头滴水"_s},
                                          {u"blockage"_s, u"管道堵塞"_s, u"卫生间下水堵塞"_s},
                                          {u"sanitary"_s, u"卫生洁具"_s, u"马桶水箱漏水"_s},
                                          {u"wiring"_s, u"电气管线"_s, u"客厅插座没电"_s},
                                          {u"lamps"_s, u"灯具开关"_s, u"卧室吸顶灯不亮"_s}};
    return all.at(number % all.size());
}

QString inventedItem(int number)
{
    static const QStringList since{u"，今早发现"_s, u"，已有三天"_s, u"，昨晚开始"_s, u"，请尽快上门"_s, QString()};
    return inventedFault(number).item + since.at(number / 5 % since.size());
}

QDateTime inventedCall(int number, int ofAll)
{
    const qint64 day = qint64{1400} * number / ofAll;
    const QTime time(8 + number % 10, number / 10 % 60, number % 60);
    return QDateTime(QDate(2022, 1, 3).addDays(day), time, QTimeZone("Asia/Shanghai")).toUTC();
}

} // namespace guitai::bench
