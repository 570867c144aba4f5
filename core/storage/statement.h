// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/column_form.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace guitai {

class Database;

/// One SQL statement, prepared once and executed as often as wished. Placeholders are `:name`, and every one
/// must be bound anew before each execution; binding an unknown one or leaving one out is a mistake of the
/// program: it asserts, and without asserts the execution is refused (SQLite alone would store NULL).
///
/// Works on SQLite's own statement: Qt's query describes every column and hashes every placeholder anew at each
/// execution, which took a third of the time of whatever reads or writes many rows.
/// REQUIRES: the database outlives the statement.
class Statement
{
    Q_DISABLE_COPY_MOVE(Statement)

public:
    /// `sql` is one constant in UTF-8.
    Statement(Database& database, std::string_view sql) : m_database(database), m_sql(sql) {}
    ~Statement();

    /// `name` is without its colon.
    template <Storable T>
    Statement& bind(std::string_view name, const T& value)
    {
        return bindCell(name, ColumnForm<T>::write(value));
    }
    Statement& bind(std::string_view name, std::nullopt_t) { return bindCell(name, {}); }

    /// Executes to the end; rows, if any, are dropped.
    [[nodiscard]] Result<void> run();
    /// Rows that the last run() inserted, changed or deleted.
    [[nodiscard]] qint64 changedRows() const { return m_changedRows; }

    /// Executes at the first call, then steps. False behind the last row; the statement is then ready again.
    [[nodiscard]] Result<bool> next();
    /// A column of the row that next() found, by its name in the result. FileDamaged if it holds no T.
    template <Storable T>
    [[nodiscard]] Result<T> value(std::string_view column)
    {
        const int index = columnIndex(column);
        if (index < 0)
            return std::unexpected(*std::exchange(m_misuse, std::nullopt));
        auto read = ColumnForm<T>::read(cell(index));
        if (!read)
            return std::unexpected(damagedColumn(index));
        return std::move(*read);
    }

    /// Leaves a result before its end, so that no read lock stays behind.
    void reset();

private:
    struct Placeholder
    {
        std::string name;
        bool bound = false;
    };

    Statement& bindCell(std::string_view name, const QVariant& value);
    [[nodiscard]] Placeholder* placeholder(std::string_view name);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<bool> step();
    void findColumns();
    [[nodiscard]] int columnIndex(std::string_view column);
    [[nodiscard]] QVariant cell(int index) const;
    [[nodiscard]] Error damagedColumn(int index) const;
    [[nodiscard]] Error errorOf(int result) const;
    void misuse(const QString& what);

    Database& m_database;
    std::string m_sql;
    sqlite3_stmt* m_statement = nullptr;
    std::vector<Placeholder> m_placeholders; ///< SQLite counts them from 1
    std::vector<std::string> m_columns;
    // Names are mostly asked for in the order in which they stand: the next one is tried first.
    std::size_t m_nextPlaceholder = 0;
    std::size_t m_nextColumn = 0;
    bool m_stepping = false;
    qint64 m_changedRows = 0;
    std::optional<Error> m_misuse;
};

} // namespace guitai
