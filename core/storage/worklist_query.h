// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steps/awaited_step.h"
#include "core/storage/work_item.h"

namespace guitai {

/// Which running deadlines of a site a list shows.
struct WorkFilter
{
    enum class Whose { Mine, Everybodys };

    Whose whose = Whose::Mine;
    bool overdueOnly = false;
    std::optional<DeadlineKind> kind;

    bool operator==(const WorkFilter&) const = default;
};

/// 工作台: everything of a site that has a running limit, the most urgent first, a page at a time.
class WorklistQuery
{
public:
    /// What is "mine" is decided by `waiting`.
    WorklistQuery(Database& database, SiteId site, StaffId person, Waiting waiting);

    /// Where the person sits elsewhere or has other roles now.
    void turnTo(SiteId site, Waiting waiting);

    /// The first page, or the one behind `last`.
    [[nodiscard]] Result<std::vector<WorkItem>> page(const WorkFilter& filter, const QDateTime& now,
                                                     const WorkItem* last = nullptr);
    /// How many there are, up to mostCounted.
    [[nodiscard]] Result<int> count(const WorkFilter& filter, const QDateTime& now);

private:
    void bind(Statement& statement, const WorkFilter& filter, const QDateTime& now);

    SiteId m_site;
    StaffId m_person;
    Waiting m_waiting;
    Statement m_page, m_count;
};

} // namespace guitai
