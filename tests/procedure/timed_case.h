// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/deadlines.h"
#include "core/procedure/ruleset.h"
#include "tests/support/catch.h"

namespace guitai {

constexpr qint64 minutes = 60;
constexpr qint64 hours = 3600;
constexpr qint64 days = 24 * hours;

/// A moment so many seconds after the call: 10:00 in Shanghai on a Friday before a long holiday.
inline QDateTime after(qint64 seconds)
{
    return QDateTime(QDate(2026, 9, 30), QTime(2, 0), Qt::UTC).addSecs(seconds);
}

/// A case whose events are set by hand, with its deadlines by the rules of S4.
struct TimedCase
{
    CaseFile file;

    TimedCase()
    {
        file.happenedAt = after(0);
        file.registeredAt = after(0);
    }

    DispatchOrder& issue(RepairClass repairClass = RepairClass::Minor, qint64 seconds = 0)
    {
        DispatchOrder order;
        order.ordinal = static_cast<int>(file.orders.size()) + 1;
        order.number = QStringLiteral("PG%1").arg(order.ordinal);
        order.issuedAt = after(seconds);
        order.repairClass = repairClass;
        file.orders << order;
        return file.orders.last();
    }

    static const Procedure& procedure()
    {
        static const Ruleset rules = builtInRuleset().value();
        return rules.procedures.first();
    }

    [[nodiscard]] QList<Deadline> deadlines() const { return deadlinesOf(file, procedure()); }

    [[nodiscard]] std::optional<Deadline> find(DeadlineKind kind, int item = 1) const
    {
        std::optional<Deadline> found;
        for (const auto& deadline : deadlines()) {
            if (deadline.kind != kind || deadline.item != item)
                continue;
            CHECK_FALSE(found); // one promise, one clock
            found = deadline;
        }
        return found;
    }

    [[nodiscard]] Deadline the(DeadlineKind kind, int item = 1) const
    {
        const auto found = find(kind, item);
        INFO(token(kind).toStdString());
        REQUIRE(found);
        return *found;
    }
};

/// What every list asks (core/domain/deadline.h).
inline bool lapsed(const Deadline& deadline, const QDateTime& now)
{
    return !deadline.ended && !deadline.metAt && deadline.limitAt && *deadline.limitAt < now;
}

inline bool late(const Deadline& deadline)
{
    return deadline.metAt && deadline.limitAt && *deadline.metAt > *deadline.limitAt;
}

} // namespace guitai
