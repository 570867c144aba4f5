// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/iso_time.h"
#include "core/base/money.h"
#include "core/base/tokens.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <concepts>

/// One codec for every described struct: canonical JSON out, strict JSON in.
///
/// Canonical means: keys sorted, members that equal their default omitted, no white space, times in UTC to the
/// millisecond, money in fen. Equal values give equal bytes, so the bytes can be hashed. A type that is not
/// listed here does not compile, where Qt's own conversion would have written null.
namespace guitai {

template <class T>
struct IsOptional : std::false_type
{};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{};
template <class T>
struct IsList : std::false_type
{};
template <class T>
struct IsList<QList<T>> : std::true_type
{};
template <>
struct IsList<QStringList> : std::true_type
{};
template <class T>
struct IsId : std::false_type
{};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type
{};

void writeJsonText(QByteArray& out, QStringView text);

/// Which members of a struct are written.
enum class Members { All, Open, Sealed };

template <Described T>
void writeJsonObject(QByteArray& out, const T& value, Members wanted = Members::All);

template <class T>
void writeJson(QByteArray& out, const T& value)
{
    if constexpr (std::same_as<T, bool>) {
        out += value ? "true" : "false";
    } else if constexpr (std::integral<T>) {
        out += QByteArray::number(value);
    } else if constexpr (std::same_as<T, Money>) {
        out += QByteArray::number(value.fen);
    } else if constexpr (IsId<T>::value) {
        out += QByteArray::number(value.value);
    } else if constexpr (Token<T>) {
        out += '"' + token(value).toLatin1() + '"';
    } else if constexpr (std::same_as<T, QString>) {
        writeJsonText(out, value);
    } else if constexpr (std::same_as<T, QByteArray>) {
        out += '"' + value.toHex() + '"';
    } else if constexpr (std::same_as<T, QDate>) {
        out += '"' + value.toString(Qt::ISODate).toLatin1() + '"';
    } else if constexpr (std::same_as<T, QDateTime>) {
        out += '"';
        writeIsoTime(out, value);
        out += '"';
    } else if constexpr (IsOptional<T>::value) {
        writeJson(out, *value); // an absent one was left out by its owner
    } else if constexpr (IsList<T>::value) {
        out += '[';
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (i > 0)
                out += ',';
            writeJson(out, value[i]);
        }
        out += ']';
    } else {
        static_assert(Described<T>, "this type has no JSON form");
        writeJsonObject(out, value);
    }
}

template <Described T>
void writeJsonObject(QByteArray& out, const T& value, Members wanted)
{
    [[maybe_unused]] static const T defaults{}; // unused where a struct has no members
    [[maybe_unused]] static constexpr auto fields = T::fields();
    const qsizetype start = out.size();
    const auto write = [&](const auto& field) {
        const bool sealed = field.secrecy == Secrecy::Sealed;
        if (wanted == (sealed ? Members::Open : Members::Sealed) || value.*field.member == defaults.*field.member)
            return;
        out += out.size() == start ? "{\"" : ",\"";
        out.append(field.name.data(), static_cast<qsizetype>(field.name.size()));
        out += "\":";
        writeJson(out, value.*field.member);
    };
    [&]<std::size_t... i>(std::index_sequence<i...>) {
        (write(std::get<fieldsByName<T>[i]>(fields)), ...);
    }(std::make_index_sequence<fieldCount<T>>());
    out += out.size() == start ? "{}" : "}";
}

template <class T>
[[nodiscard]] QByteArray toJson(const T& value)
{
    QByteArray out;
    out.reserve(512);
    writeJson(out, value);
    return out;
}

/// The place of a value in what is read; its words ("materials[2].price") are made only where it is at fault.
struct JsonPath
{
    const JsonPath* owner = nullptr;
    QAnyStringView name;  ///< of a member
    qsizetype index = -1; ///< of a list's item

    [[nodiscard]] QString text() const;
};

inline auto badValue(const JsonPath& path, const QString& wanted)
{
    return fail(Error::Code::InputInvalid, {path.text(), wanted});
}

template <Described T>
[[nodiscard]] Result<T> objectFromJson(const QJsonValue& json, const JsonPath& path);
template <class List>
[[nodiscard]] Result<List> listFromJson(const QJsonValue& json, const JsonPath& path);

template <class T>
[[nodiscard]] Result<T> fromJson(const QJsonValue& json, const JsonPath& path = {})
{
    const auto text = json.toString();
    if constexpr (std::same_as<T, bool>) {
        return json.isBool() ? Result<T>(json.toBool()) : badValue(path, QStringLiteral("boolean"));
    } else if constexpr (std::integral<T>) {
        const qint64 number = json.toInteger(std::numeric_limits<qint64>::min());
        if (number == std::numeric_limits<qint64>::min() || !std::in_range<T>(number))
            return badValue(path, QStringLiteral("integer"));
        return static_cast<T>(number);
    } else if constexpr (std::same_as<T, Money> || IsId<T>::value) {
        const auto number = fromJson<qint64>(json, path);
        return number ? Result<T>(T{*number}) : std::unexpected(number.error());
    } else if constexpr (Token<T>) {
        const auto value = fromToken<T>(text);
        return value ? Result<T>(*value) : badValue(path, tokens<T>().join(u'|'));
    } else if constexpr (std::same_as<T, QString>) {
        return json.isString() ? Result<T>(text) : badValue(path, QStringLiteral("text"));
    } else if constexpr (std::same_as<T, QByteArray>) {
        return json.isString() ? Result<T>(QByteArray::fromHex(text.toLatin1()))
                               : badValue(path, QStringLiteral("hexadecimal"));
    } else if constexpr (std::same_as<T, QDate>) {
        const auto date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? Result<T>(date) : badValue(path, QStringLiteral("YYYY-MM-DD"));
    } else if constexpr (std::same_as<T, QDateTime>) {
        const auto time = readIsoTime(text);
        return time ? Result<T>(*time) : badValue(path, QStringLiteral("YYYY-MM-DDThh:mm:ssZ"));
    } else if constexpr (IsOptional<T>::value) {
        if (json.isNull())
            return T{};
        auto value = fromJson<typename T::value_type>(json, path);
        return value ? Result<T>(std::move(*value)) : std::unexpected(value.error());
    } else if constexpr (IsList<T>::value) {
        return listFromJson<T>(json, path);
    } else {
        return objectFromJson<T>(json, path);
    }
}

template <class List>
Result<List> listFromJson(const QJsonValue& json, const JsonPath& path)
{
    if (!json.isArray())
        return badValue(path, QStringLiteral("list"));
    List list;
    for (const auto& item : json.toArray()) {
        auto value = fromJson<typename List::value_type>(item, {&path, {}, list.size()});
        if (!value)
            return std::unexpected(value.error());
        list.append(std::move(*value));
    }
    return list;
}

/// A key that the struct does not know is an error: a misspelt property must not vanish.
template <Described T>
Result<T> objectFromJson(const QJsonValue& json, const JsonPath& path)
{
    if (!json.isObject())
        return badValue(path, QStringLiteral("object"));
    const auto object = json.toObject();
    T result;
    qsizetype known = 0;
    std::optional<Error> error;
    forEachField<T>([&](const auto& field) {
        const QLatin1StringView name(field.name);
        const auto found = object.constFind(name);
        if (error || found == object.constEnd())
            return;
        ++known;
        auto value = fromJson<typename std::decay_t<decltype(field)>::Type>(*found, {&path, name});
        if (value)
            result.*field.member = std::move(*value);
        else
            error = value.error();
    });
    if (error)
        return std::unexpected(*error);
    if (known != object.size()) {
        for (const auto& key : object.keys()) {
            bool found = false;
            forEachField<T>([&](const auto& field) { found |= key == QLatin1String(field.name); });
            if (!found)
                return badValue({&path, key}, {});
        }
    }
    return result;
}

} // namespace guitai
