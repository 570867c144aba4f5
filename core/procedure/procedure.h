// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/domain/figure_target.h"
#include "core/domain/liability.h"

namespace guitai {

/// A building part or installation that faults are reported on, with its two warranty clocks.
struct Part
{
    QString id;          ///< "waterSupply"
    QString label;       ///< 给排水
    QStringList aliases; ///< what ledgers and receptionists also call it
    bool common = false;
    Scope scope = Scope::Unclear; ///< proposed at intake
    QString statutory;            ///< the contractor's term, ISO-8601; empty for none
    int seasons = 0;              ///< heating and cooling are counted in seasons instead
    QString developerMinimum;     ///< the developer's term; empty for none
    int developerSeasons = 0;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Part::id},
                          Field{"label", &Part::label},
                          Field{"aliases", &Part::aliases},
                          Field{"common", &Part::common},
                          Field{"scope", &Part::scope},
                          Field{"statutory", &Part::statutory},
                          Field{"seasons", &Part::seasons},
                          Field{"developerMinimum", &Part::developerMinimum},
                          Field{"developerSeasons", &Part::developerSeasons}};
    }
    bool operator==(const Part&) const = default;
};

/// One clock of the regulation: how long after its start an event is aimed at and must have happened.
struct ClockRule
{
    Q_GADGET
public:
    enum class Name { Notify, Arrive, CompleteMinor, CompleteGeneral, TellSituation, ReturnOrder, Revisit, Update };
    Q_ENUM(Name)

    Name name = Name::Notify;
    QString clause;
    QString target; ///< ISO-8601; empty where there is only a limit
    QString limit;

    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &ClockRule::name}, Field{"clause", &ClockRule::clause},
                          Field{"target", &ClockRule::target}, Field{"limit", &ClockRule::limit}};
    }
    bool operator==(const ClockRule&) const = default;
};

struct RoleRule
{
    QString step; ///< a step's name, or seeFigures
    QList<Role> roles;

    static constexpr auto fields()
    {
        return std::tuple{Field{"step", &RoleRule::step}, Field{"roles", &RoleRule::roles}};
    }
    bool operator==(const RoleRule&) const = default;
};

/// What the counter does and says for a row of the liability table.
struct RowRule
{
    LiabilityRow row = LiabilityRow::Unclear;
    QString clause;
    QString conclusion;
    QString words; ///< %1 the contractor's last day, %2 the developer's, %3 the fee standard

    static constexpr auto fields()
    {
        return std::tuple{Field{"row", &RowRule::row}, Field{"clause", &RowRule::clause},
                          Field{"conclusion", &RowRule::conclusion}, Field{"words", &RowRule::words}};
    }
    bool operator==(const RowRule&) const = default;
};

struct Label
{
    QString token; ///< "role.receptionist"
    QString text;

    static constexpr auto fields() { return std::tuple{Field{"token", &Label::token}, Field{"text", &Label::text}}; }
    bool operator==(const Label&) const = default;
};

/// 收费标准: one line of the price list.
struct FeeItem
{
    QString id;
    QString part;
    QString label;
    Money price;
    QString unit; ///< 次, 米
    QString note; ///< 材料另计

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &FeeItem::id},       Field{"part", &FeeItem::part},
                          Field{"label", &FeeItem::label}, Field{"price", &FeeItem::price},
                          Field{"unit", &FeeItem::unit},   Field{"note", &FeeItem::note}};
    }
    bool operator==(const FeeItem&) const = default;

    /// "水龙头更换 30 元/次，材料另计"
    [[nodiscard]] QString text() const;
};

/// 处理制度: a regulation as data.
struct Procedure
{
    QString id; ///< "S4"
    QString title;
    int version = 1;
    QDate effective;
    QString casePrefix;
    QString orderPrefix;
    QString seasonStart; ///< of heating, "11-15"
    QString seasonEnd;
    bool fundAfterWarranty = false; ///< shared facilities after warranty are the fund's
    QList<Part> parts;
    QList<ClockRule> clocks;
    QList<RoleRule> roles;
    QList<FigureTarget> targets;
    QList<RowRule> rows;
    QList<Label> labels;

    static constexpr auto fields()
    {
        using P = Procedure;
        return std::tuple{Field{"id", &P::id},
                          Field{"title", &P::title},
                          Field{"version", &P::version},
                          Field{"effective", &P::effective},
                          Field{"casePrefix", &P::casePrefix},
                          Field{"orderPrefix", &P::orderPrefix},
                          Field{"seasonStart", &P::seasonStart},
                          Field{"seasonEnd", &P::seasonEnd},
                          Field{"fundAfterWarranty", &P::fundAfterWarranty},
                          Field{"parts", &P::parts},
                          Field{"clocks", &P::clocks},
                          Field{"roles", &P::roles},
                          Field{"targets", &P::targets},
                          Field{"rows", &P::rows},
                          Field{"labels", &P::labels}};
    }
    bool operator==(const Procedure&) const = default;

    [[nodiscard]] const Part* part(const QString& id) const;
    /// The part of this label or alias; none where nobody calls a part so.
    [[nodiscard]] const Part* partCalled(const QString& name) const;
    /// Checked at load: every clock is there.
    [[nodiscard]] const ClockRule& clock(ClockRule::Name name) const;
    [[nodiscard]] const RowRule& row(LiabilityRow row) const;
    /// The roles that may take a step; empty where the step is not named: nobody may.
    [[nodiscard]] QList<Role> rolesFor(const QString& step) const;
    /// Whether somebody with these roles may take a step.
    [[nodiscard]] bool allows(const QString& step, const QList<Role>& held) const;
    /// What is demanded of a figure; none where the regulation names nothing.
    [[nodiscard]] const FigureTarget* target(const QString& figure) const;
    /// The word for a token ("role.receptionist"); the token itself where the procedure has none.
    [[nodiscard]] QString label(const QString& token) const;
    /// `contractTerm` of the sales contract, `contractorTerm` agreed with the contractor: both beside the law's.
    [[nodiscard]] PartWarranty warranty(const Part& part, const QString& contractTerm,
                                        const QString& contractorTerm = {}) const;
};

/// Reads and checks one procedure; `name` stands in the error (ProcedureInvalid: name, place, what is wrong).
[[nodiscard]] Result<Procedure> readProcedure(const QByteArray& json, const QString& name);

} // namespace guitai
