// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/jobs.h"

#include "core/service/import/ledger_import.h"
#include "core/service/import/roster_import.h"
#include "tests/bench/apart.h"
#include "tests/bench/import_floor.h"
#include "tests/bench/must.h"
#include "tests/bench/table_writer.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

constexpr double memoryAllowed = 256; // MiB

struct ChildRun
{
    double ms = 0;
    double mebibytes = 0;
};

/// In a process of its own, so that its peak of memory is nobody else's.
ChildRun importApart(const QString& kind, const QString& dataFile, const QString& table)
{
    const QString result = dataFile + u".ms"_s;
    Apart({u"--import"_s, kind, dataFile, table, result}).end();
    const auto figures = leftIn(result).split(' ');
    return {.ms = figures.first().toDouble(), .mebibytes = figures.last().toDouble()};
}

QString freshFile(const QString& path)
{
    for (const auto* end : {"", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(end));
    const SystemClock clock;
    (void)must(Office::found(path, u"顺发物业"_s, u"顺发管理处"_s, clock));
    return path;
}

StaffId administrator(Office& office)
{
    for (const auto& person : must(office.staff.list()))
        if (person.roles.contains(Role::Administrator))
            return person.id;
    giveUp(u"nobody may import"_s);
}

void measure(const QString& kind, const QString& folder, const QString& table, int rows, Report& report)
{
    const QString imported = freshFile(folder + u"/imported.guitai"_s);
    const QString raw = folder + u"/raw.guitai"_s;
    copyFile(imported, raw);
    const auto run = importApart(kind, imported, table);
    Comparison found;
    found.job.add(run.ms);
    found.floor.add(tokenPass(table) + insertMissing(imported, raw));
    report.add(u"import %1 rows of a %2"_s.arg(rows).arg(kind), found, {.ratio = 2});
    report.add(Figure{
        .name = u"peak memory of this import"_s, .value = run.mebibytes, .unit = u"MiB"_s, .atMost = memoryAllowed});
}

} // namespace

int importInChild(const QString& kind, const QString& dataFile, const QString& table, const QString& result)
{
    const SystemClock clock;
    const auto office = must(Office::open(dataFile, clock));
    const StaffId actor = administrator(*office);
    const double ms = timed([&] {
        const auto done =
            must(kind == u"roster" ? importRoster(*office, actor, table) : importLedger(*office, actor, table));
        if (!done.rejected.isEmpty())
            giveUp(done.rejected.first().reason);
    });
    return leave(result, QByteArray::number(ms) + ' ' + QByteArray::number(peakMemory())) ? 0 : 1;
}

void measureImport(const Size& size, const QString& folder, Report& report)
{
    const QString roster = folder + u"/roster.xlsx"_s;
    const QString ledger = folder + u"/ledger.xlsx"_s;
    writeRoster(roster, size.rosterRows);
    writeLedger(ledger, size.ledgerRows, size.rosterRows);
    measure(u"roster"_s, folder, roster, size.rosterRows, report);
    measure(u"ledger"_s, folder, ledger, size.ledgerRows, report);
}

} // namespace guitai::bench
