// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/steps/case_steps.h"
#include "tests/bench/sizes.h"

namespace guitai::bench {

/// A data file of one size, built through the services.
struct Stock
{
    ManualClock clock{QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<Office> office;
    QHash<Role, StaffId> people; ///< one of each role
    std::vector<Resident> residents;
};

/// What building a file showed.
struct Yield
{
    double bulkCasesPerSecond = 0;
    double bytesPerLiveCase = 0;
};

/// Makes the file at `path`.
[[nodiscard]] Yield buildFile(const QString& path, const Size& size);

/// Opens a file that buildFile() has made.
void openStock(Stock& stock, const QString& path);

/// The first person of each role.
[[nodiscard]] QHash<Role, StaffId> peopleOf(Office& office);

/// A call of this resident: a fault that the owner pays for, of which the fee was told.
[[nodiscard]] RegisterRepair aCall(const Resident& resident, int number);

} // namespace guitai::bench
