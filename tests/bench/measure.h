// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace guitai::bench {

/// Milliseconds of one job, measured again and again.
class Samples
{
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    /// The smallest sample that `share` of all (0 to 1) do not exceed; 0 without samples.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double median() const { return percentile(0.5); }

private:
    std::vector<double> m_all;
};

template <class Job>
[[nodiscard]] double timed(Job&& job)
{
    const auto start = std::chrono::steady_clock::now();
    job();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// A job and the least work that any program would need for it.
struct Comparison
{
    Samples job;
    Samples floor;
};

/// Job and floor in turn, so that what else the machine does falls on both. The first of each warms up and does not
/// count.
template <class Job, class Floor>
[[nodiscard]] Comparison alternate(int times, Job&& job, Floor&& floor)
{
    Comparison found;
    for (int i = 0; i <= times; ++i) {
        const double jobTime = timed(job);
        const double floorTime = timed(floor);
        if (i == 0)
            continue;
        found.job.add(jobTime);
        found.floor.add(floorTime);
    }
    return found;
}

} // namespace guitai::bench
