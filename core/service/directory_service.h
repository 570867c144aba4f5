// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone.h"
#include "core/base/sha256.h"
#include "core/service/office.h"
#include "core/service/outcome.h"
#include "core/service/permission.h"

namespace guitai {

template <class Record>
RecordStore<Record>& storeOf(Office& office)
{
    if constexpr (std::same_as<Record, Site>)
        return office.sites;
    else if constexpr (std::same_as<Record, Staff>)
        return office.staff;
    else if constexpr (std::same_as<Record, Estate>)
        return office.estates;
    else if constexpr (std::same_as<Record, Building>)
        return office.buildings;
    else if constexpr (std::same_as<Record, Room>)
        return office.rooms;
    else if constexpr (std::same_as<Record, Resident>)
        return office.residents;
    else
        return office.contractors;
}

/// "putRoom" of a Room: the step's name in the journal and the role table.
template <class Record>
[[nodiscard]] QByteArray putStepOf()
{
    QByteArray name = tagName(decltype(Record::id){});
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return "put" + name;
}

/// What a record lacks, or nothing.
[[nodiscard]] std::optional<Refusal> faultOf(const Site& site);
[[nodiscard]] std::optional<Refusal> faultOf(const Staff& staff);
[[nodiscard]] std::optional<Refusal> faultOf(const Estate& estate);
[[nodiscard]] std::optional<Refusal> faultOf(const Building& building);
[[nodiscard]] std::optional<Refusal> faultOf(const Room& room);
[[nodiscard]] std::optional<Refusal> faultOf(const Resident& resident);
[[nodiscard]] std::optional<Refusal> faultOf(const Contractor& contractor);

/// As it is kept: without white space around its texts, telephone numbers of residents bare.
template <class Record>
[[nodiscard]] Record tidied(Record record)
{
    forEachField<Record>([&](const auto& field) {
        auto& member = record.*field.member;
        if constexpr (std::same_as<std::decay_t<decltype(member)>, QString>)
            member = member.trimmed();
    });
    if constexpr (requires { record.phones; })
        for (auto& phone : record.phones)
            phone = normalisePhone(phone).value_or(phone.trimmed());
    return record;
}

/// AlreadyExists with the value that is taken and its field, so that a form can say it there.
template <class Record>
[[nodiscard]] Error namingTaken(Error error, const Record& record)
{
    if (error.code != Error::Code::AlreadyExists)
        return error;
    error.args = {recordName(record), {}};
    forEachField<Record>([&](const auto& field) {
        const QString name = QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
        if constexpr (std::same_as<std::decay_t<decltype(record.*field.member)>, QString>) {
            if (error.detail.contains(u'.' + name)) // "UNIQUE constraint failed: staff.account"
                error.args = {record.*field.member, name};
        }
    });
    return error;
}

/// The archive: whole-record steps, journalled like every other.
class DirectoryService
{
public:
    explicit DirectoryService(Office& office) : m_office(office) {}

    /// Writes a record; one without an id is new and gets one. A refusal for lack of a right is journalled.
    /// StaleRevision where the record is no longer as its writer has `seen` it: records have no revision, so all of it
    /// is compared.
    template <class Record>
    [[nodiscard]] Outcome<Record> put(StaffId actor, const Record& record, const std::optional<Record>& seen = {})
    {
        const auto step = putStepOf<Record>();
        if (auto barred = admit({.actor = actor,
                                 .aggregate = tagName(record.id),
                                 .subject = record.id.value,
                                 .step = step.constData()}))
            return std::unexpected(std::move(*barred));
        auto transaction = Transaction::begin(m_office.database());
        if (!transaction)
            return std::unexpected(Trouble(transaction.error()));
        auto written = putInside(actor, record, seen);
        if (!written)
            return written;
        if (auto committed = transaction->commit(); !committed)
            return std::unexpected(Trouble(committed.error()));
        return written;
    }

    /// As put(), inside a transaction of the caller's.
    template <class Record>
    [[nodiscard]] Outcome<Record> putInside(StaffId actor, const Record& given, const std::optional<Record>& seen = {})
    {
        if (const auto refusal = refusalFor(actor, putStepOf<Record>().constData()))
            return std::unexpected(*refusal);
        const Record record = tidied(given);
        if (const auto fault = faultOf(record))
            return std::unexpected(Trouble(*fault));
        if (const auto trouble = amiss(record, seen))
            return std::unexpected(*trouble);
        auto written = putUnchecked(actor, record);
        return written ? Outcome<Record>(std::move(*written)) : std::unexpected(Trouble(written.error()));
    }

    /// Past roles and checks: for the founding of a file. REQUIRES: a transaction is open.
    template <class Record>
    [[nodiscard]] Result<Record> putUnchecked(StaffId actor, Record record)
    {
        const char* kind = tagName(record.id);
        std::optional<Record> before;
        if (!record.id) {
            const auto id = m_office.nextId();
            if (!id)
                return std::unexpected(id.error());
            record.id.value = *id;
        } else {
            auto stored = storeOf<Record>(m_office).find(record.id);
            if (!stored)
                return std::unexpected(std::move(stored.error()));
            before = std::move(*stored);
        }
        if (auto written = storeOf<Record>(m_office).put(record); !written)
            return std::unexpected(namingTaken(std::move(written.error()), record));
        if (auto indexed = index(before, record); !indexed)
            return std::unexpected(std::move(indexed.error()));
        JournalLine line =
            m_office.line(actor, kind, record.id.value, putStepOf<Record>().constData(), m_office.company().rules);
        QByteArray open, sealed;
        writeJsonObject(open, record, Members::Open);
        writeJsonObject(sealed, record, Members::Sealed);
        line.input = QString::fromUtf8(open);
        line.after = sha256(toJson(record));
        if (auto appended = m_office.journal.append(std::move(line), sealed); !appended)
            return std::unexpected(std::move(appended.error()));
        return record;
    }

    /// 收费标准: the next ruleset has these fees; cases that began before keep theirs. One without an id is new.
    [[nodiscard]] Outcome<QList<FeeItem>> putFees(StaffId actor, QList<FeeItem> fees,
                                                  const std::optional<QList<FeeItem>>& seen = {});

private:
    template <class Record>
    [[nodiscard]] Result<void> index(const std::optional<Record>& before, const Record& after)
    {
        if constexpr (std::same_as<Record, Resident>)
            return m_office.search.putResident(before, after);
        else if constexpr (std::same_as<Record, Room>)
            return m_office.search.putRoom(before, after);
        else if constexpr (std::same_as<Record, Building>)
            return m_office.search.putBuilding(before, after);
        else
            return {};
    }
    /// What the stored archive has against a record that is sound in itself.
    template <class Record>
    [[nodiscard]] std::optional<Trouble> amiss(const Record& record, const std::optional<Record>& seen)
    {
        if (seen) {
            const auto stored = storeOf<Record>(m_office).find(record.id);
            if (!stored)
                return stored.error();
            if (*stored != seen)
                return m_office.staleness(record.id.value);
        }
        if constexpr (std::same_as<Record, Staff>)
            return locksOut(record);
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Trouble> locksOut(const Staff& changed);
    [[nodiscard]] std::optional<Trouble> refusalFor(StaffId actor, const char* step);
    [[nodiscard]] std::optional<Trouble> admit(const Attempt& attempt);

    Office& m_office;
};

} // namespace guitai
