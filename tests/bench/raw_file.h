// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace guitai::bench {

struct Cell
{
    int type = SQLITE_NULL;
    qint64 integer = 0;
    QByteArray bytes;

    bool operator==(const Cell&) const = default;
};

/// A row of a table as SQLite holds it. Its first columns are its key.
struct RawRow
{
    QByteArray table;
    int keyColumns = 1;
    std::vector<Cell> cells;

    bool operator==(const RawRow&) const = default;
    [[nodiscard]] bool sameKey(const RawRow& other) const;
};

/// A data file without the program: prepared statements with bound values, the same settings.
class RawFile
{
    Q_DISABLE_COPY_MOVE(RawFile)

public:
    explicit RawFile(const QString& path);
    ~RawFile();

    void run(const QByteArray& sql);
    /// Every column of the rows for which `where` holds; its ?1, ?2, … are the values.
    [[nodiscard]] std::vector<RawRow> rows(const QByteArray& table, int keyColumns, const QByteArray& where,
                                           const std::vector<Cell>& values = {});
    void insert(const RawRow& row);
    /// All columns but the key.
    void update(const RawRow& row);

    /// Kept prepared.
    [[nodiscard]] sqlite3_stmt* statement(const QByteArray& sql);
    static void bind(sqlite3_stmt* statement, int index, const Cell& value);
    /// Runs to the end and is ready again; the number of rows.
    int exhaust(sqlite3_stmt* statement);

private:
    void check(int result);
    [[nodiscard]] const std::vector<QByteArray>& columns(const QByteArray& table);
    void write(const QByteArray& sql, const RawRow& row);

    sqlite3* m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt*> m_statements;
    QHash<QByteArray, std::vector<QByteArray>> m_columns;
    QHash<QByteArray, QByteArray> m_inserts, m_updates;
};

[[nodiscard]] inline Cell integerCell(qint64 value)
{
    return {.type = SQLITE_INTEGER, .integer = value};
}
[[nodiscard]] inline Cell textCell(const QString& value)
{
    return {.type = SQLITE_TEXT, .bytes = value.toUtf8()};
}

/// A sound copy at `to`, laid out anew.
void copyFile(const QString& from, const QString& to);

} // namespace guitai::bench
