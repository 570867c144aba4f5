// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo_archive.h"

#include "core/service/directory_service.h"

namespace guitai {

namespace {

struct EstatePlan
{
    const char* name;
    DemoAge age;
    DeveloperKind developer;
    const char* developerName;
    int monthsOld;
    const char* plasterTerm; ///< of the sales contract; empty for none
    QStringList buildings;
    int units; ///< 0: none
    int floors;
    int doors;
};

const QList<EstatePlan>& estatePlans()
{
    static const QList<EstatePlan> plans{{"恒春苑",
                                          DemoAge::Old,
                                          DeveloperKind::Own,
                                          "恒春置业",
                                          88,
                                          "",
                                          {QStringLiteral("1"), QStringLiteral("2")},
                                          2,
                                          10,
                                          4},
                                         {"映月湾",
                                          DemoAge::Middling,
                                          DeveloperKind::External,
                                          "映月房产",
                                          44,
                                          "P5Y",
                                          {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")},
                                          2,
                                          8,
                                          3},
                                         {"东篱雅居",
                                          DemoAge::New,
                                          DeveloperKind::External,
                                          "东篱开发",
                                          13,
                                          "",
                                          {QStringLiteral("A"), QStringLiteral("B")},
                                          0,
                                          12,
                                          4}};
    return plans;
}

QString inventedName(Dice& dice)
{
    static const QString surnames =
        QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡");
    static const QString given =
        QStringLiteral("伟芳敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红建文辉玲斌宇浩凯倩雪琳晨佳欣");
    const auto letter = [&](const QString& of) { return of.at(dice.between(0, static_cast<int>(of.size()) - 1)); };
    QString name(letter(surnames));
    name += letter(given);
    if (dice.chance(70))
        name += letter(given);
    return name;
}

class ArchiveWriter
{
public:
    ArchiveWriter(Office& office, Dice& dice, QDate day)
        : m_office(office), m_directory(office), m_dice(dice), m_day(day)
    {}

    Outcome<DemoArchive> write()
    {
        auto transaction = Transaction::begin(m_office.database());
        if (!transaction)
            return std::unexpected(Trouble(transaction.error()));
        if (auto done = writeStaff(); !done)
            return std::unexpected(done.error());
        for (const auto& plan : estatePlans())
            if (auto done = writeEstate(plan); !done)
                return std::unexpected(done.error());
        if (auto committed = transaction->commit(); !committed)
            return std::unexpected(Trouble(committed.error()));
        return std::move(m_archive);
    }

private:
    template <class Record>
    Outcome<Record> put(const Record& record)
    {
        return m_directory.putInside(m_administrator, record);
    }

    QString nextPhone() { return QStringLiteral("1390000%1").arg(++m_phones, 4, 10, QLatin1Char('0')); }

    Outcome<void> employ(Staff person)
    {
        person.name = inventedName(m_dice);
        person.phone = nextPhone();
        const auto written = put(person);
        if (!written)
            return std::unexpected(written.error());
        for (const auto role : written->roles)
            m_archive.staff[role] << written->id;
        return {};
    }

    /// The first staff of a new file gets names; the counter and the repair team are more than one person.
    Outcome<void> writeStaff()
    {
        const auto first = m_office.staff.list();
        if (!first)
            return std::unexpected(Trouble(first.error()));
        for (const auto& person : *first)
            if (person.roles.contains(Role::Administrator))
                m_administrator = person.id;
        for (const auto& person : *first)
            if (auto done = employ(person); !done)
                return done;
        for (const auto& [role, account] :
             {std::pair(Role::Receptionist, "receptionist2"), std::pair(Role::Repairer, "repairer2"),
              std::pair(Role::Repairer, "repairer3"), std::pair(Role::Repairer, "repairer4")})
            if (auto done = employ(
                    {.site = m_office.company().homeSite, .account = QString::fromLatin1(account), .roles = {role}});
                !done)
                return done;
        return {};
    }

    Outcome<void> writeEstate(const EstatePlan& plan)
    {
        Estate estate{.site = m_office.company().homeSite,
                      .name = QString::fromUtf8(plan.name),
                      .developer = plan.developer,
                      .developerName = QString::fromUtf8(plan.developerName),
                      .acceptedOn = m_day.addMonths(-plan.monthsOld)};
        if (*plan.plasterTerm)
            estate.contractTerms << ContractTerm{QStringLiteral("plaster"), QString::fromLatin1(plan.plasterTerm)};
        const auto written = put(estate);
        if (!written)
            return std::unexpected(written.error());
        ++m_archive.estates;
        for (const auto& name : plan.buildings)
            if (auto done = writeBuilding(plan, *written, name); !done)
                return done;
        return writeContractor(*written);
    }

    Outcome<void> writeContractor(const Estate& estate)
    {
        const auto written = put(Contractor{.name = estate.name + QStringLiteral("总承包单位"),
                                            .contact = QStringLiteral("周工"),
                                            .phone = QStringLiteral("0571-0000000%1").arg(m_archive.estates),
                                            .covers = {{.estate = estate.id, .part = {}, .term = {}}},
                                            .note = {}});
        return written ? Outcome<void>() : std::unexpected(written.error());
    }

    Outcome<void> writeBuilding(const EstatePlan& plan, const Estate& estate, const QString& name)
    {
        QStringList units;
        for (int unit = 1; unit <= plan.units; ++unit)
            units << QString::number(unit);
        const auto building = put(Building{.estate = estate.id, .name = name, .units = units});
        if (!building)
            return std::unexpected(building.error());
        for (const auto& unit : units.isEmpty() ? QStringList{QString()} : units)
            for (int door = 0; door < plan.floors * plan.doors; ++door)
                if (auto done = writeRoom(plan, estate, *building, unit, door); !done)
                    return done;
        return {};
    }

    Outcome<void> writeRoom(const EstatePlan& plan, const Estate& estate, const Building& building, const QString& unit,
                            int door)
    {
        const int floor = door / plan.doors + 1;
        const auto room = put(Room{.building = building.id,
                                   .unit = unit,
                                   .number = QString::number(floor * 100 + door % plan.doors + 1),
                                   .area = m_dice.between(6000, 14500),
                                   .handedOverOn = estate.acceptedOn->addDays(m_dice.between(20, 150))});
        if (!room)
            return std::unexpected(room.error());
        const QString part = unit.isEmpty() ? QString() : unit + QStringLiteral("单元");
        DemoRoom entry{.id = room->id,
                       .estate = estate.id,
                       .age = plan.age,
                       .corridor = QStringLiteral("%1幢%2%3楼楼道").arg(building.name, part).arg(floor)};
        if (auto done = writeResidents(entry); !done)
            return done;
        m_archive.rooms << entry;
        return {};
    }

    Outcome<void> writeResidents(DemoRoom& room)
    {
        QList<ResidentKind> kinds;
        if (m_dice.chance(96))
            kinds << ResidentKind::Owner;
        if (m_dice.chance(16))
            kinds << ResidentKind::Tenant;
        else if (m_dice.chance(16))
            kinds << ResidentKind::Other;
        for (const auto kind : kinds) {
            auto resident =
                put(Resident{.room = room.id, .name = inventedName(m_dice), .kind = kind, .phones = {nextPhone()}});
            if (!resident)
                return std::unexpected(resident.error());
            room.residents << std::move(*resident);
            ++m_archive.residents;
        }
        return {};
    }

    Office& m_office;
    DirectoryService m_directory;
    Dice& m_dice;
    QDate m_day;
    StaffId m_administrator;
    int m_phones = 0;
    DemoArchive m_archive;
};

} // namespace

Outcome<DemoArchive> writeDemoArchive(Office& office, Dice& dice, QDate day)
{
    return ArchiveWriter(office, dice, day).write();
}

} // namespace guitai
