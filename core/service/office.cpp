// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/office.h"

#include "core/service/directory_service.h"
#include "core/storage/migrator.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTimeZone>

namespace guitai {

namespace {

Result<Migrator> migrator()
{
    auto migrations = readMigrations(QStringLiteral(":/migrations/sqlite"));
    if (!migrations)
        return std::unexpected(std::move(migrations.error()));
    return Migrator(std::move(*migrations));
}

Result<std::unique_ptr<Database>> openNewest(const QString& path, OpenMode mode)
{
    const auto newest = migrator();
    if (!newest)
        return std::unexpected(newest.error());
    auto database = Database::open(path, mode, {.newestVersion = newest->newestVersion()});
    if (!database || mode == OpenMode::ReadOnly)
        return database;
    if (auto run = newest->run(**database); !run)
        return std::unexpected(std::move(run.error()));
    return database;
}

/// One person for each role, so that the counter can open on the first day; names and roles are edited later.
QList<Staff> firstStaff(const Procedure& procedure, SiteId site)
{
    QList<Staff> all;
    for (const auto& name : tokens<Role>())
        all << Staff{.site = site,
                     .account = name,
                     .name = procedure.label(QStringLiteral("role.") + name),
                     .roles = {*fromToken<Role>(name)}};
    return all;
}

} // namespace

Office::Office(std::unique_ptr<Database> database, const Clock& clock)
    : m_database(std::move(database)),
      m_clock(clock),
      books(*m_database),
      journal(*m_database),
      cases(*m_database),
      sites(*m_database),
      staff(*m_database),
      estates(*m_database),
      buildings(*m_database),
      rooms(*m_database),
      residents(*m_database),
      contractors(*m_database),
      search(*m_database)
{}

Result<std::unique_ptr<Office>> Office::open(const QString& path, const Clock& clock, OpenMode mode)
{
    auto database = openNewest(path, mode);
    if (!database)
        return std::unexpected(std::move(database.error()));
    std::unique_ptr<Office> office(new Office(std::move(*database), clock));
    if (auto read = office->readCompany(); !read)
        return std::unexpected(std::move(read.error()));
    return office;
}

Result<std::unique_ptr<Office>> Office::found(const QString& path, const QString& company, const QString& site,
                                              const Clock& clock)
{
    if (QFile::exists(path))
        return fail(Error::Code::FileExists, {path});
    // Made under another name first: a founding that fails leaves nothing behind that looks like a data file.
    const QString unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished);
    {
        auto database = openNewest(unfinished, OpenMode::Create);
        if (!database)
            return std::unexpected(std::move(database.error()));
        Office office(std::move(*database), clock);
        auto written = office.writeFounding(company, site);
        if (written)
            written = office.database().checkpoint();
        if (!written) {
            QFile::remove(unfinished);
            return std::unexpected(std::move(written.error()));
        }
    }
    if (!QFile::rename(unfinished, path))
        return fail(Error::Code::WriteFailed, {path});
    return open(path, clock);
}

Result<void> Office::readCompany()
{
    auto company = books.company();
    if (!company)
        return std::unexpected(std::move(company.error()));
    if (!*company)
        return fail(Error::Code::FileDamaged, {m_database->path(), QStringLiteral("company")});
    m_company = std::move(**company);
    return {};
}

Result<void> Office::writeFounding(const QString& company, const QString& siteName)
{
    auto builtIn = builtInRuleset();
    if (!builtIn)
        return std::unexpected(std::move(builtIn.error()));
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    m_company = {.origin = static_cast<quint16>(QRandomGenerator::system()->bounded(1, 65536)),
                 .name = company,
                 .createdAt = m_clock.now()};
    const auto stored = books.adopt(*builtIn, m_clock.now());
    if (!stored)
        return std::unexpected(stored.error());
    m_company.rules = stored->row;
    DirectoryService directory(*this);
    const auto site = directory.putUnchecked({}, Site{.code = QStringLiteral("SH01"), .name = siteName});
    if (!site)
        return std::unexpected(site.error());
    m_company.homeSite = site->id;
    if (auto created = books.create(m_company); !created)
        return created;
    for (auto& person : firstStaff(stored->rules.procedures.first(), site->id))
        if (const auto put = directory.putUnchecked({}, person); !put)
            return std::unexpected(put.error());
    return transaction->commit();
}

Result<const StoredRuleset*> Office::keep(Result<StoredRuleset> stored)
{
    if (!stored)
        return std::unexpected(std::move(stored.error()));
    const qint64 row = stored->row;
    return &m_rules.insert_or_assign(row, std::move(*stored)).first->second;
}

Result<const StoredRuleset*> Office::rules()
{
    auto inForce = readCompany();
    return inForce ? rules(m_company.rules) : std::unexpected(std::move(inForce.error()));
}

Result<const StoredRuleset*> Office::rules(qint64 row)
{
    const auto known = m_rules.find(row);
    return known != m_rules.end() ? Result<const StoredRuleset*>(&known->second) : keep(books.ruleset(row));
}

Result<const StoredRuleset*> Office::rules(const QByteArray& digest)
{
    for (const auto& [row, stored] : m_rules)
        if (stored.digest == digest)
            return &stored;
    return keep(books.ruleset(digest));
}

Result<qint64> Office::nextId()
{
    const auto counted = books.next(QStringLiteral("id"));
    if (!counted)
        return counted;
    return Id<CaseTag>::make(m_company.origin, *counted).value;
}

Result<QString> Office::nextNumber(const QString& prefix, const Site& site, const QDateTime& at)
{
    const QString series = prefix + QString::number(at.toTimeZone(QTimeZone(site.zone.toLatin1())).date().year());
    const auto counted = books.next(site.code + u'-' + series);
    if (!counted)
        return std::unexpected(counted.error());
    return QStringLiteral("%1-%2").arg(series).arg(*counted, 6, 10, QLatin1Char('0'));
}

Error Office::staleness(qint64 subject)
{
    Error stale{Error::Code::StaleRevision, {}, {}};
    const auto lines = journal.linesOf(subject);
    if (!lines)
        return stale;
    const auto last = std::find_if(lines->crbegin(), lines->crend(),
                                   [](const JournalLine& line) { return line.outcome == JournalLine::Outcome::Taken; });
    if (last == lines->crend())
        return stale;
    const auto by = staff.find(last->actor);
    stale.args = {by && *by ? (*by)->name : QString(), last->at.toString(Qt::ISODate)};
    return stale;
}

JournalLine Office::line(StaffId actor, const char* aggregate, qint64 subject, const char* step, qint64 rulesRow) const
{
    JournalLine line;
    line.origin = m_company.origin;
    line.at = m_clock.now();
    line.actor = actor;
    line.aggregate = QString::fromLatin1(aggregate);
    line.subject = subject;
    line.step = QString::fromLatin1(step);
    line.engine = engineVersion;
    line.ruleset = rulesRow;
    return line;
}

} // namespace guitai
