// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actor.h"
#include "app/cli/command.h"
#include "app/cli/expanded_json.h"
#include "core/base/reading.h"
#include "core/service/directory_service.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace guitai {

namespace {

Reply<Answer> runInit(Session& session, const Arguments& arguments)
{
    const QString company = arguments.options.value(QStringLiteral("company")).trimmed();
    const QString site = arguments.options.value(QStringLiteral("site")).trimmed();
    if (company.isEmpty() || site.isEmpty())
        return misuse(Cli::tr("Company and site need a name"));
    // Nobody has made the usual folder of a first run; a folder that was named must be there already.
    if (!arguments.has(QStringLiteral("data")) && !QDir().mkpath(QFileInfo(session.path()).absolutePath()))
        return failed(Error{Error::Code::FileReadOnly, {QFileInfo(session.path()).absolutePath()}, {}});
    const auto office = Office::found(session.path(), company, site, session.clock());
    if (!office)
        return failed(office.error());
    const auto staff = (*office)->staff.list();
    if (!staff)
        return failed(staff.error());
    QJsonArray accounts;
    for (const auto& person : *staff)
        accounts << person.account;
    return Answer{QJsonObject{{QStringLiteral("file"), session.path()},
                              {QStringLiteral("company"), company},
                              {QStringLiteral("site"), site},
                              {QStringLiteral("staff"), accounts}},
                  Cli::tr("Made the data file %1 of %2, %3").arg(session.path(), company, site)};
}

/// The estate of this name as it stands, or a new one.
Result<Estate> estateCalled(Office& office, const QString& name)
{
    const auto all = office.estates.list();
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, name, &Estate::name);
    return found != all->end() ? *found : Estate{.site = office.company().homeSite, .name = name};
}

Reply<Answer> runEstate(Session& session, const Arguments& arguments)
{
    const auto kind = fromToken<DeveloperKind>(arguments.options.value(QStringLiteral("developer")));
    if (!kind)
        return misuse(Cli::tr("--developer is %1").arg(tokens<DeveloperKind>().join(u'|')));
    const auto accepted = readDate(arguments.options.value(QStringLiteral("accepted")));
    if (!accepted)
        return misuse(Cli::tr("--accepted is a date: 2019-06-30"));
    const auto office = session.office(OpenMode::ReadWrite);
    if (!office)
        return std::unexpected(office.error());
    const auto actor = actorFor(**office, arguments, QStringLiteral("putEstate"));
    if (!actor)
        return std::unexpected(actor.error());
    auto estate = estateCalled(**office, arguments.words.first().trimmed());
    if (!estate)
        return failed(estate.error());
    estate->developer = *kind;
    estate->acceptedOn = *accepted;
    const auto written = DirectoryService(**office).put(*actor, *estate);
    if (!written)
        return failed(written.error());
    return Answer{expandedObject(*written),
                  Cli::tr("Saved: %1, accepted on %2").arg(written->name, accepted->toString(Qt::ISODate))};
}

} // namespace

QList<Command> foundingCommands()
{
    const QString company = QStringLiteral("company");
    const QString site = QStringLiteral("site");
    const QString developer = QStringLiteral("developer");
    const QString accepted = QStringLiteral("accepted");
    return {{.name = "init",
             .synopsis = "--company NAME --site NAME",
             .summary = Cli::tr("Makes a new data file with one site and one person for each role"),
             .options = {company, site},
             .required = {company, site},
             .run = runInit},
            {.name = "estate",
             .synopsis = "NAME --developer own|external --accepted DATE",
             .summary = Cli::tr("Enters an estate, or changes its kind of developer and its acceptance"),
             .fewestWords = 1,
             .mostWords = 1,
             .options = {developer, accepted, QStringLiteral("as")},
             .required = {developer, accepted},
             .run = runEstate}};
}

} // namespace guitai
