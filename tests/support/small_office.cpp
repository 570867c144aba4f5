// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_office.h"

namespace guitai {

SmallOffice::SmallOffice() : path(folder.filePath(QStringLiteral("counter.guitai")))
{
    office =
        std::move(Office::found(path, QStringLiteral("顺发物业"), QStringLiteral("顺发恒园管理处"), clock).value());
    DirectoryService directory(*office);
    const StaffId admin = who(Role::Administrator);
    const Estate estate = directory
                              .put(admin, Estate{.site = office->company().homeSite,
                                                 .name = QStringLiteral("顺发恒园"),
                                                 .developer = DeveloperKind::Own,
                                                 .acceptedOn = QDate(2019, 6, 30)})
                              .value();
    const Building building =
        directory.put(admin, Building{.estate = estate.id, .name = QStringLiteral("3"), .units = {QStringLiteral("1")}})
            .value();
    room = directory
               .put(admin, Room{.building = building.id,
                                .unit = QStringLiteral("1"),
                                .number = QStringLiteral("502"),
                                .area = 9640,
                                .handedOverOn = QDate(2019, 8, 12)})
               .value();
    resident =
        directory
            .put(admin,
                 Resident{.room = room.id, .name = QStringLiteral("张三"), .phones = {QStringLiteral("13900000001")}})
            .value();
}

StaffId SmallOffice::who(Role role)
{
    const auto everybody = office->staff.list().value();
    for (const auto& person : everybody)
        if (person.roles.contains(role))
            return person.id;
    FAIL("nobody has the role " << token(role).toStdString());
    return {};
}

Outcome<CaseFile> SmallOffice::take(Role role, std::optional<CaseId> target, QList<AnyCaseStep> steps)
{
    return CaseService(*office).take({.actor = who(role), .target = target, .steps = std::move(steps)});
}

CaseFile SmallOffice::must(Role role, std::optional<CaseId> target, QList<AnyCaseStep> steps)
{
    auto taken = take(role, target, std::move(steps));
    if (!taken) {
        const auto* refusal = std::get_if<Refusal>(&taken.error());
        const auto* error = std::get_if<Error>(&taken.error());
        FAIL((refusal ? token(refusal->code) + u' ' + refusal->args.join(u' ')
                      : token(error->code) + u' ' + error->args.join(u' ') + error->detail)
                 .toStdString());
    }
    return *taken;
}

RegisterRepair SmallOffice::repair() const
{
    RegisterRepair report;
    report.room = room.id;
    report.resident = resident.id;
    report.reporterName = resident.name;
    report.reporterPhone = resident.phones.first();
    report.part = QStringLiteral("waterSupply");
    report.item = QStringLiteral("水龙头滴水");
    report.description = QStringLiteral("厨房水龙头关不紧");
    report.feeTold = true;
    return report;
}

void SmallOffice::reopen()
{
    office.reset();
    office = std::move(Office::open(path, clock).value());
}

} // namespace guitai
