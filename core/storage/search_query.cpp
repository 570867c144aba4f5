// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_query.h"

#include "core/storage/search_sql.h"

#include <algorithm>
#include <map>

namespace guitai {

namespace {

/// Limits of one keystroke; the more is wanted, the more is read.
constexpr qint64 keysEach = 30;
constexpr qint64 rowsEach = 10;
constexpr qint64 newestEach = 15;
constexpr qint64 fewestResults = 20;
constexpr int mostResults = 10'000;
/// Cases are shown with a room only where few rooms are meant.
constexpr qsizetype fewRooms = 5;

} // namespace

SearchQuery::SearchQuery(Database& database)
    : m_countKeys(database, search_sql::countKeys),
      m_rankResidents(database, search_sql::rankResidents),
      m_rankRooms(database, search_sql::rankRooms),
      m_rankCases(database, search_sql::rankCases),
      m_rankLastCases(database, search_sql::rankLastCases),
      m_residentsOfOne(database, search_sql::residentsOfOne),
      m_residentsOfBoth(database, search_sql::residentsOfBoth),
      m_newestResidents(database, search_sql::newestResidents),
      m_newestRooms(database, search_sql::newestRooms),
      m_roomsOfKeys(database, search_sql::roomsOfKeys),
      m_roomsOfEstates(database, search_sql::roomsOfEstates),
      m_estates(database, search_sql::estates),
      m_casesOfWords(database, search_sql::casesOfWords),
      m_casesOfRooms(database, search_sql::casesOfRooms),
      m_residentsOfRooms(database, search_sql::residentsOfRooms),
      m_residents(database, search_sql::residents),
      m_rooms(database, search_sql::rooms),
      m_cases(database, search_sql::cases)
{}

Result<QList<Found>> SearchQuery::find(const QString& typed, int most)
{
    m_most = std::clamp(most, 1, mostResults);
    m_mostKeys = std::max(m_most, fewestResults) * keysEach;
    m_mostRows = std::max(m_most, fewestResults) * rowsEach;
    m_mostNewest = std::max(m_most, fewestResults) * newestEach;
    Hits hits;
    for (const auto& reading : readSearch(typed)) {
        const auto terms = sought(reading);
        if (!terms)
            return std::unexpected(terms.error());
        const bool single = terms->size() == 1 && terms->front().site.isEmpty();
        if (auto done = single ? findOne(terms->front(), hits) : findAll(*terms, hits); !done)
            return std::unexpected(done.error());
    }
    return described(hits.best(m_most));
}

Result<SearchQuery::Terms> SearchQuery::sought(const SearchReading& reading)
{
    Terms terms;
    for (const auto& term : reading) {
        auto estates = term.estate.isEmpty() ? Result<QSet<qint64>>() : estatesCalled(term.estate);
        if (!estates)
            return std::unexpected(std::move(estates.error()));
        terms << SoughtTerm{term, std::move(*estates)};
    }
    return terms;
}

Result<QSet<qint64>> SearchQuery::estatesCalled(const QString& typed)
{
    const auto all = readAll<EstateName>(m_estates);
    if (!all)
        return std::unexpected(all.error());
    QSet<qint64> called;
    for (const auto& estate : *all) {
        auto& keys = m_estateKeys[estate.name];
        if (keys.isEmpty())
            keys = estateKeys(estate.name);
        if (fit(keys, typed))
            called << estate.id;
    }
    return called;
}

Result<void> SearchQuery::findOne(const SoughtTerm& term, Hits& hits)
{
    if (auto done = findPeople(term, hits); !done)
        return done;
    if (auto done = findRooms(term, hits); !done)
        return done;
    if (auto done = findEstates(term, hits); !done)
        return done;
    return findCases(term, hits);
}

Result<void> SearchQuery::findPeople(const SoughtTerm& term, Hits& hits)
{
    if (term.person.isEmpty())
        return {};
    auto best = ranked(m_rankResidents, Found::Kind::Resident, term.person);
    if (!best)
        return std::unexpected(std::move(best.error()));
    hits.add(*best);
    const auto count = countKeys(Found::Kind::Resident, term.person, m_mostKeys);
    if (!count || *count < m_mostKeys)
        return count ? Result<void>() : std::unexpected(count.error());
    return addNewest<ResidentCard>(m_newestResidents, Found::Kind::Resident, {term}, hits);
}

Result<void> SearchQuery::findRooms(const SoughtTerm& term, Hits& hits)
{
    if (term.room.isEmpty())
        return {};
    auto best = ranked(m_rankRooms, Found::Kind::Room, term.room);
    if (!best)
        return std::unexpected(std::move(best.error()));
    hits.add(*best);
    const auto count = countKeys(Found::Kind::Room, term.room, m_mostKeys);
    if (!count)
        return std::unexpected(count.error());
    if (*count == m_mostKeys) {
        if (auto done = addNewest<RoomCard>(m_newestRooms, Found::Kind::Room, {term}, hits); !done)
            return done;
    }
    return findInRooms(term, *best, hits);
}

/// Who lives in the rooms that were found, and where few are meant, their newest cases.
Result<void> SearchQuery::findInRooms(const SoughtTerm& term, const QList<Hit>& rooms, Hits& hits)
{
    Ids ids;
    QHash<qint64, Strength> strengths;
    for (const auto& room : rooms) {
        ids << room.id;
        strengths[room.id] = room.strength;
    }
    const auto residents = cards<ResidentCard>(m_residentsOfRooms, ids);
    if (!residents)
        return std::unexpected(residents.error());
    for (const auto& card : *residents)
        hits.add({Found::Kind::Resident, card.id, strengths[card.room.value], card.activityAt});
    if (!term.room.contains(u'-') || rooms.size() > fewRooms)
        return {};
    m_casesOfRooms.bind("rooms", QString::fromLatin1(toJson(ids))).bind("most", m_most);
    return addFitting<CaseCard>(m_cases, Found::Kind::Case, this->ids(m_casesOfRooms), {term}, hits);
}

Result<void> SearchQuery::findEstates(const SoughtTerm& term, Hits& hits)
{
    if (term.estates.isEmpty())
        return {};
    m_roomsOfEstates.bind("estates", QString::fromLatin1(toJson(Ids(term.estates.values()))));
    m_roomsOfEstates.bind("most_keys", m_mostKeys).bind("most", m_most);
    return addFitting<RoomCard>(m_rooms, Found::Kind::Room, ids(m_roomsOfEstates), {term}, hits);
}

Result<void> SearchQuery::findCases(const SoughtTerm& term, Hits& hits)
{
    for (const auto& typed : caseKeysTyped(term)) {
        m_rankCases.bind("ending", term.ending);
        const auto first = ranked(m_rankCases, Found::Kind::Case, typed);
        const auto count = countKeys(Found::Kind::Case, typed, m_mostKeys);
        if (!first || !count)
            return std::unexpected(first ? count.error() : first.error());
        hits.add(*first);
        if (*count < m_mostKeys)
            continue;
        m_rankLastCases.bind("ending", term.ending);
        const auto last = ranked(m_rankLastCases, Found::Kind::Case, typed);
        if (!last)
            return std::unexpected(last.error());
        hits.add(*last);
    }
    return addFitting<CaseCard>(m_cases, Found::Kind::Case, casesByWords({term}), {term}, hits);
}

Result<void> SearchQuery::findAll(const Terms& terms, Hits& hits)
{
    if (auto done = addResidents(terms, hits); !done)
        return done;
    if (auto done = addRooms(terms, hits); !done)
        return done;
    return addCases(terms, hits);
}

/// The hits in their order, with what is shown of them.
Result<QList<Found>> SearchQuery::described(const QList<Hit>& hits)
{
    std::map<Found::Kind, Ids> ids;
    for (const auto& hit : hits)
        ids[hit.kind] << hit.id;
    const auto people = cards<ResidentCard>(m_residents, ids[Found::Kind::Resident]);
    const auto rooms = cards<RoomCard>(m_rooms, ids[Found::Kind::Room]);
    const auto theirs = cards<ResidentCard>(m_residentsOfRooms, ids[Found::Kind::Room]);
    const auto cases = cards<CaseCard>(m_cases, ids[Found::Kind::Case]);
    if (!people || !rooms)
        return std::unexpected(people ? rooms.error() : people.error());
    if (!theirs || !cases)
        return std::unexpected(theirs ? cases.error() : theirs.error());

    QHash<qint64, QList<ResidentCard>> residents;
    for (const auto& card : *theirs)
        residents[card.room.value] << card;
    std::map<std::pair<Found::Kind, qint64>, Found> described;
    for (const auto& card : *people)
        described[{Found::Kind::Resident, card.id}] = found(card);
    for (const auto& card : *rooms)
        described[{Found::Kind::Room, card.id}] = found(card, residents[card.id]);
    for (const auto& card : *cases)
        described[{Found::Kind::Case, card.id}] = found(card);
    QList<Found> result;
    for (const auto& hit : hits) {
        const auto known = described.find({hit.kind, hit.id});
        if (known != described.end())
            result << known->second;
    }
    return result;
}

} // namespace guitai
