// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/correction.h"

#include "core/steps/mending.h"

#include <QJsonDocument>

namespace guitai {

namespace {

std::optional<FieldShape> shapeIn(const QList<FieldShape>& shapes, const QString& field)
{
    const auto found = std::ranges::find(shapes, field, &FieldShape::name);
    return found == shapes.end() ? std::nullopt : std::optional(*found);
}

/// One member with its default too, which a whole struct would leave out.
template <Described T>
QJsonValue memberOf(const T& owner, const QString& name)
{
    QJsonValue value{QJsonValue::Undefined};
    forEachField<T>([&](const auto& field) {
        using Member = typename std::decay_t<decltype(field)>::Type;
        if (name != QLatin1String(field.name.data(), static_cast<qsizetype>(field.name.size())))
            return;
        if constexpr (IsOptional<Member>::value)
            if (!(owner.*field.member))
                return;
        QByteArray json = "[";
        writeJson(json, owner.*field.member);
        value = QJsonDocument::fromJson(json + ']').array().first();
    });
    return value;
}

} // namespace

QJsonValue standingIn(const CaseFile& caseFile, const QString& field)
{
    return memberOf(caseFile, field);
}

FieldShape correctedShape(const QString& field)
{
    FieldShape text;
    text.name = field;
    if (!correctableFields().contains(field))
        return text;
    if (auto shape = shapeIn(shapesOf<CaseFile>(), field))
        return *shape;
    return shapeIn(shapesOf<DispatchOrder>(), field).value_or(text);
}

std::optional<Standing> standingOf(const CaseFile& caseFile, const QString& field, std::optional<int> ordinal)
{
    if (!correctableFields().contains(field))
        return std::nullopt;
    if (shapeIn(shapesOf<CaseFile>(), field))
        return Standing{.order = {}, .value = memberOf(caseFile, field)};
    const auto named = std::ranges::find(caseFile.orders, ordinal.value_or(0), &DispatchOrder::ordinal);
    const auto* order = named != caseFile.orders.end() ? &*named : ordinal ? nullptr : caseFile.standingOrder();
    if (!order)
        return std::nullopt;
    return Standing{.order = order->ordinal, .value = memberOf(*order, field)};
}

QString plainText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QJsonValue fromPlainText(const FieldShape& shape, const QString& text)
{
    using Kind = FieldShape::Kind;
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (shape.kind == Kind::Boolean)
        return text == QStringLiteral("true");
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool counts = shape.kind == Kind::Money || shape.kind == Kind::Integer || shape.kind == Kind::Id;
    return counts && isNumber ? QJsonValue(number) : QJsonValue(text);
}

} // namespace guitai
