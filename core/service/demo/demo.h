// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/service/outcome.h"

namespace guitai {

/// What a demonstration file holds.
struct DemoCounts
{
    qint64 estates = 0;
    qint64 rooms = 0;
    qint64 residents = 0;
    qint64 cases = 0;
    qint64 steps = 0;

    static constexpr auto fields()
    {
        using D = DemoCounts;
        return std::tuple{Field{"estates", &D::estates}, Field{"rooms", &D::rooms}, Field{"residents", &D::residents},
                          Field{"cases", &D::cases}, Field{"steps", &D::steps}};
    }
    bool operator==(const DemoCounts&) const = default;
};

/// Makes a data file to look around in: three estates, 400 rooms and a year of repairs up to `today`, in every state,
/// each step taken through the services at its own time. All persons and numbers are invented; the same `today`
/// gives the same story. FileExists; on any other error nothing is left behind.
[[nodiscard]] Outcome<DemoCounts> makeDemo(const QString& path, const QDateTime& today);

} // namespace guitai
