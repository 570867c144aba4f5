// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/expanded_json.h"
#include "core/service/record_kinds.h"
#include "core/steps/case_steps.h"

#include <QJsonArray>
#include <QJsonObject>

namespace guitai {

namespace {

QJsonArray describedFields(const QList<FieldShape>& fields)
{
    QJsonArray list;
    for (const auto& field : fields) {
        QJsonObject one{{QStringLiteral("name"), field.name},
                        {QStringLiteral("type"), token(field.kind)},
                        {QStringLiteral("optional"), field.optional},
                        {QStringLiteral("list"), field.list},
                        {QStringLiteral("sealed"), field.sealed}};
        if (!field.choices.isEmpty())
            one.insert(QStringLiteral("choices"), QJsonArray::fromStringList(field.choices));
        if (!field.of.isEmpty())
            one.insert(QStringLiteral("of"), field.of);
        if (!field.members.isEmpty())
            one.insert(QStringLiteral("members"), describedFields(field.members));
        list << one;
    }
    return list;
}

QJsonObject describedStep(const Procedure& procedure, const QString& name, const QString& aggregate, bool opens,
                          const QList<FieldShape>& fields)
{
    return {{QStringLiteral("step"), name},
            {QStringLiteral("label"), procedure.label(QStringLiteral("step.") + name)},
            {QStringLiteral("aggregate"), aggregate},
            {QStringLiteral("opens"), opens},
            {QStringLiteral("roles"), expanded(procedure.rolesFor(name))},
            {QStringLiteral("properties"), describedFields(fields)}};
}

/// Asks no data file: a script may learn the steps before there is one.
Reply<Answer> runSteps(Session&, const Arguments&)
{
    const auto rules = builtInRuleset();
    if (!rules)
        return failed(rules.error());
    const auto& procedure = rules->procedures.first();
    QJsonArray list;
    for (const auto& each : stepShapes())
        list << describedStep(procedure, QString::fromLatin1(each.step), QStringLiteral("case"), each.opens,
                              each.fields);
    for (const auto& each : recordKinds())
        list << describedStep(procedure, each.step, QStringLiteral("record"), true, each.fields);
    QString text;
    for (const auto& step : list) {
        const auto properties = step[QStringLiteral("properties")].toArray();
        QStringList names;
        for (const auto& property : properties)
            names << property[QStringLiteral("name")].toString();
        text += QStringLiteral("%1 %2\n    %3\n")
                    .arg(step[QStringLiteral("step")].toString(), step[QStringLiteral("label")].toString(),
                         names.join(u' '));
    }
    return Answer{list, text};
}

} // namespace

QList<Command> stepsCommands()
{
    return {{.name = "steps",
             .synopsis = "",
             .summary = Cli::tr("Lists every step with its properties and their types"),
             .run = runSteps}};
}

} // namespace guitai
