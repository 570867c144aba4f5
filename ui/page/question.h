// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/seat.h"

#include <functional>

namespace guitai {

/// A question to the data file as SideWork takes it: on a connection of its own, which only reads and lives as long
/// as the question. `ask` gets the office and the time at which it was asked.
template <class Answer, class Ask>
[[nodiscard]] std::function<Result<Answer>()> questionTo(const Seat& seat, Ask ask)
{
    return [path = seat.office.database().path(), &clock = seat.clock(), now = seat.now(),
            ask = std::move(ask)]() -> Result<Answer> {
        const auto office = Office::open(path, clock, OpenMode::ReadOnly);
        if (!office)
            return std::unexpected(office.error());
        return ask(**office, now);
    };
}

} // namespace guitai
