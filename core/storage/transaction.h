// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace guitai {

/// All or nothing: what is not committed is rolled back when the transaction goes out of scope. Taking one
/// inside another is a mistake of the program.
class Transaction
{
public:
    /// Takes the write lock at once (BEGIN IMMEDIATE): a plain BEGIN that reads first and writes then fails
    /// without waiting when another seat wrote in between. FileLocked after the busy timeout.
    [[nodiscard]] static Result<Transaction> begin(Database& database) { return start(database, u"BEGIN IMMEDIATE"); }
    /// Several queries that must see one and the same state; hinders no writer.
    [[nodiscard]] static Result<Transaction> beginReading(Database& database) { return start(database, u"BEGIN"); }

    Transaction(const Transaction&) = delete;
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction() { rollBack(); }

    /// Only after this has succeeded may anyone be told that something is saved.
    [[nodiscard]] Result<void> commit()
    {
        Q_ASSERT_X(m_database, "Transaction", "committed twice");
        auto committed = m_database->execute(QStringLiteral("COMMIT"));
        rollBack();
        return committed;
    }

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    static Result<Transaction> start(Database& database, QStringView sql)
    {
        Q_ASSERT_X(!database.inTransaction(), "Transaction", "nested");
        if (const auto begun = database.execute(sql.toString()); !begun)
            return std::unexpected(begun.error());
        return Transaction(database);
    }

    /// Nothing to do after a commit, nor when SQLite has rolled back by itself (full disk, I/O error).
    void rollBack() noexcept
    {
        Database* database = std::exchange(m_database, nullptr);
        if (database && database->inTransaction())
            (void)database->execute(QStringLiteral("ROLLBACK"));
    }

    Database* m_database;
};

} // namespace guitai
