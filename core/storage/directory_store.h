// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "core/storage/row.h"

#include <functional>
#include <limits>

namespace guitai {

struct RecordSql
{
    std::string_view put;
    std::string_view get;
    std::string_view list;
};

/// The records of one kind in the archive; each is written and read whole.
template <class Record>
class RecordStore
{
public:
    using RecordId = decltype(Record::id);

    explicit RecordStore(Database& database)
        : m_put(database, sql.put), m_get(database, sql.get), m_list(database, sql.list)
    {}

    /// Writes a new record or all of an old one. AlreadyExists where a name that must be unique is taken.
    [[nodiscard]] Result<void> put(const Record& record)
    {
        bindFields(m_put, record);
        return m_put.run();
    }

    [[nodiscard]] Result<std::optional<Record>> find(RecordId id)
    {
        m_get.bind("id", id);
        return readFirst<Record>(m_get);
    }

    /// At most `most` records in the order of their ids, from behind `after`.
    [[nodiscard]] Result<std::vector<Record>> list(RecordId after = {}, qint64 most = 1'000'000)
    {
        m_list.bind("after", after).bind("most", most);
        return readAll<Record>(m_list);
    }

    /// Every record in the order of the ids; FileDamaged in place of one that can no longer be read.
    [[nodiscard]] Result<void> visitAll(const std::function<void(RecordId, const Result<Record>&)>& visit)
    {
        constexpr qint64 lowest = std::numeric_limits<qint64>::min(), most = std::numeric_limits<qint64>::max();
        m_list.bind("after", lowest).bind("most", most);
        for (;;) {
            const auto found = m_list.next();
            if (!found || !*found)
                return found ? Result<void>() : std::unexpected(found.error());
            const auto id = m_list.template value<RecordId>("id");
            if (!id)
                return std::unexpected(id.error());
            visit(*id, readRow<Record>(m_list));
        }
    }

private:
    static const RecordSql sql;

    Statement m_put;
    Statement m_get;
    Statement m_list;
};

template <>
const RecordSql RecordStore<Site>::sql;
template <>
const RecordSql RecordStore<Staff>::sql;
template <>
const RecordSql RecordStore<Estate>::sql;
template <>
const RecordSql RecordStore<Building>::sql;
template <>
const RecordSql RecordStore<Room>::sql;
template <>
const RecordSql RecordStore<Resident>::sql;
template <>
const RecordSql RecordStore<Contractor>::sql;

} // namespace guitai
