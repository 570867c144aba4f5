// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/base/duration.h"
#include "core/domain/terms.h"

namespace guitai {

/// How long somebody answers for a building part: a calendar term, or a number of heating or cooling seasons.
struct WarrantyTerm
{
    std::optional<Duration> length;
    int seasons = 0;     ///< counted instead of `length` where not 0
    QString seasonStart; ///< "11-15": a season that runs already on the first day does not count
    QString seasonEnd;   ///< "03-15"

    /// The last day of the term, itself included; none where nothing was promised.
    [[nodiscard]] std::optional<QDate> lastDay(QDate start) const;
    [[nodiscard]] bool none() const { return !length && seasons == 0; }
};

/// The two clocks of a building part and whether it is owned in common.
struct PartWarranty
{
    bool common = false;
    WarrantyTerm statutory;        ///< the contractor's, from completion acceptance (条例 第40条)
    WarrantyTerm agreed;           ///< with the contractor, from completion acceptance; never shortens the law's
    WarrantyTerm developerMinimum; ///< the developer's, from handover (1998)
    WarrantyTerm contract;         ///< the sales contract's, from handover

    [[nodiscard]] bool binds() const { return !statutory.none() || !agreed.none(); } ///< a contractor
};

/// The last days on which somebody else answers for a part; none where a date or a term is missing.
struct WarrantyEnds
{
    std::optional<QDate> contractor;
    std::optional<QDate> developer; ///< never before the contractor's
};

[[nodiscard]] WarrantyEnds warrantyEnds(const PartWarranty& part, const std::optional<QDate>& acceptedOn,
                                        const std::optional<QDate>& handedOverOn);

/// What is known when somebody asks who has to pay (docs/readings.md, Liability).
struct LiabilityQuestion
{
    Scope scope = Scope::Unclear;
    Cause cause = Cause::Unknown;
    bool disputed = false;
    PartWarranty part;
    QDate reportedOn;
    std::optional<QDate> acceptedOn;   ///< 竣工验收
    std::optional<QDate> handedOverOn; ///< 交付
    bool fundAfterWarranty = false;    ///< shared facilities after warranty: the fund, else the company by contract
};

/// The preliminary judgement (初判).
struct Judgement
{
    LiabilityRow row = LiabilityRow::Unclear;
    Bearer bearer = Bearer::Undetermined;
    bool paid = false; ///< 有偿: the resident is charged
    std::optional<QDate> contractorEnd;
    std::optional<QDate> developerEnd;
    QStringList missing; ///< dates that decide and are not known: "acceptedOn", "handedOverOn"

    static constexpr auto fields()
    {
        return std::tuple{Field{"row", &Judgement::row},
                          Field{"bearer", &Judgement::bearer},
                          Field{"paid", &Judgement::paid},
                          Field{"contractorEnd", &Judgement::contractorEnd},
                          Field{"developerEnd", &Judgement::developerEnd},
                          Field{"missing", &Judgement::missing}};
    }
    bool operator==(const Judgement&) const = default;
};

/// The first fitting row of the table decides. Total: every question has an answer, 待认定 at worst.
[[nodiscard]] Judgement judge(const LiabilityQuestion& question);

/// Rows whose repair is the developer's affair: no closing without a contact sheet (S4-四-二-3-(1)-d).
[[nodiscard]] bool needsContactSheet(LiabilityRow row);

/// Rows that promise feedback on who is liable (S4-三-二-3-b, 4-b).
[[nodiscard]] bool promisesFeedback(LiabilityRow row);

/// Rows where the owner must hear why the repair is his to pay for (S4-三-二-3-a).
[[nodiscard]] bool needsExplanation(LiabilityRow row);

[[nodiscard]] inline bool isPaid(Bearer bearer)
{
    return bearer == Bearer::Owner || bearer == Bearer::OtherPerson;
}

} // namespace guitai
