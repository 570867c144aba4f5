// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace guitai {

/// A described struct as a row: one column a field, named in snake_case (`registeredAt`: registered_at). A
/// struct inside is flattened under its name (`place.estate`: place_estate).
///
/// Fields named in `elsewhere` are no columns of this row: children that have a table of their own.
using Elsewhere = std::span<const std::string_view>;

/// "registeredAt" → "registered_at"
[[nodiscard]] std::string columnName(std::string_view field);

namespace row_detail {

template <class M>
constexpr bool flattened = Described<M> && !Storable<M>;

template <Described T>
void collectColumns(const std::string& prefix, std::vector<std::string>& names)
{
    forEachField<T>([&](const auto& field) {
        using Member = typename std::decay_t<decltype(field)>::Type;
        const std::string name = prefix + columnName(field.name);
        if constexpr (flattened<Member>)
            collectColumns<Member>(name + '_', names);
        else
            names.push_back(name);
    });
}

template <class M>
consteval std::size_t columnCount()
{
    if constexpr (flattened<M>) {
        std::size_t count = 0;
        forEachField<M>(
            [&](const auto& field) { count += columnCount<typename std::decay_t<decltype(field)>::Type>(); });
        return count;
    } else {
        return 1;
    }
}

template <Described T>
void bindFrom(Statement& statement, const T& value, Elsewhere elsewhere, const std::string*& column)
{
    forEachField<T>([&](const auto& field) {
        using Member = typename std::decay_t<decltype(field)>::Type;
        if (std::ranges::find(elsewhere, field.name) != elsewhere.end()) {
            column += columnCount<Member>();
        } else if constexpr (flattened<Member>) {
            bindFrom(statement, value.*field.member, {}, column);
        } else {
            static_assert(Storable<Member>, "this type has no form in a column");
            statement.bind(*column++, value.*field.member);
        }
    });
}

template <Described T>
void readInto(Statement& statement, T& value, Elsewhere elsewhere, const std::string*& column,
              std::optional<Error>& error)
{
    forEachField<T>([&](const auto& field) {
        using Member = typename std::decay_t<decltype(field)>::Type;
        if (error)
            return;
        if (std::ranges::find(elsewhere, field.name) != elsewhere.end()) {
            column += columnCount<Member>();
        } else if constexpr (flattened<Member>) {
            readInto(statement, value.*field.member, {}, column, error);
        } else {
            auto member = statement.value<Member>(*column++);
            if (member)
                value.*field.member = std::move(*member);
            else
                error = std::move(member.error());
        }
    });
}

} // namespace row_detail

/// All columns of a T in the order of its fields.
template <Described T>
[[nodiscard]] const std::vector<std::string>& columnNames()
{
    static const auto names = [] {
        std::vector<std::string> collected;
        row_detail::collectColumns<T>({}, collected);
        return collected;
    }();
    return names;
}

/// Binds every field, sealed ones too, to the placeholder of its column's name.
template <Described T>
void bindFields(Statement& statement, const T& value, Elsewhere elsewhere = {})
{
    const std::string* column = columnNames<T>().data();
    row_detail::bindFrom(statement, value, elsewhere, column);
}

/// The row on which the statement stands. FileDamaged (path, table.column) where a column holds what its field
/// cannot: an unknown token, NULL in a field that is not optional.
template <Described T>
[[nodiscard]] Result<T> readRow(Statement& statement, Elsewhere elsewhere = {})
{
    T value;
    std::optional<Error> error;
    const std::string* column = columnNames<T>().data();
    row_detail::readInto(statement, value, elsewhere, column, error);
    if (error)
        return std::unexpected(std::move(*error));
    return value;
}

/// The first row, or nothing.
template <Described T>
[[nodiscard]] Result<std::optional<T>> readFirst(Statement& statement, Elsewhere elsewhere = {})
{
    const auto found = statement.next();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::optional<T>();
    auto value = readRow<T>(statement, elsewhere);
    statement.reset();
    if (!value)
        return std::unexpected(std::move(value.error()));
    return std::optional<T>(std::move(*value));
}

template <Described T>
[[nodiscard]] Result<std::vector<T>> readAll(Statement& statement, Elsewhere elsewhere = {})
{
    std::vector<T> rows;
    for (;;) {
        const auto found = statement.next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return rows;
        auto value = readRow<T>(statement, elsewhere);
        if (!value) {
            statement.reset();
            return std::unexpected(std::move(value.error()));
        }
        rows.push_back(std::move(*value));
    }
}

} // namespace guitai
