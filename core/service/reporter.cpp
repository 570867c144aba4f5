// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reporter.h"

namespace guitai {

namespace {

const Resident* reporterAmong(const QList<Resident>& living, const RegisterRepair& report)
{
    const auto first = [&](const auto& fits) {
        const auto found = std::ranges::find_if(living, fits);
        return found == living.end() ? nullptr : &*found;
    };
    if (report.resident)
        return first([&](const Resident& resident) { return resident.id == *report.resident; });
    if (!report.reporterName.isEmpty())
        return first([&](const Resident& resident) { return resident.name == report.reporterName; });
    if (living.size() == 1)
        return &living.first();
    return first([](const Resident& resident) { return resident.kind == ResidentKind::Owner; });
}

} // namespace

Result<RegisterRepair> withReporter(Naming& naming, RegisterRepair report)
{
    const bool complete = !report.reporterName.isEmpty() && !report.reporterPhone.isEmpty();
    if (!report.room || complete)
        return report;
    const auto living = naming.residentsOf(*report.room);
    if (!living)
        return std::unexpected(living.error());
    const Resident* reporter = reporterAmong(*living, report);
    if (!reporter)
        return report;
    report.resident = reporter->id;
    report.reporterKind = reporter->kind;
    if (report.reporterName.isEmpty())
        report.reporterName = reporter->name;
    if (report.reporterPhone.isEmpty() && !reporter->phones.isEmpty())
        report.reporterPhone = reporter->phones.first();
    return report;
}

} // namespace guitai
