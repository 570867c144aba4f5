// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

namespace guitai::testing {

template <Token E>
E otherThan(E value, int n)
{
    auto all = tokens<E>();
    all.removeOne(token(value));
    return *fromToken<E>(all[n % all.size()]);
}

/// A value of which no member has its default and no two have the same: what a store forgets or mixes up shows.
template <class T>
T filled(int& n)
{
    ++n;
    if constexpr (std::integral<T>) {
        return static_cast<T>(n);
    } else if constexpr (std::same_as<T, Money> || IsId<T>::value) {
        return T{n};
    } else if constexpr (Token<T>) {
        return otherThan(T{}, n);
    } else if constexpr (std::same_as<T, QString>) {
        return QString::fromUtf8("字 %1 '\";\n𠮷").arg(n);
    } else if constexpr (std::same_as<T, QByteArray>) {
        return QByteArray::number(n).rightJustified(32, '\0');
    } else if constexpr (std::same_as<T, QDate>) {
        return QDate(2020, 1, 1).addDays(n);
    } else if constexpr (std::same_as<T, QDateTime>) {
        return QDateTime(QDate(2026, 11, 1), QTime(0, 0, 0, 7), Qt::UTC).addSecs(n);
    } else if constexpr (IsOptional<T>::value) {
        return filled<typename T::value_type>(n);
    } else if constexpr (IsList<T>::value) {
        return T{filled<typename T::value_type>(n), filled<typename T::value_type>(n)};
    } else {
        T value;
        forEachField<T>([&](const auto& field) {
            using Member = std::decay_t<decltype(value.*field.member)>;
            auto& member = value.*field.member;
            if constexpr (std::same_as<Member, bool>)
                member = !member;
            else if constexpr (Token<Member>)
                member = otherThan(member, ++n);
            else
                member = filled<Member>(n);
        });
        return value;
    }
}

template <class T>
T filled()
{
    int n = 0;
    return filled<T>(n);
}

/// All members stand in the canonical form, which leaves out what has its default.
template <Described T>
bool isFilled(const T& value)
{
    return QJsonDocument::fromJson(toJson(value)).object().size() == static_cast<qsizetype>(fieldCount<T>);
}

} // namespace guitai::testing
