// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/hits.h"
#include "core/storage/row.h"
#include "core/storage/search_cards.h"

#include <QHash>

namespace guitai {

/// Reads what was typed and finds it. Nothing scans a table: a range of keys is read to a limit; where more keys
/// begin so, the newest things are looked through to a limit as well, and the best of both are shown.
class SearchQuery
{
public:
    explicit SearchQuery(Database& database);

    [[nodiscard]] Result<QList<Found>> find(const QString& typed, int most);

private:
    using Terms = QList<SoughtTerm>;
    using Ids = QList<qint64>;

    struct Rarity
    {
        const SoughtTerm* term = nullptr;
        qint64 keys = 0;
    };

    [[nodiscard]] Result<Terms> sought(const SearchReading& reading);
    [[nodiscard]] Result<QSet<qint64>> estatesCalled(const QString& typed);

    [[nodiscard]] Result<void> findOne(const SoughtTerm& term, Hits& hits);
    [[nodiscard]] Result<void> findPeople(const SoughtTerm& term, Hits& hits);
    [[nodiscard]] Result<void> findRooms(const SoughtTerm& term, Hits& hits);
    [[nodiscard]] Result<void> findInRooms(const SoughtTerm& term, const QList<Hit>& rooms, Hits& hits);
    [[nodiscard]] Result<void> findEstates(const SoughtTerm& term, Hits& hits);
    [[nodiscard]] Result<void> findCases(const SoughtTerm& term, Hits& hits);

    [[nodiscard]] Result<void> findAll(const Terms& terms, Hits& hits);
    [[nodiscard]] Result<void> addResidents(const Terms& terms, Hits& hits);
    [[nodiscard]] Result<void> addRooms(const Terms& terms, Hits& hits);
    [[nodiscard]] Result<void> addCases(const Terms& terms, Hits& hits);
    [[nodiscard]] Result<QList<Rarity>> rarestFirst(const Terms& terms);

    [[nodiscard]] Result<QList<Hit>> ranked(Statement& statement, Found::Kind kind, const QString& typed);
    [[nodiscard]] Result<qint64> countKeys(Found::Kind kind, const QString& typed, qint64 most);
    [[nodiscard]] Result<Ids> ids(Statement& statement);
    template <class Card>
    [[nodiscard]] Result<void> addNewest(Statement& statement, Found::Kind kind, const Terms& terms, Hits& hits);
    [[nodiscard]] Result<Ids> casesAt(const SoughtTerm& term);
    [[nodiscard]] Result<Ids> casesByWords(const Terms& terms);
    template <class Card>
    [[nodiscard]] Result<std::vector<Card>> cards(Statement& statement, const Ids& ids);
    template <class Card>
    [[nodiscard]] Result<void> addFitting(Statement& statement, Found::Kind kind, const Result<Ids>& ids,
                                          const Terms& terms, Hits& hits);
    [[nodiscard]] Result<QList<Found>> described(const QList<Hit>& hits);

    Statement m_countKeys, m_rankResidents, m_rankRooms, m_rankCases, m_rankLastCases;
    Statement m_residentsOfOne, m_residentsOfBoth, m_newestResidents, m_newestRooms, m_roomsOfKeys, m_roomsOfEstates,
        m_estates;
    Statement m_casesOfWords, m_casesOfRooms;
    Statement m_residentsOfRooms, m_residents, m_rooms, m_cases;
    QHash<QString, QList<SearchKey>> m_estateKeys; // by name: pinyin is worth keeping
    qint64 m_most = 0;                             // wanted
    qint64 m_mostKeys = 0;                         // read of one range
    qint64 m_mostRows = 0;                         // read again to see whether they fit
    qint64 m_mostNewest = 0;                       // looked through where a range has more keys
};

template <class Card>
Result<std::vector<Card>> SearchQuery::cards(Statement& statement, const Ids& ids)
{
    if (ids.isEmpty())
        return std::vector<Card>();
    statement.bind("ids", QString::fromLatin1(toJson(ids)));
    return readAll<Card>(statement);
}

template <class Card>
Result<void> SearchQuery::addFitting(Statement& statement, Found::Kind kind, const Result<Ids>& ids, const Terms& terms,
                                     Hits& hits)
{
    const auto candidates = ids ? cards<Card>(statement, *ids) : std::unexpected(ids.error());
    if (!candidates)
        return std::unexpected(candidates.error());
    for (const auto& card : *candidates) {
        if (const auto strength = fitAll(card, terms))
            hits.add({kind, card.id, *strength, card.activityAt});
    }
    return {};
}

/// Looks through the newest things until as many as are wanted fit from their beginning.
template <class Card>
Result<void> SearchQuery::addNewest(Statement& statement, Found::Kind kind, const Terms& terms, Hits& hits)
{
    statement.bind("most", m_mostNewest);
    for (qint64 well = 0; well < m_most;) {
        const auto found = statement.next();
        if (!found || !*found)
            return found ? Result<void>() : std::unexpected(found.error());
        const auto card = readRow<Card>(statement);
        if (!card)
            return std::unexpected(card.error());
        const auto strength = fitAll(*card, terms);
        if (!strength)
            continue;
        hits.add({kind, card->id, *strength, card->activityAt});
        well += *strength != Strength::Substring ? 1 : 0;
    }
    statement.reset();
    return {};
}

} // namespace guitai
