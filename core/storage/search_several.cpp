// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_query.h"

#include <algorithm>

/// The part of SearchQuery for several terms that must all fit, and its reading of rows.
namespace guitai {

namespace {

/// Ranges that are joined without reading rows are read further.
constexpr qint64 keysToJoin = 8;

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
    return readColumn<qint64, Ids>(statement, "id");
}

/// Those that a key of a resident or a room may fit, the fewest keys first. A term that may also mean an estate fits
/// more than its keys and comes last.
Result<QList<SearchQuery::Rarity>> SearchQuery::rarestFirst(const Terms& terms)
{
    QList<Rarity> rarest;
    for (const auto& term : terms) {
        const auto own = countKeys(Found::Kind::Resident, term.person, m_mostKeys * keysToJoin);
        const auto room = countKeys(Found::Kind::Room, term.room, m_mostKeys * keysToJoin);
        if (!own || !room)
            return std::unexpected(own ? room.error() : own.error());
        if (!term.person.isEmpty() || !term.room.isEmpty())
            rarest << Rarity{&term, *own + *room};
    }
    std::ranges::stable_sort(rarest, {},
                             [](const Rarity& each) { return std::pair(!each.term->estates.isEmpty(), each.keys); });
    return rarest;
}

/// The rarest term gives the candidates, or the two rarest where it has many keys; where these are still too many,
/// the newest residents are looked through too.
Result<void> SearchQuery::addResidents(const Terms& terms, Hits& hits)
{
    const auto rarest = rarestFirst(terms);
    if (!rarest || rarest->isEmpty())
        return rarest ? Result<void>() : std::unexpected(rarest.error());
    const auto& one = *rarest->front().term;
    const bool many = rarest->front().keys > m_mostRows / 2;
    const bool join = many && rarest->size() > 1 && rarest->at(1).term->estates.isEmpty();
    const SoughtTerm* other = join ? rarest->at(1).term : nullptr;
    auto& statement = other ? m_residentsOfBoth : m_residentsOfOne;
    statement.bind("person", one.person).bind("room", one.room).bind("most", m_mostRows);
    if (other) {
        statement.bind("other_person", other->person).bind("other_room", other->room);
        statement.bind("most_keys", m_mostKeys * keysToJoin);
    }
    const auto candidates = ids(statement);
    if (auto added = addFitting<ResidentCard>(m_residents, Found::Kind::Resident, candidates, terms, hits); !added)
        return added;
    if (candidates->size() < m_mostRows)
        return {};
    return addNewest<ResidentCard>(m_newestResidents, Found::Kind::Resident, terms, hits);
}

/// A room is found by notation and estate only.
Result<void> SearchQuery::addRooms(const Terms& terms, Hits& hits)
{
    const auto isPlace = [](const auto& term) { return !term.room.isEmpty() || !term.estates.isEmpty(); };
    if (!std::ranges::all_of(terms, isPlace))
        return {};
    const auto longest = std::ranges::max_element(terms, {}, [](const auto& term) { return term.room.size(); });
    if (longest->room.isEmpty()) {
        m_roomsOfEstates.bind("estates", QString::fromLatin1(toJson(Ids(terms.front().estates.values()))));
        m_roomsOfEstates.bind("most_keys", m_mostKeys).bind("most", m_mostRows);
        return addFitting<RoomCard>(m_rooms, Found::Kind::Room, ids(m_roomsOfEstates), terms, hits);
    }
    m_roomsOfKeys.bind("typed", longest->room).bind("most", m_mostRows);
    const auto candidates = ids(m_roomsOfKeys);
    if (auto added = addFitting<RoomCard>(m_rooms, Found::Kind::Room, candidates, terms, hits); !added)
        return added;
    return candidates->size() < m_mostRows ? Result<void>()
                                           : addNewest<RoomCard>(m_newestRooms, Found::Kind::Room, terms, hits);
}

/// What is in the words of a case, and what the longest room or number of the terms leads to.
Result<void> SearchQuery::addCases(const Terms& terms, Hits& hits)
{
    auto candidates = casesByWords(terms);
    const auto longest = std::ranges::max_element(
        terms, {}, [](const auto& term) { return std::max(term.room.size(), term.number.size()); });
    const auto there = casesAt(*longest);
    if (!candidates || !there)
        return std::unexpected(candidates ? there.error() : candidates.error());
    *candidates << *there;
    for (const auto& typed : caseKeysTyped(*longest)) {
        m_rankCases.bind("typed", typed).bind("ending", longest->ending);
        m_rankCases.bind("most_keys", m_mostKeys).bind("most", m_mostRows);
        const auto found = ids(m_rankCases);
        if (!found)
            return std::unexpected(found.error());
        *candidates << *found;
    }
    return addFitting<CaseCard>(m_cases, Found::Kind::Case, candidates, terms, hits);
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
    m_casesOfWords.bind("most", sure ? m_most : m_mostRows / 2);
    return ids(m_casesOfWords);
}

} // namespace guitai
