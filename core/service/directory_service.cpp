// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/directory_service.h"

#include <QTimeZone>

namespace guitai {

namespace {

constexpr auto archive = "S4-三-二-0-c";

std::optional<Refusal> lacks(const QString& text, const char* field)
{
    if (!text.trimmed().isEmpty())
        return std::nullopt;
    return Refusal{Refusal::Code::FieldMissing, QString::fromUtf8(archive), {QString::fromLatin1(field)}};
}

std::optional<Refusal> lacks(bool there, const char* field)
{
    return there ? std::nullopt : lacks(QString(), field);
}

std::optional<Refusal> invalid(const char* field)
{
    return Refusal{Refusal::Code::FieldInvalid, QString::fromUtf8(archive), {QString::fromLatin1(field)}};
}

} // namespace

std::optional<Refusal> faultOf(const Site& site)
{
    if (auto fault = lacks(site.code, "code"))
        return fault;
    if (!QTimeZone(site.zone.toLatin1()).isValid())
        return invalid("zone");
    return lacks(site.name, "name");
}

std::optional<Refusal> faultOf(const Staff& staff)
{
    if (auto fault = lacks(bool(staff.site), "site"))
        return fault;
    if (auto fault = lacks(staff.account, "account"))
        return fault;
    return lacks(staff.name, "name");
}

std::optional<Refusal> faultOf(const Estate& estate)
{
    if (auto fault = lacks(bool(estate.site), "site"))
        return fault;
    for (const auto& term : estate.contractTerms)
        if (!Duration::parse(term.term))
            return invalid("contractTerms");
    return lacks(estate.name, "name");
}

std::optional<Refusal> faultOf(const Building& building)
{
    if (auto fault = lacks(bool(building.estate), "estate"))
        return fault;
    return lacks(building.name, "name");
}

std::optional<Refusal> faultOf(const Room& room)
{
    if (auto fault = lacks(bool(room.building), "building"))
        return fault;
    if (room.area && *room.area <= 0)
        return invalid("area");
    return lacks(room.number, "number");
}

std::optional<Refusal> faultOf(const Resident& resident)
{
    if (auto fault = lacks(bool(resident.room), "room"))
        return fault;
    for (const auto& phone : resident.phones)
        if (normalisePhone(phone) != phone)
            return invalid("phones");
    return lacks(resident.name, "name");
}

std::optional<Refusal> faultOf(const Contractor& contractor)
{
    for (const auto& cover : contractor.covers) {
        if (auto fault = lacks(bool(cover.estate), "estate"))
            return fault;
        if (!cover.term.isEmpty() && !Duration::parse(cover.term))
            return invalid("covers");
    }
    return lacks(contractor.name, "name");
}

std::optional<Trouble> DirectoryService::refusalFor(StaffId actor, const char* step)
{
    const auto refusal = barredByRole(m_office, actor, step);
    if (!refusal)
        return refusal.error();
    return *refusal ? std::optional<Trouble>(**refusal) : std::nullopt;
}

std::optional<Trouble> DirectoryService::admit(const Attempt& attempt)
{
    auto trouble = refusalFor(attempt.actor, attempt.step);
    if (trouble && std::holds_alternative<Refusal>(*trouble))
        if (auto journalled = journalDenial(m_office, attempt, std::get<Refusal>(*trouble)); !journalled)
            return std::move(journalled.error());
    return trouble;
}

/// Somebody has to be left who may change the staff.
std::optional<Trouble> DirectoryService::locksOut(const Staff& changed)
{
    const auto rules = m_office.rules();
    const auto everybody = m_office.staff.list();
    if (!rules || !everybody)
        return rules ? everybody.error() : rules.error();
    const auto keepers = (*rules)->rules.procedures.first().rolesFor(QString::fromLatin1(putStepOf<Staff>()));
    const auto keeps = [&](const Staff& person) {
        return !person.retired && std::ranges::any_of(person.roles, [&](Role role) { return keepers.contains(role); });
    };
    const bool another =
        std::ranges::any_of(*everybody, [&](const Staff& person) { return person.id != changed.id && keeps(person); });
    if (another || keeps(changed))
        return std::nullopt;
    return Refusal{Refusal::Code::LastKeeper, QStringLiteral("R-roles"), {QStringLiteral("roles")}};
}

namespace {

/// "fee1", "fee2": the first that nothing is called by.
QString freeId(const QList<FeeItem>& fees)
{
    for (int n = 1;; ++n) {
        const QString id = QStringLiteral("fee%1").arg(n);
        if (std::ranges::find(fees, id, &FeeItem::id) == fees.end())
            return id;
    }
}

} // namespace

Outcome<QList<FeeItem>> DirectoryService::putFees(StaffId actor, QList<FeeItem> fees,
                                                  const std::optional<QList<FeeItem>>& seen)
{
    for (auto& fee : fees) {
        fee.label = fee.label.trimmed();
        if (fee.id.isEmpty())
            fee.id = freeId(fees);
        if (fee.label.isEmpty() || fee.price < Money{})
            return std::unexpected(Trouble(*invalid("fees")));
    }
    if (auto barred = admit({.actor = actor, .aggregate = "ruleset", .step = "putFees"}))
        return std::unexpected(std::move(*barred));
    auto transaction = Transaction::begin(m_office.database());
    if (!transaction)
        return std::unexpected(Trouble(transaction.error()));
    const auto rules = m_office.rules();
    if (!rules)
        return std::unexpected(Trouble(rules.error()));
    if (seen && *seen != (*rules)->rules.fees)
        return std::unexpected(Trouble(m_office.staleness((*rules)->row)));
    Ruleset next = (*rules)->rules;
    next.fees = fees;
    const auto adopted = m_office.books.adopt(next, m_office.clock().now());
    if (!adopted)
        return std::unexpected(Trouble(adopted.error()));
    JournalLine line = m_office.line(actor, "ruleset", adopted->row, "putFees", adopted->row);
    line.input = QStringLiteral("{\"fees\":%1}").arg(QString::fromUtf8(toJson(fees)));
    line.after = adopted->digest;
    if (const auto appended = m_office.journal.append(std::move(line), "{}"); !appended)
        return std::unexpected(Trouble(appended.error()));
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(Trouble(committed.error()));
    return fees;
}

} // namespace guitai
