// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonDocument>
#include <QVariant>

#include <concepts>
#include <optional>
#include <utility>

namespace guitai {

/// How one value lies in one column:
///     static QVariant write(const T&);                // an invalid QVariant is NULL
///     static std::optional<T> read(const QVariant&);  // nothing: the column holds no such value
/// Booleans are 0 and 1, dates ISO text, times UTC milliseconds, money fen, enums their tokens. Reading is
/// strict: what the column should never hold is not bent into a value. Lists, and structs that may be absent,
/// are canonical JSON text.
template <class T>
struct ColumnForm;

template <class T>
concept Storable = requires(const T& value, const QVariant& cell) {
    { ColumnForm<T>::write(value) } -> std::same_as<QVariant>;
    { ColumnForm<T>::read(cell) } -> std::same_as<std::optional<T>>;
};

[[nodiscard]] std::optional<qint64> readInteger(const QVariant& cell);

template <class T>
    requires(std::signed_integral<T> || std::same_as<T, quint16>)
struct ColumnForm<T>
{
    static QVariant write(T value) { return QVariant::fromValue(qint64{value}); }
    static std::optional<T> read(const QVariant& cell)
    {
        const auto number = readInteger(cell);
        return number && std::in_range<T>(*number) ? std::optional(static_cast<T>(*number)) : std::nullopt;
    }
};

template <>
struct ColumnForm<bool>
{
    static QVariant write(bool value) { return QVariant::fromValue(qint64{value}); }
    static std::optional<bool> read(const QVariant& cell);
};

template <>
struct ColumnForm<double>
{
    static QVariant write(double value) { return value; }
    static std::optional<double> read(const QVariant& cell);
};

/// A null QString is an empty text, never NULL. What is no character (lone surrogates, U+FFFE, U+FFFF)
/// becomes U+FFFD.
template <>
struct ColumnForm<QString>
{
    static QVariant write(const QString& value);
    static std::optional<QString> read(const QVariant& cell);
};

template <>
struct ColumnForm<QByteArray>
{
    static QVariant write(const QByteArray& value);
    static std::optional<QByteArray> read(const QVariant& cell);
};

/// An invalid date is NULL, so a NOT NULL column refuses it.
template <>
struct ColumnForm<QDate>
{
    static QVariant write(QDate value);
    static std::optional<QDate> read(const QVariant& cell);
};

template <>
struct ColumnForm<QDateTime>
{
    static QVariant write(const QDateTime& value);
    static std::optional<QDateTime> read(const QVariant& cell);
};

template <>
struct ColumnForm<Money>
{
    static QVariant write(Money value) { return ColumnForm<qint64>::write(value.fen); }
    static std::optional<Money> read(const QVariant& cell)
    {
        const auto fen = readInteger(cell);
        return fen ? std::optional(Money{*fen}) : std::nullopt;
    }
};

template <class Tag>
struct ColumnForm<Id<Tag>>
{
    static QVariant write(Id<Tag> value) { return ColumnForm<qint64>::write(value.value); }
    static std::optional<Id<Tag>> read(const QVariant& cell)
    {
        const auto value = readInteger(cell);
        return value ? std::optional(Id<Tag>{*value}) : std::nullopt;
    }
};

template <Token E>
struct ColumnForm<E>
{
    static QVariant write(E value) { return token(value); }
    static std::optional<E> read(const QVariant& cell)
    {
        const auto text = ColumnForm<QString>::read(cell);
        return text ? fromToken<E>(*text) : std::nullopt;
    }
};

[[nodiscard]] std::optional<QJsonDocument> readDocument(const QVariant& cell);

template <class T>
    requires IsList<T>::value
struct ColumnForm<T>
{
    static QVariant write(const T& value) { return QString::fromUtf8(toJson(value)); }
    static std::optional<T> read(const QVariant& cell)
    {
        const auto document = readDocument(cell);
        if (!document || !document->isArray())
            return std::nullopt;
        auto value = fromJson<T>(document->array());
        return value ? std::optional(std::move(*value)) : std::nullopt;
    }
};

template <Described T>
struct ColumnForm<std::optional<T>>
{
    static QVariant write(const std::optional<T>& value)
    {
        return value ? QVariant(QString::fromUtf8(toJson(*value))) : QVariant();
    }
    static std::optional<std::optional<T>> read(const QVariant& cell)
    {
        using Outer = std::optional<std::optional<T>>;
        if (cell.isNull())
            return Outer(std::in_place, std::nullopt);
        const auto document = readDocument(cell);
        if (!document || !document->isObject())
            return Outer();
        auto value = fromJson<T>(document->object());
        return value ? Outer(std::in_place, std::move(*value)) : Outer();
    }
};

template <Storable T>
struct ColumnForm<std::optional<T>>
{
    static QVariant write(const std::optional<T>& value)
    {
        if constexpr (IsId<T>::value) {
            if (value && !*value) // zero is no id
                return {};
        }
        return value ? ColumnForm<T>::write(*value) : QVariant();
    }
    static std::optional<std::optional<T>> read(const QVariant& cell)
    {
        using Outer = std::optional<std::optional<T>>;
        if (cell.isNull())
            return Outer(std::in_place, std::nullopt);
        auto value = ColumnForm<T>::read(cell);
        return value ? Outer(std::in_place, std::move(value)) : Outer();
    }
};

} // namespace guitai
