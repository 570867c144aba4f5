// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/case_store.h"
#include "core/storage/directory_store.h"
#include "core/storage/migrator.h"
#include "core/storage/register.h"
#include "tests/storage/data_folder.h"

namespace guitai::testing {

inline const QDateTime morning{QDate(2026, 11, 23), QTime(2, 0), Qt::UTC};

template <class T>
T taken(Result<T> result)
{
    if (!result)
        FAIL(result.error().detail.toStdString() + " / " + result.error().args.join(u',').toStdString());
    return std::move(*result);
}

/// A real data file with what cases refer to: site 7, staff 1, estate 3, building 4, room 5, resident 6 and the
/// built-in rules; the same that Counter knows.
class CounterFile
{
public:
    CounterFile() : database(m_folder.create())
    {
        must(Migrator(taken(readMigrations(QStringLiteral(":/migrations/sqlite")))).run(*database));
        write([&] {
            must(RecordStore<Site>(*database).put(
                {.id = {7}, .code = QStringLiteral("SH01"), .name = QString::fromUtf8("恒园管理处"), .phone = {}}));
            must(RecordStore<Staff>(*database).put({.id = {1},
                                                    .site = {7},
                                                    .account = QStringLiteral("li"),
                                                    .name = QString::fromUtf8("李岚"),
                                                    .phone = {},
                                                    .roles = {}}));
            must(RecordStore<Estate>(*database).put({.id = {3},
                                                     .site = {7},
                                                     .name = QString::fromUtf8("顺发恒园"),
                                                     .developerName = {},
                                                     .contractTerms = {}}));
            must(RecordStore<Building>(*database).put(
                {.id = {4}, .estate = {3}, .name = QStringLiteral("3"), .units = {QStringLiteral("1")}}));
            must(RecordStore<Room>(*database).put(room));
            must(RecordStore<Resident>(*database).put(resident));
            rules = taken(Register(*database).adopt(taken(builtInRuleset()), morning));
        });
    }

    /// Work inside a transaction that is committed.
    template <class Work>
    void write(Work&& work)
    {
        auto transaction = taken(Transaction::begin(*database));
        work();
        must(transaction.commit());
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    const Room room{
        .id = {5}, .building = {4}, .unit = QStringLiteral("1"), .number = QStringLiteral("502"), .note = {}};
    const Resident resident{.id = {6},
                            .room = {5},
                            .name = QString::fromUtf8("张三"),
                            .phones = {QStringLiteral("13900000001")},
                            .note = {}};

private:
    DataFolder m_folder;

public:
    std::unique_ptr<Database> database;
    StoredRuleset rules;
};

} // namespace guitai::testing
