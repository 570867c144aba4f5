// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/resident_merge.h"

#include "core/base/text_fold.h"

#include <algorithm>

namespace guitai {

namespace {

class ResidentMerge
{
public:
    ResidentMerge(RoomId room, const std::vector<Resident>& stored) : m_room(room)
    {
        for (const auto& resident : stored)
            m_all.push_back({{resident, resident}, fold(resident.name), false});
        // Of two with one name, somebody who lives here stands before somebody who has moved out.
        std::ranges::stable_sort(m_all, {}, [](const Person& person) { return person.merged.after.retired; });
    }

    void take(const QList<const RosterRow*>& rows)
    {
        QList<const RosterRow*> others;
        for (const auto* row : rows) {
            if (row->name.isEmpty())
                continue;
            if (auto* person = named(*row))
                write(*person, *row);
            else
                others << row;
        }
        for (const auto* row : others)
            write(counterpart(*row), *row);
    }

    std::vector<MergedResident> end()
    {
        std::vector<MergedResident> merged;
        for (auto& person : m_all)
            if (person.claimed)
                merged.push_back(std::move(person.merged));
        return merged;
    }

private:
    struct Person
    {
        MergedResident merged;
        QString folded;
        bool claimed = false;
    };

    Person* named(const RosterRow& row)
    {
        const QString name = fold(row.name);
        const auto at = std::ranges::find_if(
            m_all, [&](const Person& person) { return person.folded == name && person.merged.after.kind == row.kind; });
        return at == m_all.end() ? nullptr : &*at;
    }

    Person* withPhoneOf(const RosterRow& row)
    {
        const QString name = fold(row.name);
        const auto at = std::ranges::find_if(m_all, [&](const Person& person) {
            const auto& resident = person.merged.after;
            return !person.claimed && !resident.retired && (person.folded == name || resident.kind == row.kind) &&
                   std::ranges::any_of(row.phones,
                                       [&](const QString& phone) { return resident.phones.contains(phone); });
        });
        return at == m_all.end() ? nullptr : &*at;
    }

    Person& counterpart(const RosterRow& row)
    {
        if (auto* person = named(row)) // another row has just made them
            return *person;
        if (auto* person = withPhoneOf(row))
            return *person;
        m_all.push_back({{std::nullopt, Resident{.room = m_room}}, {}, false});
        return m_all.back();
    }

    static void write(Person& person, const RosterRow& row)
    {
        auto& resident = person.merged.after;
        person.claimed = true;
        if (fold(row.name) != person.folded) // not for a mere difference in width or case
            resident.name = row.name;
        person.folded = fold(row.name);
        resident.kind = row.kind;
        resident.retired = false;
        resident.note = withNote(resident.note, row.note);
        for (const auto& phone : row.phones)
            if (!resident.phones.contains(phone))
                resident.phones << phone;
    }

    RoomId m_room;
    std::vector<Person> m_all;
};

} // namespace

std::vector<MergedResident> mergeResidents(RoomId room, const std::vector<Resident>& stored,
                                           const QList<const RosterRow*>& rows)
{
    ResidentMerge merge(room, stored);
    merge.take(rows);
    return merge.end();
}

QString withNote(const QString& note, const QString& added)
{
    if (added.isEmpty() || note.contains(added))
        return note;
    return note.isEmpty() ? added : note + u'；' + added;
}

} // namespace guitai
