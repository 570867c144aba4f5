// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_cards.h"

#include "core/base/room_notation.h"
#include "core/base/text_fold.h"

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

using Fit = std::optional<Strength>;

Fit better(Fit a, Fit b)
{
    return !a || (b && *b < *a) ? b : a;
}

Fit inEstate(EstateId estate, const SoughtTerm& term)
{
    return term.estates.contains(estate.value) ? Fit(Strength::Substring) : Fit();
}

Fit atAddress(const RoomAddress& address, const SoughtTerm& term)
{
    return term.room.isEmpty() ? Fit() : fit(roomKeys(address), term.room);
}

Fit asPerson(const QString& name, const QStringList& phones, const SoughtTerm& term)
{
    return fitPerson(name, phones, term.person);
}

QList<SearchKey> numbersOf(const CaseCard& card)
{
    auto keys = numberKeys(card.number);
    for (const auto& order : card.orders.split(u' ', Qt::SkipEmptyParts))
        keys << numberKeys(order);
    return keys;
}

QString displayed(const RoomAddress& address)
{
    return display(
        {.estate = address.estate, .building = address.building, .unit = address.unit, .room = address.number});
}

} // namespace

QStringList caseKeysTyped(const SearchTerm& term)
{
    QStringList keys{term.number};
    const bool digits = !term.person.isEmpty() && term.person.front() <= u'9';
    if (digits && term.person != term.number)
        keys << term.person;
    keys.removeAll(QString());
    return keys;
}

Fit fit(const ResidentCard& card, const SoughtTerm& term)
{
    return better(better(asPerson(card.name, card.phones, term), atAddress(card.address, term)),
                  inEstate(card.estate, term));
}

Fit fit(const RoomCard& card, const SoughtTerm& term)
{
    return better(atAddress(card.address, term), inEstate(card.estate, term));
}

Fit fit(const CaseCard& card, const SoughtTerm& term)
{
    Fit best = asPerson(card.reporterName, {card.reporterPhone}, term);
    if (const auto phones = term.person.isEmpty() ? QList<SearchKey>() : reporterKeys(card.reporterPhone);
        !phones.isEmpty())
        best = better(best, fit(phones, term.person));
    if (!term.number.isEmpty() && (term.site.isEmpty() || fold(card.site) == term.site))
        best = better(best, fit(numbersOf(card), term.number, term.ending));
    if (card.room)
        best = better(best, atAddress(card.address, term));
    best = better(best, inEstate(card.estate, term));
    // A known room is known by its address: "3-1-502" is not "1-3-502".
    const bool answered = best || term.words.isEmpty() || (card.room && term.room.contains(u'-'));
    const QString text = QStringList{card.item, card.description, card.place, card.reporterName}.join(u'\n');
    return !answered && hasWords(text, term) ? Fit(Strength::Substring) : best;
}

Found found(const ResidentCard& card)
{
    return {.kind = Found::Kind::Resident,
            .id = card.id,
            .title = card.name,
            .detail = card.phones.join(u' '),
            .phone = card.phones.value(0),
            .room = displayed(card.address),
            .roomId = card.room};
}

Found found(const RoomCard& card, const QList<ResidentCard>& residents)
{
    Found result{.kind = Found::Kind::Room,
                 .id = card.id,
                 .title = displayed(card.address),
                 .detail = {},
                 .phone = {},
                 .room = displayed(card.address),
                 .roomId = {card.id}};
    QStringList names;
    for (const auto& resident : residents) {
        names << resident.name;
        if (result.phone.isEmpty())
            result.phone = resident.phones.value(0);
    }
    result.detail = names.join(u'、');
    return result;
}

Found found(const CaseCard& card)
{
    return {.kind = Found::Kind::Case,
            .id = card.id,
            .title = card.number,
            .detail = card.item,
            .phone = card.reporterPhone,
            .room = card.place,
            .roomId = card.room};
}

} // namespace guitai
