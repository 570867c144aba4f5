// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/case_store.h"
#include "core/storage/directory_store.h"
#include "core/storage/journal.h"
#include "core/storage/register.h"
#include "core/storage/search_index.h"
#include "core/storage/transaction.h"

#include <map>

namespace guitai {

/// The version of the steps' arithmetic. Raise it when a step, given the same input, facts and rules, would
/// leave something else than before: replay then leaves older lines alone.
constexpr int engineVersion = 1;

/// One open data file with its stores, its rules and the clock: what every service works on. For one thread.
class Office
{
    Q_DISABLE_COPY_MOVE(Office)

public:
    ~Office() = default;

    /// Opens a file and brings it to the newest schema.
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const QString& path, const Clock& clock,
                                                              OpenMode mode = OpenMode::ReadWrite);
    /// Makes the data file of a new company with one site and one person for each role. FileExists.
    [[nodiscard]] static Result<std::unique_ptr<Office>> found(const QString& path, const QString& company,
                                                               const QString& site, const Clock& clock);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const Company& company() const { return m_company; }

    /// The rules in force, also where another seat has changed them.
    [[nodiscard]] Result<const StoredRuleset*> rules();
    [[nodiscard]] Result<const StoredRuleset*> rules(qint64 row);
    [[nodiscard]] Result<const StoredRuleset*> rules(const QByteArray& digest);

    /// One series of ids for aggregates of every kind, so that an id alone says what a journal line is about.
    /// REQUIRES of both: a transaction is open.
    [[nodiscard]] Result<qint64> nextId();
    [[nodiscard]] Result<QString> nextNumber(const QString& prefix, const Site& site, const QDateTime& at);

    /// A line with everything that does not depend on the step.
    [[nodiscard]] JournalLine line(StaffId actor, const char* aggregate, qint64 subject, const char* step,
                                   qint64 rulesRow) const;

    /// What tells somebody whose view of an aggregate is old: StaleRevision with who changed it last, and when.
    [[nodiscard]] Error staleness(qint64 subject);

private:
    Office(std::unique_ptr<Database> database, const Clock& clock);

    [[nodiscard]] Result<void> readCompany();
    [[nodiscard]] Result<void> writeFounding(const QString& company, const QString& site);
    [[nodiscard]] Result<const StoredRuleset*> keep(Result<StoredRuleset> stored);

    std::unique_ptr<Database> m_database;
    const Clock& m_clock;
    Company m_company;
    std::map<qint64, StoredRuleset> m_rules;

public:
    Register books;
    Journal journal;
    CaseStore cases;
    RecordStore<Site> sites;
    RecordStore<Staff> staff;
    RecordStore<Estate> estates;
    RecordStore<Building> buildings;
    RecordStore<Room> rooms;
    RecordStore<Resident> residents;
    RecordStore<Contractor> contractors;
    SearchIndex search;
};

} // namespace guitai
