// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace guitai {

/// Sealed values (names, phones, free text) stand in the journal only as a salted digest.
enum class Secrecy { Open, Sealed };

/// One member of a struct under the name that files, journal and command line know it by.
template <class Owner, class Member>
struct Field
{
    using Type = Member;

    std::string_view name;
    Member Owner::* member;
    Secrecy secrecy = Secrecy::Open;
};

template <class Owner, class Member>
Field(const char*, Member Owner::*) -> Field<Owner, Member>;
template <class Owner, class Member>
Field(const char*, Member Owner::*, Secrecy) -> Field<Owner, Member>;

/// A struct that lists its members once:
///     static constexpr auto fields() { return std::tuple{Field{"arrivedAt", &RecordArrival::arrivedAt}}; }
/// From this one list come the JSON of journal and command line, the canonical form that is hashed,
/// the rows of the tables and the inputs of a step dialog.
template <class T>
concept Described = requires { T::fields(); };

/// Calls `visit(field)` for each field in the order of declaration.
template <Described T, class Visit>
constexpr void forEachField(Visit&& visit)
{
    std::apply([&](const auto&... field) { (visit(field), ...); }, T::fields());
}

template <Described T>
constexpr std::size_t fieldCount = std::tuple_size_v<decltype(T::fields())>;

/// The order of the fields by name, which is their order in canonical JSON.
template <Described T>
constexpr auto fieldsByName = [] {
    std::array<std::size_t, fieldCount<T>> order{};
    std::array<std::string_view, fieldCount<T>> names{};
    std::size_t next = 0;
    std::apply([&](const auto&... field) { ((order[next] = next, names[next] = field.name, ++next), ...); },
               T::fields());
    std::ranges::sort(order, {}, [&](std::size_t i) { return names[i]; });
    return order;
}();

} // namespace guitai
