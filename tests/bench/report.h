// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace guitai::bench {

/// What docs/performance.md promises of a job; times are for reading where nothing is promised.
struct Budget
{
    std::optional<double> ratio; ///< p50 of the job to p50 of its floor
    std::optional<double> p95;   ///< ms
};

struct Figure
{
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> atMost;
    std::optional<double> atLeast;
};

/// Prints every result as it comes and keeps it for the file.
class Report
{
public:
    void head(const QString& size);
    void add(const QString& job, const Comparison& found, const Budget& budget = {});
    void add(const Figure& figure);
    /// Whether it could be written.
    [[nodiscard]] bool write(const QString& path) const;

private:
    QString m_size;
    QJsonArray m_jobs;
    QJsonArray m_figures;
};

} // namespace guitai::bench
