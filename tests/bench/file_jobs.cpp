// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/jobs.h"

#include "core/base/sha256.h"
#include "core/service/verify_service.h"
#include "core/storage/backup.h"
#include "tests/bench/must.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

constexpr double stepsPerSecond = 30'000;

/// What every proof has to hash at least: the lines and what is sealed.
qint64 journalBytes(Office& office)
{
    Statement lines(office.database(),
                    "SELECT total(length(input) + length(facts) + length(step) + 200) AS bytes FROM journal");
    Statement sealed(office.database(), "SELECT total(length(body) + 16) AS bytes FROM sealed");
    must(lines.next());
    must(sealed.next());
    return static_cast<qint64>(must(lines.value<double>("bytes")) + must(sealed.value<double>("bytes")));
}

void hashBytes(qint64 count)
{
    const QByteArray piece(64 * 1024, 'x');
    for (; count > 0; count -= piece.size())
        if (sha256(piece).isEmpty())
            giveUp(u"no hash"_s);
}

void measureVerify(Office& office, bool replay, Report& report)
{
    VerifyReport last;
    const qint64 bytes = journalBytes(office);
    Comparison found;
    for (int i = 0; i < 2; ++i) {
        found.job.add(timed([&] { last = must(verify(office, {.replay = replay})); }));
        found.floor.add(timed([&] { hashBytes(bytes); }));
    }
    if (!last.findings.isEmpty())
        giveUp(u"the file does not verify"_s);
    const QString name = replay ? u"verify --replay"_s : u"verify"_s;
    report.add(name + u" (floor: SHA-256 of the lines)"_s, found);
    const auto steps = static_cast<double>(replay ? last.replayed : last.lines);
    report.add(Figure{
        .name = name, .value = steps * 1000 / found.job.median(), .unit = u"steps/s"_s, .atLeast = stepsPerSecond});
}

/// The copy that is synced, opened and checked, and the mere copy.
void measureBackup(Database& database, Report& report)
{
    const QString target = database.path() + u".backup"_s;
    const QString raw = database.path() + u".vacuum"_s;
    RawFile file(database.path());
    const auto found = alternate(
        3, [&] { must(backupTo(database, target, {.replace = true, .attachments = false})); },
        [&] {
            QFile::remove(raw);
            file.run("VACUUM INTO '" + raw.toUtf8() + '\'');
        });
    report.add(u"backup (floor: VACUUM INTO)"_s, found, {.ratio = 1.3});
    QFile::remove(target);
    QFile::remove(raw);
}

/// Opened by SQLite alone, and one row read.
void openRaw(const QString& path)
{
    RawFile file(path);
    if (file.rows("company", 1, "1").size() != 1)
        giveUp(path);
}

} // namespace

void measureFile(Stock& stock, const QString& path, Report& report)
{
    measureVerify(*stock.office, false, report);
    measureVerify(*stock.office, true, report);
    measureBackup(stock.office->database(), report);
    stock.office.reset();
    report.add(u"open the data file"_s,
               alternate(20, [&] { (void)must(Office::open(path, stock.clock)); }, [&] { openRaw(path); }));
    stock.office = must(Office::open(path, stock.clock));
}

} // namespace guitai::bench
