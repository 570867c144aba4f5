// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_query.h"

#include <algorithm>

/// The part of SearchQuery for several terms that must all fit, and its reading of rows.
namespace guitai {

namespace {

/// Ranges that are joined without reading rows are read further.
constexpr qint64 keysToJoin = 20;

int keyKind(Found::Kind kind)
{
    return static_cast<int>(kind) + 1;
}

Strength strengthOf(int stored)
{
    return stored == 0 ? Strength::Exact : stored == 1 ? Strength::Prefix : Strength::Substring;
}

struct Ranked
{
    qint64 id = 0;
    int strength = 0;
    qint64 activityAt = 0;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Ranked::id}, Field{"strength", &Ranked::strength},
                          Field{"activityAt", &Ranked::activityAt}};
    }
};

/// Numbers alone stand in too many cases to be their words; a room is its three numbers.
bool asksForWords(const QList<SoughtTerm>& terms)
{
    const bool worded = std::ranges::all_of(terms, [](const auto& term) { return !term.words.isEmpty(); });
    return worded && std::ranges::any_of(terms, [](const auto& term) {
               const bool letters = std::ranges::any_of(term.words.join(QString()), [](QChar c) { return c > u'9'; });
               return letters || term.words.size() == 3;
           });
}

} // namespace

Result<QList<Hit>> SearchQuery::ranked(Statement& statement, Found::Kind kind, const QString& typed)
{
    statement.bind("typed", typed).bind("most_keys", m_mostKeys).bind("most", m_most);
    const auto rows = readAll<Ranked>(statement);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Hit> hits;
    for (const auto& row : *rows)
        hits << Hit{kind, row.id, strengthOf(row.strength), row.activityAt};
    return hits;
}

Result<qint64> SearchQuery::countKeys(Found::Kind kind, const QString& typed, qint64 most)
{
    if (typed.isEmpty())
        return 0;
    m_countKeys.bind("kind", keyKind(kind)).bind("typed", typed).bind("most_keys", most);
    const auto found = m_countKeys.next();
    auto count = found ? m_countKeys.value<qint64>("n") : std::unexpected(found.error());
    m_countKeys.reset();
    return count;
}

Result<SearchQuery::Ids> SearchQuery::ids(Statement& statement)
{
    Ids ids;
    for (;;) {
        const auto found = statement.next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return ids;
        const auto id = statement.value<qint64>("id");
        if (!id)
            return std::unexpected(id.error());
        ids << *id;
    }
}

Result<SearchQuery::Ids> SearchQuery::newest(Statement& statement)
{
    statement.bind("most", m_mostRows);
    return ids(statement);
}

/// The two terms with the fewest keys give the candidates; where these have too many, the newest residents too.
Result<SearchQuery::Ids> SearchQuery::residentsFor(const Terms& terms)
{
    const qint64 most = m_mostKeys * keysToJoin;
    QList<std::pair<qint64, const SoughtTerm*>> sizes;
    for (const auto& term : terms) {
        const auto own = countKeys(Found::Kind::Resident, term.person, most);
        const auto room = countKeys(Found::Kind::Room, term.room, most);
        if (!own || !room)
            return std::unexpected(own ? room.error() : own.error());
        if (!term.person.isEmpty() || !term.room.isEmpty())
            sizes << std::pair(*own + *room, &term);
    }
    if (sizes.isEmpty())
        return Ids();
    std::ranges::stable_sort(sizes, {}, &std::pair<qint64, const SoughtTerm*>::first);
    // A term that may also mean an estate fits more than its keys.
    std::ranges::stable_sort(sizes, {}, [](const auto& size) { return !size.second->estates.isEmpty(); });
    const auto& one = *sizes.front().second;
    const bool two = sizes.size() > 1 && sizes[1].second->estates.isEmpty();
    const auto& other = two ? *sizes[1].second : one;
    m_residentsOfBoth.bind("person", one.person).bind("room", one.room).bind("most_keys", most);
    m_residentsOfBoth.bind("other_person", other.person).bind("other_room", other.room).bind("most", m_mostRows);
    auto candidates = ids(m_residentsOfBoth);
    if (!candidates || candidates->size() < m_mostRows)
        return candidates;
    const auto latest = newest(m_newestResidents);
    return latest ? Result<Ids>(*candidates + *latest) : latest;
}

Result<SearchQuery::Ids> SearchQuery::roomsFor(const Terms& terms)
{
    const SoughtTerm* fewest = nullptr;
    qint64 least = 0;
    for (const auto& term : terms) {
        const auto count = countKeys(Found::Kind::Room, term.room, m_mostKeys);
        if (!count)
            return std::unexpected(count.error());
        if (term.room.isEmpty() && term.estates.isEmpty())
            return Ids(); // a room has no other keys
        if (!term.room.isEmpty() && (!fewest || *count < least)) {
            fewest = &term;
            least = *count;
        }
    }
    if (!fewest) {
        m_roomsOfEstates.bind("estates", QString::fromLatin1(toJson(Ids(terms.front().estates.values()))));
        m_roomsOfEstates.bind("most_keys", m_mostKeys).bind("most", m_mostRows);
        return ids(m_roomsOfEstates);
    }
    m_roomsOfKeys.bind("typed", fewest->room).bind("most", m_mostKeys);
    auto candidates = ids(m_roomsOfKeys);
    if (!candidates || least < m_mostKeys)
        return candidates;
    const auto latest = newest(m_newestRooms);
    return latest ? Result<Ids>(*candidates + *latest) : latest;
}

Result<SearchQuery::Ids> SearchQuery::casesFor(const Terms& terms)
{
    auto candidates = casesByWords(terms);
    for (const auto& term : terms) {
        const auto there = casesAt(term);
        if (!candidates || !there)
            return candidates ? there : candidates;
        *candidates << *there;
        for (const auto& typed : caseKeysTyped(term)) {
            m_casesOfKeys.bind("typed", typed).bind("most", m_mostRows);
            const auto found = ids(m_casesOfKeys);
            if (!candidates || !found)
                return candidates ? found : candidates;
            *candidates << *found;
        }
    }
    return candidates;
}

/// Of a room that was given with its building.
Result<SearchQuery::Ids> SearchQuery::casesAt(const SoughtTerm& term)
{
    if (!term.room.contains(u'-'))
        return Ids();
    m_roomsOfKeys.bind("typed", term.room).bind("most", m_most);
    const auto rooms = ids(m_roomsOfKeys);
    if (!rooms)
        return rooms;
    m_casesOfRooms.bind("rooms", QString::fromLatin1(toJson(*rooms))).bind("most", m_mostRows);
    return ids(m_casesOfRooms);
}

Result<SearchQuery::Ids> SearchQuery::casesByWords(const Terms& terms)
{
    if (!asksForWords(terms))
        return Ids();
    QStringList expressions;
    bool sure = true;
    for (const auto& term : terms) {
        expressions << term.match();
        sure = sure && term.runs.isEmpty() && !term.room.contains(u'-');
    }
    m_casesOfWords.bind("words", expressions.join(QStringLiteral(" AND ")));
    m_casesOfWords.bind("most", sure ? m_most : m_mostRows);
    return ids(m_casesOfWords);
}

} // namespace guitai
