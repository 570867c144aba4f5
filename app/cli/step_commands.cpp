// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actor.h"
#include "app/cli/case_json.h"
#include "app/cli/command.h"
#include "app/cli/field_reader.h"
#include "app/cli/step_input.h"
#include "core/service/case_words.h"
#include "core/service/record_kinds.h"
#include "core/service/reporter.h"

#include <QJsonObject>

namespace guitai {

namespace {

QString stepNames()
{
    QStringList names;
    for (const auto& each : stepShapes())
        names << QString::fromLatin1(each.step);
    for (const auto& each : recordKinds())
        names << each.step;
    return names.join(u' ');
}

/// With an id the record that stands there, else a new one with what the office knows of it.
Reply<QJsonObject> standing(Office& office, const RecordKind& kind, const QJsonObject& fields)
{
    const qint64 id = fields.value(QStringLiteral("id")).toInteger();
    if (id == 0) {
        QJsonObject fresh = kind.fresh;
        if (std::ranges::find(kind.fields, QStringLiteral("site"), &FieldShape::name) != kind.fields.end())
            fresh.insert(QStringLiteral("site"), office.company().homeSite.value);
        return fresh;
    }
    auto found = kind.find(office, id);
    if (!found)
        return failed(found.error());
    if (!*found)
        return failed(Error{Error::Code::NotFound, {kind.name}, {}});
    return std::move(**found);
}

/// What is not named stays as it was.
Reply<QJsonObject> putRecord(Office& office, StaffId actor, const RecordKind& kind, const QJsonObject& fields)
{
    auto record = standing(office, kind, fields);
    if (!record)
        return record;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        record->insert(field.key(), field.value());
    const auto written = kind.put(office, actor, *record, {});
    return written ? Reply<QJsonObject>(*written) : failed(written.error());
}

Reply<Answer> takeRecordStep(Session& session, const Arguments& arguments, const RecordKind& kind)
{
    const auto given = givenProperties(arguments, 2);
    if (!given)
        return std::unexpected(given.error());
    const auto office = session.office(OpenMode::ReadWrite);
    if (!office)
        return std::unexpected(office.error());
    Naming naming(**office);
    FieldReader reader(naming, {*session.procedure(), session.zone(), session.clock().now(), {}});
    const auto fields = reader.read(kind.fields, *given);
    if (!fields)
        return std::unexpected(blamed(fields.error(), arguments));
    const auto actor = actorFor(**office, arguments, kind.step);
    if (!actor)
        return std::unexpected(actor.error());
    const auto record = putRecord(**office, *actor, kind, *fields);
    if (!record)
        return std::unexpected(blamed(record.error(), arguments));
    const QString label = session.procedure()->label(QStringLiteral("step.") + kind.step);
    const auto name =
        record->value(QStringLiteral("name")).toString(record->value(QStringLiteral("number")).toString());
    return Answer{*record, Cli::tr("Saved: %1 %2").arg(label, name)};
}

/// The step with its input read, names resolved and, for a call, its reporter filled in.
Reply<AnyCaseStep> readCaseStep(const Session& session, Office& office, const Arguments& arguments,
                                const StepShape& shape, const std::optional<CaseFile>& current)
{
    const auto given = givenProperties(arguments, 2);
    if (!given)
        return std::unexpected(given.error());
    const auto procedure = current ? procedureOf(office, *current) : Result<const Procedure*>(session.procedure());
    if (!procedure)
        return failed(procedure.error());
    Naming naming(office);
    FieldReader reader(
        naming, {**procedure, session.zone(), session.clock().now(), current ? current->place.room : std::nullopt});
    const auto input = reader.read(shape.fields, *given);
    if (!input)
        return std::unexpected(blamed(input.error(), arguments));
    auto step = readStep(QString::fromLatin1(shape.step), *input);
    Q_ASSERT(step);
    if (!*step)
        return std::unexpected(blamed(Failure(step->error()), arguments));
    if (auto* call = std::get_if<RegisterRepair>(&**step)) {
        auto complete = withReporter(naming, *call);
        if (!complete)
            return failed(complete.error());
        *call = std::move(*complete);
    }
    return std::move(**step);
}

QString toldInShort(const CaseFile& caseFile, const Procedure& procedure, const char* step)
{
    const auto label = [&](const QString& kind, const QString& name) { return procedure.label(kind + u'.' + name); };
    QString text = Cli::tr("%1: case %2, now “%3”")
                       .arg(label(QStringLiteral("step"), QString::fromLatin1(step)), caseFile.number,
                            label(QStringLiteral("caseState"), token(caseFile.state)));
    if (const auto* order = caseFile.lastOrder(); order && !order->number.isEmpty())
        text += u'\n' + Cli::tr("Dispatch order %1").arg(order->number);
    if (caseFile.state == CaseState::Registered)
        text += u'\n' + judgementWords(caseFile, procedure);
    return text;
}

Reply<Answer> takeCaseStep(Session& session, const Arguments& arguments, const StepShape& shape)
{
    const auto office = session.office(OpenMode::ReadWrite);
    if (!office)
        return std::unexpected(office.error());
    std::optional<CaseFile> current;
    if (!shape.opens) {
        auto found = CaseService(**office).read(arguments.words.first());
        if (!found)
            return failed(found.error());
        current = std::move(*found);
    }
    const auto step = readCaseStep(session, **office, arguments, shape, current);
    if (!step)
        return std::unexpected(step.error());
    const auto actor = actorFor(**office, arguments, QString::fromLatin1(shape.step), current ? &*current : nullptr);
    if (!actor)
        return std::unexpected(actor.error());
    const Act act{.actor = *actor, .target = current ? std::optional(current->id) : std::nullopt, .steps = {*step}};
    const auto taken = CaseService(**office).take(act);
    if (!taken)
        return failed(taken.error());
    const auto json = caseJson(**office, *taken);
    const auto procedure = procedureOf(**office, *taken);
    if (!json || !procedure)
        return json ? failed(procedure.error()) : std::unexpected(json.error());
    return Answer{*json, toldInShort(*taken, **procedure, shape.step)};
}

Reply<Answer> runStep(Session& session, const Arguments& arguments)
{
    const QString& target = arguments.words[0];
    const QString& name = arguments.words[1];
    const bool isNew = target == u"new";
    if (const auto* kind = recordKindOfStep(name)) {
        if (!isNew)
            return misuse(Cli::tr("“%1” is written as: step new %1 …").arg(name));
        return takeRecordStep(session, arguments, *kind);
    }
    const auto* shape = stepShape(name);
    if (!shape)
        return misuse(Cli::tr("Unknown step “%1”; known are: %2").arg(name, stepNames()));
    if (isNew && !shape->opens)
        return misuse(Cli::tr("“%1” goes on with a case: give its number in place of “new”").arg(name));
    if (!isNew && shape->opens)
        return misuse(Cli::tr("“%1” begins a case: write “new” in place of a number").arg(name));
    return takeCaseStep(session, arguments, *shape);
}

} // namespace

QList<Command> stepCommands()
{
    return {{.name = "step",
             .synopsis = "new|CASE-NUMBER STEP [--as STAFF] [key=value … | --input FILE.json]",
             .summary = Cli::tr("Takes a step on a new or an existing case, or writes a record of the archive"),
             .fewestWords = 2,
             .mostWords = 1000,
             .options = {QStringLiteral("as"), QStringLiteral("input")},
             .run = runStep}};
}

} // namespace guitai
