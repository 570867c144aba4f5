// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/domain/terms.h"

namespace guitai {

/// A promise with a clock. Produced by core/procedure/deadlines.h and nowhere else; stored with its case so that one
/// index feeds every list and every figure. It has lapsed when `limitAt` has passed, `metAt` is empty and it has not
/// `ended`: a query, not an event.
struct Deadline
{
    int item = 0; ///< the order's ordinal, 0 for the case itself
    DeadlineKind kind = DeadlineKind::Notify;
    QString clause;
    QDateTime startedAt;
    std::optional<QDateTime> targetAt;
    std::optional<QDateTime> limitAt; ///< none while the work is on hold
    std::optional<QDateTime> metAt;
    qint64 moved = 0;   ///< by holds, in milliseconds
    bool ended = false; ///< its case or order ended before it was met: nobody waits for it any more

    static constexpr auto fields()
    {
        return std::tuple{Field{"item", &Deadline::item},         Field{"kind", &Deadline::kind},
                          Field{"clause", &Deadline::clause},     Field{"startedAt", &Deadline::startedAt},
                          Field{"targetAt", &Deadline::targetAt}, Field{"limitAt", &Deadline::limitAt},
                          Field{"metAt", &Deadline::metAt},       Field{"moved", &Deadline::moved},
                          Field{"ended", &Deadline::ended}};
    }
    bool operator==(const Deadline&) const = default;
};

} // namespace guitai
