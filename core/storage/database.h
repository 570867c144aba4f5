// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/data_file.h"

#include <QSqlDatabase>

#include <chrono>
#include <limits>
#include <memory>

struct sqlite3;

namespace guitai {

struct OpenOptions
{
    /// How long a statement waits for another connection before it fails with FileLocked.
    std::chrono::milliseconds patience{5000};
    /// The schema this program knows; a file beyond it is refused with FileNewer.
    int newestVersion = std::numeric_limits<int>::max();
    DiskProbes probes = DiskProbes::real();
};

/// One connection to one data file, for one thread. Everything written through it survives a power cut once
/// its transaction is committed. Statements and transactions must be gone before it.
class Database
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// A failed open leaves no file behind that was not there before. Errors: those of checkDataFile(), then
    /// FileNewer, FileDamaged, FileLocked.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, OpenMode mode,
                                                                const OpenOptions& options = {});
    ~Database();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }

    /// One statement without placeholders: schema, pragmas, transactions.
    [[nodiscard]] Result<void> execute(const QString& sql);
    /// PRAGMA user_version
    [[nodiscard]] Result<int> version();
    /// Pages, indexes, constraints and foreign keys; FileDamaged with the first fault found.
    [[nodiscard]] Result<void> fullCheck();
    [[nodiscard]] Result<void> checkForeignKeys();
    /// Moves what the log holds into the file without waiting for anyone: for idle moments, so that no commit
    /// has to do it.
    [[nodiscard]] Result<void> checkpoint();

    [[nodiscard]] QSqlDatabase connection() const;
    /// SQLite's own connection, for what Qt does not offer.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] bool inTransaction() const;

    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }
    void setPatience(std::chrono::milliseconds wait) { m_patience = wait; }

private:
    Database(QString path, OpenMode mode);

    [[nodiscard]] Result<void> connect(const OpenOptions& options, bool unchanging);
    static int waitOnceMore(void* database, int waited);
    [[nodiscard]] Result<void> harden();
    [[nodiscard]] Result<void> claim();
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> checkVersion(int newest);
    [[nodiscard]] Result<QString> pragma(std::string_view sql);

    QString m_path;
    QString m_name;
    OpenMode m_mode;
    std::chrono::milliseconds m_patience{};
    std::chrono::steady_clock::time_point m_waitingSince;
    sqlite3* m_handle = nullptr;
};

} // namespace guitai
