// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actor.h"
#include "app/cli/command.h"
#include "core/base/expanded_json.h"
#include "core/base/reading.h"
#include "core/service/directory_service.h"
#include "core/service/naming.h"
#include "core/service/term_words.h"

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

/// The contractor of this name as it stands, or a new one.
Result<Contractor> contractorCalled(Office& office, const QString& name)
{
    const auto all = office.contractors.list();
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, name, &Contractor::name);
    return found != all->end() ? *found : Contractor{.name = name};
}

/// What --estate, --part and --term say; none where no estate is named.
Reply<std::optional<WarrantyCover>> namedCover(Session& session, Office& office, const Arguments& arguments)
{
    const auto estate = arguments.value(QStringLiteral("estate"));
    if (!estate)
        return std::nullopt;
    const auto id = Naming(office).estate(*estate);
    if (!id)
        return failed(id.error());
    WarrantyCover cover{.estate = *id};
    if (const auto part = arguments.value(QStringLiteral("part"))) {
        const auto& procedure = *session.procedure();
        const auto* known = procedure.part(*part) ? procedure.part(*part) : procedure.partCalled(*part);
        if (!known)
            return failed(Error{Error::Code::NotFound, {*part}, {}});
        cover.part = known->id;
    }
    if (const auto term = arguments.value(QStringLiteral("term"))) {
        const auto read = readTerm(*term);
        if (!read)
            return misuse(Cli::tr("--term is a time from acceptance: 5年, 18个月, P5Y"));
        cover.term = *read;
    }
    return cover;
}

Reply<Answer> runContractor(Session& session, const Arguments& arguments)
{
    const auto office = session.office(OpenMode::ReadWrite);
    if (!office)
        return std::unexpected(office.error());
    const auto actor = actorFor(**office, arguments, QStringLiteral("putContractor"));
    if (!actor)
        return std::unexpected(actor.error());
    auto contractor = contractorCalled(**office, arguments.words.first().trimmed());
    if (!contractor)
        return failed(contractor.error());
    const auto cover = namedCover(session, **office, arguments);
    if (!cover)
        return std::unexpected(cover.error());
    contractor->phone = arguments.value(QStringLiteral("phone")).value_or(contractor->phone);
    contractor->contact = arguments.value(QStringLiteral("contact")).value_or(contractor->contact);
    if (*cover) {
        const auto same = [&](const WarrantyCover& each) {
            return each.estate == (*cover)->estate && each.part == (*cover)->part;
        };
        contractor->covers.removeIf(same);
        contractor->covers << **cover;
    }
    const auto written = DirectoryService(**office).put(*actor, *contractor);
    if (!written)
        return failed(written.error());
    return Answer{expandedObject(*written), Cli::tr("Saved: %1").arg(written->name)};
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
             .run = runEstate},
            {.name = "contractor",
             .synopsis = "NAME [--phone PHONE] [--contact NAME] [--estate NAME [--part PART] [--term 5年]]",
             .summary = Cli::tr("Enters who answers for a part of an estate while its warranty runs"),
             .fewestWords = 1,
             .mostWords = 1,
             .options = {QStringLiteral("phone"), QStringLiteral("contact"), QStringLiteral("estate"),
                         QStringLiteral("part"), QStringLiteral("term"), QStringLiteral("as")},
             .run = runContractor}};
}

} // namespace guitai
