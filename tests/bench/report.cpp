// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QFile>
#include <QJsonDocument>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace guitai::bench {

namespace {

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

QString judged(bool promised, bool met)
{
    return !promised ? QString() : met ? u"met"_s : u"MISSED"_s;
}

void print(const QString& line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

void Report::head(const QString& size)
{
    m_size = size;
    print(u"\nSize %1. Times in ms; the ratio is that of the medians.\n"_s.arg(size));
    print(QString::asprintf("%-44s %5s %10s %10s %10s %6s  %s", "job", "n", "p50", "p95", "floor p50", "ratio",
                            "budget"));
}

void Report::add(const QString& job, const Comparison& found, const Budget& budget)
{
    const double p50 = found.job.median();
    const double p95 = found.job.percentile(0.95);
    const double floor = found.floor.median();
    const std::optional ratio = floor > 0 ? std::optional(p50 / floor) : std::nullopt;
    const bool met = (!budget.ratio || (ratio && *ratio <= *budget.ratio)) && (!budget.p95 || p95 <= *budget.p95);
    QJsonObject row{{u"job"_s, job}, {u"n"_s, found.job.count()}, {u"p50"_s, rounded(p50)}, {u"p95"_s, rounded(p95)}};
    QStringList promises;
    if (ratio) {
        row.insert(u"floor_p50"_s, rounded(floor));
        row.insert(u"ratio"_s, rounded(*ratio));
    }
    if (budget.ratio) {
        row.insert(u"budget_ratio"_s, *budget.ratio);
        promises << u"ratio ≤ %1"_s.arg(*budget.ratio);
    }
    if (budget.p95) {
        row.insert(u"budget_p95"_s, *budget.p95);
        promises << u"p95 ≤ %1"_s.arg(*budget.p95);
    }
    if (!promises.isEmpty())
        row.insert(u"met"_s, met);
    m_jobs << row;
    print(QString::asprintf("%-44s %5d %10.3f %10.3f %10.3f %6.2f  ", job.toUtf8().constData(), found.job.count(), p50,
                            p95, floor, ratio.value_or(0)) +
          promises.join(u", "_s) + u' ' + judged(!promises.isEmpty(), met));
}

void Report::add(const Figure& figure)
{
    const bool promised = figure.atMost || figure.atLeast;
    const bool met =
        (!figure.atMost || figure.value <= *figure.atMost) && (!figure.atLeast || figure.value >= *figure.atLeast);
    QJsonObject row{{u"figure"_s, figure.name}, {u"value"_s, rounded(figure.value)}, {u"unit"_s, figure.unit}};
    if (figure.atMost)
        row.insert(u"at_most"_s, *figure.atMost);
    if (figure.atLeast)
        row.insert(u"at_least"_s, *figure.atLeast);
    if (promised)
        row.insert(u"met"_s, met);
    m_figures << row;
    const QString promise = figure.atMost    ? u"≤ %1 "_s.arg(*figure.atMost)
                            : figure.atLeast ? u"≥ %1 "_s.arg(*figure.atLeast)
                                             : QString();
    print(QString::asprintf("%-44s %16.1f %-24s  ", figure.name.toUtf8().constData(), figure.value,
                            figure.unit.toUtf8().constData()) +
          promise + judged(promised, met));
}

bool Report::write(const QString& path) const
{
    const QJsonObject all{{u"size"_s, m_size}, {u"jobs"_s, m_jobs}, {u"figures"_s, m_figures}};
    QFile file(path);
    const QByteArray text = QJsonDocument(all).toJson();
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size() && file.flush();
}

} // namespace guitai::bench
