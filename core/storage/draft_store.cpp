// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draft_store.h"

namespace guitai {

namespace {

constexpr auto putDraft = R"sql(
INSERT INTO draft (id, staff, at, body) VALUES (:id, :staff, :at, :body)
ON CONFLICT (id) DO UPDATE SET staff = excluded.staff, at = excluded.at, body = excluded.body
)sql";

constexpr auto removeDraft = R"sql(
DELETE FROM draft WHERE id = :id
)sql";

constexpr auto allDrafts = R"sql(
SELECT id, staff, at, body FROM draft ORDER BY at, id
)sql";

} // namespace

DraftStore::DraftStore(Database& database)
    : m_put(database, putDraft), m_remove(database, removeDraft), m_list(database, allDrafts)
{}

Result<void> DraftStore::put(const Draft& draft)
{
    bindFields(m_put, draft);
    return m_put.run();
}

Result<bool> DraftStore::remove(const QString& id)
{
    m_remove.bind("id", id);
    if (auto run = m_remove.run(); !run)
        return std::unexpected(std::move(run.error()));
    return m_remove.changedRows() > 0;
}

Result<std::vector<Draft>> DraftStore::list()
{
    return readAll<Draft>(m_list);
}

} // namespace guitai
