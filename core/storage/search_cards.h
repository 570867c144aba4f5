// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search_keys.h"
#include "core/domain/search_terms.h"
#include "core/storage/found.h"

#include <QSet>

/// What a search reads of the things that it may show, and how terms fit them.
namespace guitai {

struct ResidentCard
{
    qint64 id = 0;
    QString name;
    QStringList phones;
    qint64 activityAt = 0;
    RoomId room;
    EstateId estate;
    RoomAddress address;

    static constexpr auto fields()
    {
        using C = ResidentCard;
        return std::tuple{Field{"id", &C::id},          Field{"name", &C::name},
                          Field{"phones", &C::phones},  Field{"activityAt", &C::activityAt},
                          Field{"room", &C::room},      Field{"estate", &C::estate},
                          Field{"address", &C::address}};
    }
};

struct RoomCard
{
    qint64 id = 0;
    qint64 activityAt = 0;
    EstateId estate;
    RoomAddress address;

    static constexpr auto fields()
    {
        using C = RoomCard;
        return std::tuple{Field{"id", &C::id}, Field{"activityAt", &C::activityAt}, Field{"estate", &C::estate},
                          Field{"address", &C::address}};
    }
};

struct CaseCard
{
    qint64 id = 0;
    QString number;
    QString site; ///< its code
    QString item;
    QString description;
    QString place;
    EstateId estate;
    RoomId room;
    QString reporterName;
    QString reporterPhone;
    qint64 activityAt = 0;
    RoomAddress address; ///< of its room, if it has one
    QString orders;      ///< their numbers, parted by spaces

    static constexpr auto fields()
    {
        using C = CaseCard;
        return std::tuple{Field{"id", &C::id},
                          Field{"number", &C::number},
                          Field{"site", &C::site},
                          Field{"item", &C::item},
                          Field{"description", &C::description},
                          Field{"place", &C::place},
                          Field{"estate", &C::estate},
                          Field{"room", &C::room},
                          Field{"reporterName", &C::reporterName},
                          Field{"reporterPhone", &C::reporterPhone},
                          Field{"activityAt", &C::activityAt},
                          Field{"address", &C::address},
                          Field{"orders", &C::orders}};
    }
};

struct EstateName
{
    qint64 id = 0;
    QString name;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &EstateName::id}, Field{"name", &EstateName::name}};
    }
};

/// A term and the estates whose names it fits.
struct SoughtTerm : SearchTerm
{
    QSet<qint64> estates;
};

/// The keys of cases that a term asks for: a phone may begin with zeros, a counter does not.
[[nodiscard]] QStringList caseKeysTyped(const SearchTerm& term);

/// How well the term fits that which suits it best.
[[nodiscard]] std::optional<Strength> fit(const ResidentCard& card, const SoughtTerm& term);
[[nodiscard]] std::optional<Strength> fit(const RoomCard& card, const SoughtTerm& term);
[[nodiscard]] std::optional<Strength> fit(const CaseCard& card, const SoughtTerm& term);

/// All terms must fit; the weakest says how well.
template <class Card>
[[nodiscard]] std::optional<Strength> fitAll(const Card& card, const QList<SoughtTerm>& terms)
{
    auto weakest = Strength::Exact;
    for (const auto& term : terms) {
        const auto strength = fit(card, term);
        if (!strength)
            return std::nullopt;
        weakest = std::max(weakest, *strength);
    }
    return weakest;
}

[[nodiscard]] Found found(const ResidentCard& card);
/// `residents` are those of the room.
[[nodiscard]] Found found(const RoomCard& card, const QList<ResidentCard>& residents);
[[nodiscard]] Found found(const CaseCard& card);

} // namespace guitai
