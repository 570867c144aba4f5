// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/work_item.h"

#include <limits>

namespace guitai {

namespace {

auto place(const WorkItem& item)
{
    const qint64 limit = item.limitAt ? item.limitAt->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    return std::tuple(limit, item.caseId, item.item, token(item.kind)); // SQL compares the token
}

} // namespace

bool isMoreUrgent(const WorkItem& one, const WorkItem& other)
{
    return place(one) < place(other);
}

void bindPlace(Statement& statement, const WorkItem* last)
{
    const auto behind = last ? place(*last) : decltype(place(*last)){std::numeric_limits<qint64>::min(), {}, 0, {}};
    statement.bind("limit_at", std::get<0>(behind))
        .bind("case_id", std::get<1>(behind))
        .bind("item", std::get<2>(behind))
        .bind("kind", std::get<3>(behind))
        .bind("page", qint64{pageSize});
}

Result<int> readCount(Statement& statement)
{
    auto counted = readColumn<int>(statement.bind("counted", mostCounted), "n");
    return counted ? Result<int>(counted->front()) : std::unexpected(std::move(counted.error()));
}

} // namespace guitai
