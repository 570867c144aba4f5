// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

namespace guitai {

/// A described struct as JSON for readers outside: as the codec writes it, but with the members that hold their
/// default, so that nobody has to know the defaults. Only what is absent, or an id of nothing, is left out.
template <class T>
[[nodiscard]] QJsonValue expanded(const T& value);

template <Described T>
[[nodiscard]] QJsonObject expandedObject(const T& value)
{
    QJsonObject object;
    forEachField<T>([&](const auto& field) {
        using Member = typename std::decay_t<decltype(field)>::Type;
        const Member& member = value.*field.member;
        if constexpr (IsOptional<Member>::value || IsId<Member>::value) {
            if (!bool(member))
                return;
        }
        object.insert(QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size())),
                      expanded(member));
    });
    return object;
}

template <class T>
QJsonValue expanded(const T& value)
{
    if constexpr (IsOptional<T>::value) {
        return value ? expanded(*value) : QJsonValue();
    } else if constexpr (IsList<T>::value) {
        QJsonArray list;
        for (const auto& item : value)
            list << expanded(item);
        return list;
    } else if constexpr (std::same_as<T, bool> || std::same_as<T, QString>) {
        return QJsonValue(value);
    } else if constexpr (std::integral<T>) {
        return QJsonValue(qint64{value});
    } else if constexpr (std::same_as<T, Money>) {
        return QJsonValue(value.fen);
    } else if constexpr (IsId<T>::value) {
        return QJsonValue(value.value);
    } else if constexpr (Token<T>) {
        return QJsonValue(token(value));
    } else if constexpr (std::same_as<T, QByteArray>) {
        return QJsonValue(QString::fromLatin1(value.toHex()));
    } else if constexpr (std::same_as<T, QDate>) {
        return QJsonValue(value.toString(Qt::ISODate));
    } else if constexpr (std::same_as<T, QDateTime>) {
        if (!value.isValid())
            return QJsonValue();
        QByteArray text;
        writeIsoTime(text, value);
        return QJsonValue(QString::fromLatin1(text));
    } else {
        return expandedObject(value);
    }
}

} // namespace guitai
