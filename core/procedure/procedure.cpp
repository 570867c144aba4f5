// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/procedure.h"

#include <QJsonDocument>
#include <algorithm>

namespace guitai {

namespace {

WarrantyTerm term(const QString& length, int seasons, const Procedure& procedure)
{
    return {.length = Duration::parse(length),
            .seasons = seasons,
            .seasonStart = procedure.seasonStart,
            .seasonEnd = procedure.seasonEnd};
}

template <class T, class Key>
const T* find(const QList<T>& list, Key T::* member, const Key& key)
{
    const auto found = std::ranges::find(list, key, member);
    return found == list.end() ? nullptr : &*found;
}

/// Where something is wrong with a procedure that could be read, and what.
using Fault = std::optional<std::pair<QString, QString>>;

Fault fault(const QString& place, const char* what)
{
    return std::pair{place, QString::fromLatin1(what)};
}

Fault headFault(const Procedure& procedure)
{
    for (const auto& [value, name] :
         {std::pair{procedure.id, "id"}, {procedure.casePrefix, "casePrefix"}, {procedure.orderPrefix, "orderPrefix"}})
        if (value.isEmpty())
            return fault(QString::fromLatin1(name), "missing");
    for (const auto& [day, name] :
         {std::pair{procedure.seasonStart, "seasonStart"}, {procedure.seasonEnd, "seasonEnd"}})
        // 2001 had no 29 February: a season begins and ends on days that every year has.
        if (day.size() != 5 || !QDate::fromString(QStringLiteral("2001-") + day, Qt::ISODate).isValid())
            return fault(QString::fromLatin1(name), "not MM-DD");
    return std::nullopt;
}

/// Warranties are reckoned in days: hours would count for nothing.
bool badWarranty(const QString& text)
{
    if (text.isEmpty())
        return false;
    const auto length = Duration::parse(text);
    return !length || !length->isCalendar();
}

Fault partFault(const Procedure& procedure)
{
    for (const auto& part : procedure.parts) {
        const auto place = QStringLiteral("parts[%1]").arg(part.id);
        if (part.id.isEmpty() || part.label.isEmpty())
            return fault(place, "id or label missing");
        if (std::ranges::count(procedure.parts, part.id, &Part::id) > 1)
            return fault(place, "there twice");
        if (badWarranty(part.statutory) || badWarranty(part.developerMinimum))
            return fault(place, "not an ISO-8601 duration of years, months or days");
        if (part.seasons < 0 || part.developerSeasons < 0)
            return fault(place, "seasons below zero");
    }
    return std::nullopt;
}

/// Clocks run in days and hours: months have no length.
bool badClock(const QString& text)
{
    const auto length = Duration::parse(text);
    return !length || length->years != 0 || length->months != 0;
}

Fault clockFault(const Procedure& procedure)
{
    for (const auto& name : tokens<ClockRule::Name>()) {
        const auto place = QStringLiteral("clocks[%1]").arg(name);
        const auto* rule = find(procedure.clocks, &ClockRule::name, *fromToken<ClockRule::Name>(name));
        if (!rule)
            return fault(place, "missing");
        if (badClock(rule->limit) || (!rule->target.isEmpty() && badClock(rule->target)))
            return fault(place, "not an ISO-8601 duration of days, hours, minutes or seconds");
    }
    return std::nullopt;
}

Fault rowFault(const Procedure& procedure)
{
    for (const auto& name : tokens<LiabilityRow>())
        if (!find(procedure.rows, &RowRule::row, *fromToken<LiabilityRow>(name)))
            return fault(QStringLiteral("rows[%1]").arg(name), "missing");
    return std::nullopt;
}

Fault targetFault(const Procedure& procedure)
{
    for (const auto& target : procedure.targets) {
        const auto place = QStringLiteral("targets[%1]").arg(target.figure);
        if (target.figure.isEmpty() || target.clause.isEmpty())
            return fault(place, "figure or clause missing");
        if (target.atLeast.has_value() == target.atMost.has_value())
            return fault(place, "neither atLeast nor atMost, or both");
        if (std::ranges::count(procedure.targets, target.figure, &FigureTarget::figure) > 1)
            return fault(place, "there twice");
    }
    return std::nullopt;
}

Fault firstFault(const Procedure& procedure)
{
    for (const auto check : {headFault, partFault, clockFault, targetFault, rowFault})
        if (auto found = check(procedure))
            return found;
    return std::nullopt;
}

} // namespace

QString FeeItem::text() const
{
    const QString yuan = price.fen % 100 == 0 ? QString::number(price.fen / 100) : toYuan(price);
    const QString base = QStringLiteral("%1 %2 元/%3").arg(label, yuan, unit);
    return note.isEmpty() ? base : base + u'，' + note;
}

const Part* Procedure::part(const QString& wanted) const
{
    return find(parts, &Part::id, wanted);
}

const Part* Procedure::partCalled(const QString& name) const
{
    const auto found = std::ranges::find_if(
        parts, [&](const Part& part) { return part.id == name || part.label == name || part.aliases.contains(name); });
    return found == parts.end() ? nullptr : &*found;
}

const ClockRule& Procedure::clock(ClockRule::Name name) const
{
    const auto* rule = find(clocks, &ClockRule::name, name);
    Q_ASSERT(rule);
    return *rule;
}

const RowRule& Procedure::row(LiabilityRow wanted) const
{
    const auto* rule = find(rows, &RowRule::row, wanted);
    Q_ASSERT(rule);
    return *rule;
}

QList<Role> Procedure::rolesFor(const QString& step) const
{
    const auto* rule = find(roles, &RoleRule::step, step);
    return rule ? rule->roles : QList<Role>{};
}

bool Procedure::allows(const QString& step, const QList<Role>& held) const
{
    const auto allowed = rolesFor(step);
    return std::ranges::any_of(allowed, [&](Role role) { return held.contains(role); });
}

const FigureTarget* Procedure::target(const QString& figure) const
{
    return find(targets, &FigureTarget::figure, figure);
}

QString Procedure::label(const QString& wanted) const
{
    const auto* found = find(labels, &Label::token, wanted);
    return found ? found->text : wanted;
}

PartWarranty Procedure::warranty(const Part& part, const QString& contractTerm, const QString& contractorTerm) const
{
    return {.common = part.common,
            .statutory = term(part.statutory, part.seasons, *this),
            .agreed = term(contractorTerm, 0, *this),
            .developerMinimum = term(part.developerMinimum, part.developerSeasons, *this),
            .contract = term(contractTerm, 0, *this)};
}

Result<Procedure> readProcedure(const QByteArray& json, const QString& name)
{
    QJsonParseError syntax;
    const auto document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const auto line = json.first(syntax.offset).count('\n') + 1;
        return fail(Error::Code::ProcedureInvalid, {name, QStringLiteral("line %1").arg(line), syntax.errorString()});
    }
    auto procedure = fromJson<Procedure>(document.object());
    if (!procedure)
        return fail(Error::Code::ProcedureInvalid,
                    {name, procedure.error().args.value(0), procedure.error().args.value(1)});
    if (const auto found = firstFault(*procedure))
        return fail(Error::Code::ProcedureInvalid, {name, found->first, found->second});
    return procedure;
}

} // namespace guitai
