// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/procedure.h"

namespace guitai {

/// All rules that are data, as one value: a case keeps the ruleset that it began under, so a new price or
/// a new regulation never judges an old repair.
struct Ruleset
{
    QList<Procedure> procedures;
    QList<FeeItem> fees;

    static constexpr auto fields()
    {
        return std::tuple{Field{"procedures", &Ruleset::procedures}, Field{"fees", &Ruleset::fees}};
    }
    bool operator==(const Ruleset&) const = default;

    [[nodiscard]] const Procedure* procedure(const QString& id) const;
    [[nodiscard]] QList<FeeItem> feesOf(const QString& part) const;
    /// The SHA-256 of the canonical form: its name.
    [[nodiscard]] QByteArray digest() const;
};

/// The rules that a new data file begins with, from the resources.
[[nodiscard]] Result<Ruleset> builtInRuleset();

} // namespace guitai
