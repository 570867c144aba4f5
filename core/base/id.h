// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace guitai {

/// The key of one aggregate: the origin (the data file that made it, 16 bits) above a counter of 36 bits, so
/// that every id is a whole number that any reader of JSON keeps exactly. Zero is no id. The tag keeps a room from
/// being taken for a resident.
template <class Tag>
struct Id
{
    static constexpr int counterBits = 36;

    qint64 value = 0;

    static constexpr Id make(quint16 origin, qint64 counter) { return {(qint64{origin} << counterBits) | counter}; }
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// What the id is an id of: "room", "staff".
template <class Tag>
constexpr const char* tagName(Id<Tag>)
{
    return Tag::name;
}

} // namespace guitai
