// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "core/storage/row.h"

namespace guitai {

struct RecordSql
{
    std::string_view put;
    std::string_view get;
    std::string_view list;
    std::string_view ids;
};

/// The records of one kind in the archive; each is written and read whole.
template <class Record>
class RecordStore
{
public:
    using RecordId = decltype(Record::id);

    explicit RecordStore(Database& database)
        : m_put(database, sql.put), m_get(database, sql.get), m_list(database, sql.list), m_ids(database, sql.ids)
    {}

    /// Writes a new record or all of an old one. DatabaseFailed where a name that must be unique is taken.
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

    /// Every id, also of rows that can no longer be read.
    [[nodiscard]] Result<std::vector<RecordId>> ids() { return readColumn<RecordId>(m_ids, "id"); }

private:
    static const RecordSql sql;

    Statement m_put;
    Statement m_get;
    Statement m_list;
    Statement m_ids;
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

} // namespace guitai
