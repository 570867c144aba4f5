// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/time_line.h"

#include "core/service/case_words.h"
#include "core/service/input_words.h"
#include "core/service/sentences.h"
#include "core/steps/case_steps.h"

namespace guitai {

namespace {

const QList<FieldShape>& shapesOf(const QString& step)
{
    static const auto byStep = [] {
        QHash<QString, QList<FieldShape>> shapes;
        for (const auto& shape : stepShapes())
            shapes.insert(QString::fromLatin1(shape.step), shape.fields);
        return shapes;
    }();
    static const QList<FieldShape> none;
    const auto found = byStep.constFind(step);
    return found == byStep.constEnd() ? none : *found;
}

/// Of a line that was denied, the reason stands where a taken one has its facts.
QString denial(const JournalLine& line, const Procedure& procedure)
{
    const auto token = QJsonDocument::fromJson(line.facts.toUtf8()).object()[QStringLiteral("refusal")].toString();
    const auto code = fromToken<Refusal::Code>(token);
    return code ? sentence(Refusal{*code, {}, {}}, &procedure) : token;
}

} // namespace

Result<QList<TimeLineEntry>> timeLine(Office& office, const CaseFile& caseFile, const QTimeZone& zone)
{
    const auto procedure = procedureOf(office, caseFile);
    const auto lines = office.journal.linesOf(caseFile.id.value);
    if (!procedure || !lines)
        return std::unexpected(procedure ? lines.error() : procedure.error());
    InputWords words(office, **procedure, zone);
    QList<TimeLineEntry> entries;
    for (const auto& line : *lines) {
        const auto actor = office.staff.find(line.actor);
        if (!actor)
            return std::unexpected(actor.error());
        const bool denied = line.outcome == JournalLine::Outcome::Denied;
        entries << TimeLineEntry{.seq = line.seq,
                                 .at = line.at,
                                 .who = *actor ? (*actor)->name : QString(),
                                 .step = line.step,
                                 .label = (*procedure)->label(QStringLiteral("step.") + line.step),
                                 .text = denied ? denial(line, **procedure)
                                                : words.describe(shapesOf(line.step), line.members()),
                                 .denied = denied};
    }
    return entries;
}

} // namespace guitai
