// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/archive_choices.h"

#include "core/base/phone.h"
#include "core/domain/search_keys.h"
#include "core/service/case_words.h"
#include "core/service/facts.h"
#include "core/service/naming.h"
#include "core/service/sentences.h"
#include "core/storage/counter_query.h"

namespace guitai {

namespace {

constexpr int most = 20;

bool is(const QString& kind, const char* tag)
{
    return kind == QLatin1String(tag);
}

/// A candidate with how well it fits: the best first, among equals as the archive has them.
struct Ranked
{
    int rank = 0;
    NamedChoice choice;
};

QList<NamedChoice> best(QList<Ranked> candidates)
{
    std::ranges::stable_sort(candidates, {}, &Ranked::rank);
    QList<NamedChoice> choices;
    for (auto& candidate : candidates) {
        if (choices.size() == most)
            break;
        choices << std::move(candidate.choice);
    }
    return choices;
}

} // namespace

Result<QList<NamedChoice>> ArchiveChoices::choices(const QString& kind, const QString& typed) const
{
    if (is(kind, StaffTag::name))
        return staff(typed);
    if (is(kind, EstateTag::name))
        return estates(typed);
    if (is(kind, SiteTag::name))
        return sites(typed);
    return typed.trimmed().isEmpty() ? nearby(kind) : found(kind, typed);
}

QString ArchiveChoices::nameOf(const QString& kind, qint64 id) const
{
    return guitai::nameOf(m_office, kind, id);
}

QString ArchiveChoices::rolesOf(const Staff& person) const
{
    QStringList words;
    for (const auto role : person.roles)
        words << word(m_procedure, role);
    return words.join(u'、');
}

/// By name, pinyin, account or the word of a role. Who has the order stands first, then those who mend things.
Result<QList<NamedChoice>> ArchiveChoices::staff(const QString& typed) const
{
    const auto everybody = m_office.staff.list();
    if (!everybody)
        return std::unexpected(everybody.error());
    const QString key = bareKey(typed);
    const auto* order = m_case.standingOrder();
    QList<Ranked> candidates;
    for (const auto& person : *everybody) {
        const bool spoken = !typed.trimmed().isEmpty() && (rolesOf(person).contains(typed.trimmed()) ||
                                                           person.account.startsWith(key, Qt::CaseInsensitive));
        const auto strength = fitPerson(person.name, {}, key);
        if (person.retired || (!key.isEmpty() && !strength && !spoken))
            continue;
        const bool usual = order && order->assignee == person.id;
        const bool mends = person.roles.contains(Role::Repairer) || person.roles.contains(Role::MaintenanceSupervisor);
        const int fits = strength ? static_cast<int>(*strength) : static_cast<int>(Strength::Substring) + 1;
        candidates << Ranked{fits * 4 + (usual ? 0 : mends ? 1 : 2), {person.id.value, person.name, rolesOf(person)}};
    }
    return best(candidates);
}

Result<QList<NamedChoice>> ArchiveChoices::estates(const QString& typed) const
{
    const auto all = m_office.estates.list();
    if (!all)
        return std::unexpected(all.error());
    const QString key = bareKey(typed);
    QList<Ranked> candidates;
    for (const auto& estate : *all) {
        const auto strength = key.isEmpty() ? Strength::Exact : fit(estateKeys(estate.name), key);
        if (!estate.retired && strength)
            candidates << Ranked{static_cast<int>(*strength), {estate.id.value, estate.name, estate.developerName}};
    }
    return best(candidates);
}

Result<QList<NamedChoice>> ArchiveChoices::sites(const QString& typed) const
{
    const auto all = m_office.sites.list();
    if (!all)
        return std::unexpected(all.error());
    const QString key = bareKey(typed);
    QList<Ranked> candidates;
    for (const auto& site : *all) {
        const bool coded = site.code.startsWith(key, Qt::CaseInsensitive);
        const auto strength = key.isEmpty() || coded ? Strength::Exact : fit(estateKeys(site.name), key);
        if (!site.retired && strength)
            candidates << Ranked{static_cast<int>(*strength), {site.id.value, site.name, site.code}};
    }
    return best(candidates);
}

/// Who types a name where a room is wanted means the room of that person.
Result<QList<NamedChoice>> ArchiveChoices::found(const QString& kind, const QString& typed) const
{
    const auto hits = m_office.search.find(typed, most);
    if (!hits)
        return std::unexpected(hits.error());
    QList<NamedChoice> choices;
    for (const auto& hit : *hits) {
        const bool room = is(kind, RoomTag::name) && hit.kind != Found::Kind::Case && hit.roomId;
        if (room && std::ranges::none_of(choices, [&](const NamedChoice& choice) {
                return choice.value.toInteger() == hit.roomId.value;
            }))
            choices << NamedChoice{hit.roomId.value, hit.room,
                                   hit.kind == Found::Kind::Resident ? hit.title : hit.detail};
        else if (is(kind, ResidentTag::name) && hit.kind == Found::Kind::Resident)
            choices << NamedChoice{hit.id, hit.title, hit.room};
        else if (is(kind, CaseTag::name) && hit.kind == Found::Kind::Case && hit.id != m_case.id.value)
            choices << NamedChoice{hit.id, hit.title, QStringLiteral("%1 %2").arg(hit.room, hit.detail)};
    }
    return choices;
}

Result<QList<NamedChoice>> ArchiveChoices::nearby(const QString& kind) const
{
    if (is(kind, CaseTag::name))
        return neighbours();
    if (!m_case.place.room)
        return QList<NamedChoice>();
    if (is(kind, RoomTag::name))
        return QList<NamedChoice>{{m_case.place.room->value, m_case.place.text, {}}};
    QList<NamedChoice> choices;
    if (is(kind, ResidentTag::name)) {
        const auto living = Naming(m_office).residentsOf(*m_case.place.room);
        if (!living)
            return std::unexpected(living.error());
        for (const auto& resident : *living)
            choices << NamedChoice{resident.id.value, resident.name, displayPhone(resident.phones.value(0))};
    }
    return choices;
}

Result<QList<NamedChoice>> ArchiveChoices::neighbours() const
{
    if (!m_case.place.room)
        return QList<NamedChoice>();
    const auto cases = CounterQuery(m_office.database()).casesOf(*m_case.place.room);
    if (!cases)
        return std::unexpected(cases.error());
    QList<NamedChoice> choices;
    for (const auto& other : *cases)
        if (other.id != m_case.id && choices.size() < most)
            choices << NamedChoice{other.id.value, other.number,
                                   QStringLiteral("%1 %2").arg(word(m_procedure, other.state), other.item)};
    return choices;
}

} // namespace guitai
