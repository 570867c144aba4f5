// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QString>
#include <QStringList>
#include <optional>
#include <type_traits>

namespace guitai {

/// Enumerators are stored and spoken to the outside as their own names with a small first letter
/// (`Bearer::PropertyCompany` is "propertyCompany"); so a name, once released, never changes.
template <class E>
concept Token = std::is_enum_v<E> && requires { QMetaEnum::fromType<E>(); };

template <Token E>
[[nodiscard]] QString token(E value)
{
    static const QMetaEnum names = QMetaEnum::fromType<E>();
    QString text = QString::fromLatin1(names.valueToKey(static_cast<int>(value)));
    Q_ASSERT(!text.isEmpty());
    text[0] = text[0].toLower();
    return text;
}

template <Token E>
[[nodiscard]] std::optional<E> fromToken(QStringView text)
{
    if (text.isEmpty() || !text[0].isLower())
        return std::nullopt;
    QByteArray name = text.toLatin1();
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    bool known = false;
    const int value = QMetaEnum::fromType<E>().keyToValue(name.constData(), &known);
    return known ? std::optional(static_cast<E>(value)) : std::nullopt;
}

/// All tokens of an enum, in their order of declaration.
template <Token E>
[[nodiscard]] QStringList tokens()
{
    QStringList all;
    const auto names = QMetaEnum::fromType<E>();
    for (int i = 0; i < names.keyCount(); ++i)
        all << token(static_cast<E>(names.value(i)));
    return all;
}

} // namespace guitai
