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
const T* find(const QList<T>& list, Key T::*member, const Key& key)
{
    const auto found = std::ranges::find(list, key, member);
    return found == list.end() ? nullptr : &*found;
}

/// The first thing wrong with a procedure that could be read: where, and what.
std::optional<std::pair<QString, QString>> firstFault(const Procedure& procedure)
{
    const auto badTerm = [](const QString& text) { return !text.isEmpty() && !Duration::parse(text); };
    for (const auto& [value, name] : {std::pair{procedure.id, "id"}, {procedure.casePrefix, "casePrefix"},
                                      {procedure.orderPrefix, "orderPrefix"}})
        if (value.isEmpty())
            return std::pair{QString::fromLatin1(name), QStringLiteral("missing")};
    for (const auto& part : procedure.parts) {
        const auto place = QStringLiteral("parts[%1]").arg(part.id);
        if (part.id.isEmpty() || part.label.isEmpty())
            return std::pair{place, QStringLiteral("id or label missing")};
        if (badTerm(part.statutory) || badTerm(part.developerMinimum))
            return std::pair{place, QStringLiteral("not an ISO-8601 duration")};
    }
    for (const auto& name : {QStringLiteral("seasonStart"), QStringLiteral("seasonEnd")}) {
        const auto day = name == QStringLiteral("seasonStart") ? procedure.seasonStart : procedure.seasonEnd;
        if (!QDate::fromString(QStringLiteral("2001-") + day, Qt::ISODate).isValid())
            return std::pair{name, QStringLiteral("not MM-DD")};
    }
    for (const auto& name : tokens<ClockRule::Name>()) {
        const auto* rule = find(procedure.clocks, &ClockRule::name, *fromToken<ClockRule::Name>(name));
        if (!rule || !Duration::parse(rule->limit) || badTerm(rule->target))
            return std::pair{QStringLiteral("clocks[%1]").arg(name), QStringLiteral("missing or no duration")};
    }
    for (const auto& name : tokens<LiabilityRow>())
        if (!find(procedure.rows, &RowRule::row, *fromToken<LiabilityRow>(name)))
            return std::pair{QStringLiteral("rows[%1]").arg(name), QStringLiteral("missing")};
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
    const auto found = std::ranges::find_if(parts, [&](const Part& part) {
        return part.id == name || part.label == name || part.aliases.contains(name);
    });
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

QString Procedure::label(const QString& wanted) const
{
    const auto* found = find(labels, &Label::token, wanted);
    return found ? found->text : wanted;
}

PartWarranty Procedure::warranty(const Part& part, const QString& contractTerm) const
{
    return {.common = part.common,
            .statutory = term(part.statutory, part.seasons, *this),
            .developerMinimum = term(part.developerMinimum, part.developerSeasons, *this),
            .contract = term(contractTerm, 0, *this)};
}

Result<Procedure> readProcedure(const QByteArray& json, const QString& name)
{
    QJsonParseError syntax;
    const auto document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const auto line = json.first(syntax.offset).count('\n') + 1;
        return fail(Error::Code::ProcedureInvalid,
                    {name, QStringLiteral("line %1").arg(line), syntax.errorString()});
    }
    auto procedure = fromJson<Procedure>(document.object());
    if (!procedure)
        return fail(Error::Code::ProcedureInvalid,
                    {name, procedure.error().args.value(0), procedure.error().args.value(1)});
    if (const auto fault = firstFault(*procedure))
        return fail(Error::Code::ProcedureInvalid, {name, fault->first, fault->second});
    return procedure;
}

} // namespace guitai
