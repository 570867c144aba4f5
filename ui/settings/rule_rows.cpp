// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rule_rows.h"

#include "core/domain/dispatch_order.h"
#include "core/service/case_words.h"
#include "core/service/term_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

struct RulesCard
{
    Q_DECLARE_TR_FUNCTIONS(guitai::RulesCard)
};

/// Two clocks run until completion, one for each class of repair.
QString clockWords(const Procedure& procedure, ClockRule::Name name)
{
    const auto complete = [&](RepairClass repair) {
        return RulesCard::tr("%1 (%2)").arg(word(procedure, DeadlineKind::Complete), word(procedure, repair));
    };
    switch (name) {
    case ClockRule::Name::Notify:
        return word(procedure, DeadlineKind::Notify);
    case ClockRule::Name::Arrive:
        return word(procedure, DeadlineKind::Arrive);
    case ClockRule::Name::CompleteMinor:
        return complete(RepairClass::Minor);
    case ClockRule::Name::CompleteGeneral:
        return complete(RepairClass::General);
    case ClockRule::Name::TellSituation:
        return word(procedure, DeadlineKind::TellSituation);
    case ClockRule::Name::ReturnOrder:
        return word(procedure, DeadlineKind::ReturnOrder);
    case ClockRule::Name::Revisit:
        return word(procedure, DeadlineKind::Revisit);
    case ClockRule::Name::Update:
        return word(procedure, DeadlineKind::Update);
    }
    Q_UNREACHABLE();
}

/// Heating and cooling are under warranty for seasons, everything else for a length of time.
QString warrantyWords(const QString& term, int seasons)
{
    return seasons > 0 ? RulesCard::tr("%n heating and cooling season(s)", nullptr, seasons) : termWords(term);
}

} // namespace

RuleTable clockTable(const Procedure& procedure)
{
    RuleTable table{
        .heads = {RulesCard::tr("Until"), RulesCard::tr("Clause"), RulesCard::tr("Target"), RulesCard::tr("Limit")},
        .rows = {}};
    for (const auto& clock : procedure.clocks)
        table.rows << QStringList{clockWords(procedure, clock.name), clock.clause, termWords(clock.target),
                                  termWords(clock.limit)};
    return table;
}

RuleTable roleTable(const Procedure& procedure)
{
    RuleTable table{.heads = {RulesCard::tr("Step"), RulesCard::tr("Who may take it")}, .rows = {}};
    for (const auto& rule : procedure.roles) {
        QStringList roles;
        for (const auto role : rule.roles)
            roles << word(procedure, role);
        table.rows << QStringList{procedure.label(u"step."_s + rule.step), roles.join(u'、')};
    }
    return table;
}

RuleTable partTable(const Procedure& procedure)
{
    RuleTable table{.heads = {RulesCard::tr("Part"), RulesCard::tr("Scope"), RulesCard::tr("Contractor answers for"),
                              RulesCard::tr("Developer answers for at least"), RulesCard::tr("Also called")},
                    .rows = {}};
    for (const auto& part : procedure.parts)
        table.rows << QStringList{part.label, word(procedure, part.scope), warrantyWords(part.statutory, part.seasons),
                                  warrantyWords(part.developerMinimum, part.developerSeasons),
                                  part.aliases.join(u'、')};
    return table;
}

RuleTable liabilityTable(const Procedure& procedure)
{
    RuleTable table{.heads = {RulesCard::tr("Who pays"), RulesCard::tr("Clause"), RulesCard::tr("What is said")},
                    .rows = {}};
    for (const auto& row : procedure.rows) {
        QString words = row.words;
        words.replace(u"%1"_s, RulesCard::tr("[last day of the contractor's warranty]"))
            .replace(u"%2"_s, RulesCard::tr("[last day of the developer's warranty]"))
            .replace(u"%3"_s, RulesCard::tr("[fee standard]"));
        table.rows << QStringList{row.conclusion, row.clause, words};
    }
    return table;
}

} // namespace guitai
