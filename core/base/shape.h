// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

namespace guitai {

/// What a field takes, for those who ask instead of knowing the struct: the command line's `steps`, the dialogs.
struct FieldShape
{
    Q_GADGET
public:
    enum class Kind { Text, Integer, Boolean, Choice, Date, Time, Money, Id, Bytes, Object };
    Q_ENUM(Kind)

    QString name;
    Kind kind = Kind::Text;
    bool optional = false;
    bool list = false;
    bool sealed = false;
    QStringList choices;       ///< of a Choice: its tokens
    QString of;                ///< of an Id: the tag's name ("room"); of a Choice: the enum's ("holdReason")
    QList<FieldShape> members; ///< of an Object
};

template <class T>
void describe(FieldShape& shape);

/// The shapes of a struct's fields, in their order of declaration.
template <Described T>
[[nodiscard]] QList<FieldShape> shapesOf()
{
    QList<FieldShape> shapes;
    forEachField<T>([&](const auto& field) {
        FieldShape shape;
        shape.name = QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
        shape.sealed = field.secrecy == Secrecy::Sealed;
        describe<typename std::decay_t<decltype(field)>::Type>(shape);
        shapes << shape;
    });
    return shapes;
}

template <class T>
void describe(FieldShape& shape)
{
    using Kind = FieldShape::Kind;
    if constexpr (IsOptional<T>::value) {
        shape.optional = true;
        describe<typename T::value_type>(shape);
    } else if constexpr (IsList<T>::value) {
        shape.list = true;
        describe<typename T::value_type>(shape);
    } else if constexpr (IsId<T>::value) {
        shape.kind = Kind::Id;
        shape.of = QString::fromLatin1(tagName(T{}));
    } else if constexpr (Token<T>) {
        shape.kind = Kind::Choice;
        shape.choices = tokens<T>();
        shape.of = QString::fromLatin1(QMetaEnum::fromType<T>().enumName());
        shape.of[0] = shape.of[0].toLower(); // as the procedure's labels have it before their point
    } else if constexpr (Described<T>) {
        shape.kind = Kind::Object;
        shape.members = shapesOf<T>();
    } else if constexpr (std::same_as<T, bool>) {
        shape.kind = Kind::Boolean;
    } else if constexpr (std::integral<T>) {
        shape.kind = Kind::Integer;
    } else if constexpr (std::same_as<T, Money>) {
        shape.kind = Kind::Money;
    } else if constexpr (std::same_as<T, QDate>) {
        shape.kind = Kind::Date;
    } else if constexpr (std::same_as<T, QDateTime>) {
        shape.kind = Kind::Time;
    } else if constexpr (std::same_as<T, QByteArray>) {
        shape.kind = Kind::Bytes;
    } else {
        static_assert(std::same_as<T, QString>);
        shape.kind = Kind::Text;
    }
}

} // namespace guitai
