// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/jobs.h"
#include "tests/bench/must.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace guitai::bench {

void giveUp(const QString& why)
{
    std::fprintf(stderr, "guitai_bench: %s\n", why.toUtf8().constData());
    std::exit(1);
}

namespace {

/// Built once for each size and kept: it takes minutes.
void buildOnce(const QString& path, const Size& size, Report& report)
{
    if (QFileInfo::exists(path))
        return;
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    const auto yield = buildFile(unfinished, size);
    copyFile(unfinished, path);
    for (const auto* end : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QString::fromLatin1(end));
    report.add(Figure{.name = u"cases taken in bulk"_s, .value = yield.bulkCasesPerSecond, .unit = u"cases/s"_s});
    report.add(Figure{.name = u"size on disk of a case of eight steps"_s,
                      .value = yield.bytesPerLiveCase,
                      .unit = u"bytes"_s,
                      .atMost = 4096});
}

void measureAll(const Size& size, const QString& folder, const QStringList& wanted, Report& report)
{
    const QString built = folder + u"/built-%1.guitai"_s.arg(size.name);
    const QString file = folder + u"/bench.guitai"_s;
    const QString copy = folder + u"/copy.guitai"_s;
    const auto asked = [&](const QString& family) { return wanted.isEmpty() || wanted.contains(family); };
    buildOnce(built, size, report);
    copyFile(built, file);
    copyFile(built, copy);
    Stock stock;
    openStock(stock, file);
    RawFile raw(copy);
    if (asked(u"search"_s))
        measureSearch(stock, raw, report);
    if (asked(u"counter"_s))
        measureCounter(stock, raw, report);
    if (asked(u"lists"_s))
        measureLists(stock, report);
    if (asked(u"figures"_s))
        measureFigures(stock, raw, report);
    if (asked(u"paper"_s))
        measurePaper(stock, report);
    if (asked(u"import"_s))
        measureImport(size, folder, report);
    if (asked(u"file"_s))
        measureFile(stock, file, report);
    if (asked(u"seats"_s)) {
        stock.office.reset();
        measureSeats(file, report);
    }
}

int run(const QStringList& arguments)
{
    if (arguments.size() == 6 && arguments.at(1) == u"--import"_s)
        return importInChild(arguments.at(2), arguments.at(3), arguments.at(4), arguments.at(5));
    if (arguments.size() == 4 && arguments.at(1) == u"--seat"_s)
        return workAtSeat(arguments.at(2), arguments.at(3));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the jobs of the counter, each beside the least work it takes."_s);
    parser.addHelpOption();
    const QCommandLineOption sizeOption(u"size"_s, u"S, M or L: 10 k, 100 k or 1 M cases."_s, u"size"_s, u"M"_s);
    const QCommandLineOption folderOption(u"folder"_s, u"Where the files go; a disk, not memory."_s, u"folder"_s,
                                          u"guitai-bench"_s);
    const QCommandLineOption onlyOption(
        u"only"_s, u"Only these families of jobs: search, counter, lists, figures, paper, import, file, seats."_s,
        u"family"_s);
    parser.addOptions({sizeOption, folderOption, onlyOption});
    parser.process(arguments);
    const auto size = sizeCalled(parser.value(sizeOption));
    const QString folder = QDir(parser.value(folderOption)).absolutePath();
    if (!size || !QDir().mkpath(folder))
        giveUp(size ? folder : u"no such size"_s);
    Report report;
    report.head(size->name);
    measureAll(*size, folder, parser.values(onlyOption), report);
    if (!report.write(folder + u"/bench.json"_s))
        giveUp(folder + u"/bench.json"_s);
    return 0;
}

} // namespace

} // namespace guitai::bench

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return guitai::bench::run(QGuiApplication::arguments());
}
