// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actor.h"
#include "app/cli/command.h"
#include "core/base/expanded_json.h"
#include "core/service/import/ledger_import.h"
#include "core/service/import/roster_import.h"

#include <QJsonArray>
#include <QJsonObject>

namespace guitai {

namespace {

QJsonObject importJson(const ImportResult& result, bool ledger)
{
    QJsonObject json;
    if (ledger) {
        json.insert(QStringLiteral("cases"), result.cases);
    } else {
        json.insert(QStringLiteral("rooms"), result.rooms);
        json.insert(QStringLiteral("residents"), result.residents);
    }
    json.insert(QStringLiteral("created"), result.created);
    json.insert(QStringLiteral("changed"), result.changed);
    json.insert(QStringLiteral("unchanged"), result.unchanged);
    json.insert(QStringLiteral("newEstates"), expanded(result.newEstates));
    json.insert(QStringLiteral("rejected"), expanded(result.rejected));
    json.insert(QStringLiteral("remarks"), expanded(result.remarks));
    return json;
}

QString importText(const ImportResult& result, const ImportOptions& options, bool ledger)
{
    QString text = options.dryRun ? Cli::tr("dry run: nothing was written") + u'\n' : QString();
    text += ledger ? Cli::tr("%1 cases").arg(result.cases)
                   : Cli::tr("%1 rooms, %2 residents").arg(result.rooms).arg(result.residents);
    text +=
        u'\n' +
        Cli::tr("%1 new, %2 changed, %3 as they were").arg(result.created).arg(result.changed).arg(result.unchanged) +
        u'\n';
    for (const auto& estate : result.newEstates)
        text +=
            Cli::tr("New estate %1: tell its developer and acceptance with the command “estate”").arg(estate) + u'\n';
    if (!result.rejected.isEmpty())
        text += Cli::tr("%1 rows were not taken:").arg(result.rejected.size()) + u'\n';
    for (const auto& row : result.rejected)
        text += QStringLiteral("  ") + Cli::tr("row %1: %2").arg(QString::number(row.row), row.reason) + u'\n';
    if (!result.remarks.isEmpty())
        text += Cli::tr("%1 rows were taken with a remark:").arg(result.remarks.size()) + u'\n';
    for (const auto& row : result.remarks)
        text += QStringLiteral("  ") + Cli::tr("row %1: %2").arg(QString::number(row.row), row.reason) + u'\n';
    return text;
}

Reply<Answer> runImport(Session& session, const Arguments& arguments)
{
    const QString& table = arguments.words[0];
    const bool ledger = table == u"ledger";
    if (!ledger && table != u"roster")
        return misuse(Cli::tr("What is imported is a roster or a ledger"));
    const auto office = session.office(OpenMode::ReadWrite);
    if (!office)
        return std::unexpected(office.error());
    ImportOptions options{.dryRun = arguments.has(QStringLiteral("dry-run"))};
    if (const auto name = arguments.value(QStringLiteral("site"))) {
        const auto site = Naming(**office).site(*name);
        if (!site)
            return failed(site.error());
        options.site = *site;
    }
    const auto actor = actorFor(**office, arguments, QString::fromLatin1(ImportRepair::name));
    if (!actor)
        return std::unexpected(actor.error());
    const auto result = ledger ? importLedger(**office, *actor, arguments.words[1], options)
                               : importRoster(**office, *actor, arguments.words[1], options);
    if (!result)
        return failed(result.error());
    return Answer{importJson(*result, ledger), importText(*result, options, ledger)};
}

} // namespace

QList<Command> importCommands()
{
    return {{.name = "import",
             .synopsis = "roster|ledger FILE [--site NAME] [--dry-run] [--as STAFF]",
             .summary = Cli::tr("Reads a table of rooms and residents, or an old repair ledger"),
             .fewestWords = 2,
             .mostWords = 2,
             .options = {QStringLiteral("site"), QStringLiteral("dry-run"), QStringLiteral("as")},
             .run = runImport}};
}

} // namespace guitai
