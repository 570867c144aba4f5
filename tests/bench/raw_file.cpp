// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_file.h"

#include "tests/bench/must.h"

#include <QFile>
#include <algorithm>

namespace guitai::bench {

namespace {

Cell cellAt(sqlite3_stmt* statement, int index)
{
    Cell cell{.type = sqlite3_column_type(statement, index)};
    if (cell.type == SQLITE_INTEGER)
        cell.integer = sqlite3_column_int64(statement, index);
    else if (cell.type != SQLITE_NULL)
        cell.bytes = QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, index)),
                                sqlite3_column_bytes(statement, index));
    return cell;
}

} // namespace

bool RawRow::sameKey(const RawRow& other) const
{
    return table == other.table && std::equal(cells.begin(), cells.begin() + keyColumns, other.cells.begin());
}

RawFile::RawFile(const QString& path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr));
    sqlite3_busy_timeout(m_handle, 5000);
    for (const auto* setting : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                                "PRAGMA secure_delete = ON", "PRAGMA temp_store = MEMORY",
                                "PRAGMA cell_size_check = ON", "PRAGMA journal_size_limit = 16777216"})
        run(setting);
}

RawFile::~RawFile()
{
    for (auto* statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void RawFile::check(int result)
{
    if (result != SQLITE_OK && result != SQLITE_ROW && result != SQLITE_DONE)
        giveUp(QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

void RawFile::run(const QByteArray& sql)
{
    check(sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr));
}

sqlite3_stmt* RawFile::statement(const QByteArray& sql)
{
    auto& known = m_statements[sql];
    if (!known)
        check(sqlite3_prepare_v3(m_handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &known, nullptr));
    return known;
}

void RawFile::bind(sqlite3_stmt* statement, int index, const Cell& value)
{
    const auto length = static_cast<int>(value.bytes.size());
    if (value.type == SQLITE_INTEGER)
        sqlite3_bind_int64(statement, index, value.integer);
    else if (value.type == SQLITE_TEXT)
        sqlite3_bind_text(statement, index, value.bytes.constData(), length, SQLITE_STATIC);
    else if (value.type == SQLITE_BLOB)
        sqlite3_bind_blob(statement, index, value.bytes.constData(), length, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, index);
}

int RawFile::exhaust(sqlite3_stmt* statement)
{
    int count = 0;
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW)
        ++count;
    check(result);
    sqlite3_reset(statement);
    return count;
}

const std::vector<QByteArray>& RawFile::columns(const QByteArray& table)
{
    auto& known = m_columns[table];
    if (known.empty()) {
        auto* all = statement("SELECT * FROM " + table);
        for (int i = 0; i < sqlite3_column_count(all); ++i)
            known.emplace_back(sqlite3_column_name(all, i));
    }
    return known;
}

std::vector<RawRow> RawFile::rows(const QByteArray& table, int keyColumns, const QByteArray& where,
                                  const std::vector<Cell>& values)
{
    auto* query = statement("SELECT * FROM " + table + " WHERE " + where);
    for (int i = 0; i < static_cast<int>(values.size()) && i < sqlite3_bind_parameter_count(query); ++i)
        bind(query, i + 1, values[static_cast<std::size_t>(i)]);
    std::vector<RawRow> found;
    while (sqlite3_step(query) == SQLITE_ROW) {
        RawRow row{.table = table, .keyColumns = keyColumns};
        for (int i = 0; i < sqlite3_column_count(query); ++i)
            row.cells.push_back(cellAt(query, i));
        found.push_back(std::move(row));
    }
    check(sqlite3_reset(query));
    return found;
}

void RawFile::insert(const RawRow& row)
{
    auto& sql = m_inserts[row.table];
    if (sql.isEmpty()) {
        QByteArrayList marks;
        for (std::size_t i = 0; i < columns(row.table).size(); ++i)
            marks << "?";
        sql = "INSERT INTO " + row.table + " VALUES (" + marks.join(',') + ')';
    }
    write(sql, row);
}

void RawFile::update(const RawRow& row)
{
    auto& sql = m_updates[row.table];
    if (sql.isEmpty()) {
        QByteArrayList keys, values;
        int index = 0;
        for (const auto& column : columns(row.table)) {
            auto& part = index < row.keyColumns ? keys : values;
            part << column + " = ?" + QByteArray::number(++index);
        }
        sql = "UPDATE " + row.table + " SET " + values.join(", ") + " WHERE " + keys.join(" AND ");
    }
    write(sql, row);
}

void RawFile::write(const QByteArray& sql, const RawRow& row)
{
    auto* prepared = statement(sql);
    for (int i = 0; i < static_cast<int>(row.cells.size()); ++i)
        bind(prepared, i + 1, row.cells[static_cast<std::size_t>(i)]);
    exhaust(prepared);
}

void copyFile(const QString& from, const QString& to)
{
    for (const auto* end : {"", "-wal", "-shm"})
        QFile::remove(to + QString::fromLatin1(end));
    RawFile file(from);
    auto* copy = file.statement("VACUUM INTO ?1");
    const Cell path = textCell(to);
    RawFile::bind(copy, 1, path);
    file.exhaust(copy);
}

} // namespace guitai::bench
