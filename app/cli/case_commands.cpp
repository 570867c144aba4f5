// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actor.h"
#include "app/cli/case_json.h"
#include "app/cli/case_text.h"
#include "app/cli/command.h"
#include "core/service/case_words.h"
#include "core/service/sentences.h"

#include <QJsonArray>

namespace guitai {

namespace {

Reply<Answer> runShow(Session& session, const Arguments& arguments)
{
    const auto office = session.office(OpenMode::ReadOnly);
    if (!office)
        return std::unexpected(office.error());
    const auto caseFile = CaseService(**office).read(arguments.words.first());
    if (!caseFile)
        return failed(caseFile.error());
    const auto json = caseJson(**office, *caseFile);
    const auto text = caseText(**office, *caseFile, session.zone());
    if (!json || !text)
        return std::unexpected(json ? text.error() : json.error());
    return Answer{*json, *text};
}

QJsonObject offerJson(const Offer& offer, const QString& label, const QString& message)
{
    const auto& bars = offer.barred;
    return {{QStringLiteral("step"), QString::fromLatin1(offer.step)},
            {QStringLiteral("label"), label},
            {QStringLiteral("open"), !bars},
            {QStringLiteral("refused"), bars ? QJsonValue(token(bars->code)) : QJsonValue()},
            {QStringLiteral("clause"), bars ? QJsonValue(bars->clause) : QJsonValue()},
            {QStringLiteral("message"), bars ? QJsonValue(message) : QJsonValue()}};
}

Reply<Answer> runOffers(Session& session, const Arguments& arguments)
{
    const auto office = session.office(OpenMode::ReadOnly);
    if (!office)
        return std::unexpected(office.error());
    CaseService cases(**office);
    const auto caseFile = cases.read(arguments.words.first());
    if (!caseFile)
        return failed(caseFile.error());
    const auto actor = asking(**office, arguments);
    const auto procedure = procedureOf(**office, *caseFile);
    if (!actor || !procedure)
        return actor ? failed(procedure.error()) : std::unexpected(actor.error());
    const auto offers = cases.offers(*caseFile, *actor);
    if (!offers)
        return failed(offers.error());
    QJsonArray list;
    QString text;
    for (const auto& offer : *offers) {
        const QString label = (*procedure)->label(QStringLiteral("step.") + QLatin1String(offer.step));
        const QString message = offer.barred ? sentence(*offer.barred, *procedure, session.zone()) : QString();
        list << offerJson(offer, label, message);
        text += offer.barred ? QStringLiteral("○ %1（%2）\n    %3 [%4]\n")
                                   .arg(label, QLatin1String(offer.step), message, clauseWords(offer.barred->clause))
                             : QStringLiteral("● %1（%2）\n").arg(label, QLatin1String(offer.step));
    }
    return Answer{list, text};
}

} // namespace

QList<Command> caseCommands()
{
    return {{.name = "offers",
             .synopsis = "CASE-NUMBER [--as STAFF]",
             .summary = Cli::tr("Lists the steps of a case: open, or refused and why"),
             .fewestWords = 1,
             .mostWords = 1,
             .options = {QStringLiteral("as")},
             .run = runOffers},
            {.name = "show",
             .synopsis = "CASE-NUMBER",
             .summary = Cli::tr("Shows a case file with its orders, deadlines and journal"),
             .fewestWords = 1,
             .mostWords = 1,
             .run = runShow}};
}

} // namespace guitai
