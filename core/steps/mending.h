// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/step.h"

namespace guitai {

/// What a correction may change, of the case and of its orders, in the order of their reading.
[[nodiscard]] const QStringList& correctableFields();

/// 更正: what was written wrongly, with the old value, the new one and the reason.
struct Correct
{
    static constexpr auto name = "correct";

    QString field;            ///< "reporterPhone", or of the order named below: "arrivedAt"
    std::optional<int> order; ///< ordinal
    QString oldValue;
    QString newValue;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple{Field{"field", &Correct::field}, Field{"order", &Correct::order},
                          Field{"oldValue", &Correct::oldValue, Secrecy::Sealed},
                          Field{"newValue", &Correct::newValue, Secrecy::Sealed},
                          Field{"reason", &Correct::reason, Secrecy::Sealed}};
    }
    bool operator==(const Correct&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const Correct& input, const StepContext& context);
};

/// 撤回: one's own last step, within ten minutes, if nothing was printed and no number given.
struct TakeBack
{
    static constexpr auto name = "takeBack";
    static constexpr bool reopens = true; // a case closed by mistake is opened again

    static constexpr auto fields() { return std::tuple{}; }
    bool operator==(const TakeBack&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(const CaseFile& caseFile, const TakeBack& input, const StepContext& context);
};

/// 作废: the case keeps its number.
struct VoidCase
{
    static constexpr auto name = "voidCase";

    QString reason;

    static constexpr auto fields() { return std::tuple{Field{"reason", &VoidCase::reason, Secrecy::Sealed}}; }
    bool operator==(const VoidCase&) const = default;
    static Bars bars(const CaseFile& caseFile, const StepContext& context);
    static Taken take(CaseFile caseFile, const VoidCase& input, const StepContext& context);
};

} // namespace guitai
