// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <optional>

namespace guitai {

/// What a regulation demands of a figure, in whole percent: one of the two is set.
struct FigureTarget
{
    QString figure;
    QString clause;
    std::optional<int> atLeast;
    std::optional<int> atMost;

    static constexpr auto fields()
    {
        using T = FigureTarget;
        return std::tuple{Field{"figure", &T::figure}, Field{"clause", &T::clause}, Field{"atLeast", &T::atLeast},
                          Field{"atMost", &T::atMost}};
    }
    bool operator==(const FigureTarget&) const = default;
};

} // namespace guitai
