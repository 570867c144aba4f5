// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search_keys.h"
#include "core/storage/found.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace guitai {

struct Hit
{
    Found::Kind kind = Found::Kind::Resident;
    qint64 id = 0;
    Strength strength = Strength::Exact;
    qint64 activityAt = 0;
};

/// What a search has found so far, each thing once and as well as it fits.
class Hits
{
public:
    void add(const Hit& hit)
    {
        const auto [at, added] = m_hits.emplace(std::pair(hit.kind, hit.id), hit);
        if (!added)
            at->second.strength = std::min(at->second.strength, hit.strength);
    }

    void add(const QList<Hit>& hits)
    {
        for (const auto& hit : hits)
            add(hit);
    }

    /// Exact before prefix before substring, people before rooms before cases, newest activity first.
    [[nodiscard]] QList<Hit> best(qsizetype most) const
    {
        QList<Hit> all;
        for (const auto& [key, hit] : m_hits)
            all << hit;
        std::ranges::sort(all, {},
                          [](const Hit& hit) { return std::tuple(hit.strength, hit.kind, -hit.activityAt, -hit.id); });
        return all.first(std::min(most, all.size()));
    }

private:
    std::map<std::pair<Found::Kind, qint64>, Hit> m_hits;
};

} // namespace guitai
