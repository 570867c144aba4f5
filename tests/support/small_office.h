// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_service.h"
#include "core/service/directory_service.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace guitai {

/// A real data file in a folder of its own: one site, an estate of the own developer accepted on 2019-06-30 and one
/// room, 3-1-502, handed over on 2019-08-12, where 张三 lives. The clock stands at 2026-11-23 10:00 in Shanghai.
class SmallOffice
{
public:
    SmallOffice();

    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC)};
    QString path;
    std::unique_ptr<Office> office;
    Room room;
    Resident resident;

    /// The person of this role.
    [[nodiscard]] StaffId who(Role role);
    /// Takes steps as somebody; fails the test where they are refused.
    CaseFile must(Role role, std::optional<CaseId> target, QList<AnyCaseStep> steps);
    [[nodiscard]] Outcome<CaseFile> take(Role role, std::optional<CaseId> target, QList<AnyCaseStep> steps);
    /// A leaking tap in the room: the owner pays, the fee was told.
    [[nodiscard]] RegisterRepair repair() const;
    /// Closes the file and opens it again, as after a restart.
    void reopen();
};

} // namespace guitai
