// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/mending.h"

#include "core/steps/event_time.h"

#include <QSet>

namespace guitai {

namespace {

constexpr auto correcting = "R-correct";
constexpr auto takingBack = "R-take-back";
constexpr qint64 takeBackSeconds = 600;

const QSet<QString>& correctable()
{
    static const QSet<QString> names{
        QStringLiteral("reporterName"), QStringLiteral("reporterPhone"), QStringLiteral("reporterKind"),
        QStringLiteral("item"),         QStringLiteral("description"),   QStringLiteral("feeStandard"),
        QStringLiteral("notifiedAt"),   QStringLiteral("arrivedAt"),     QStringLiteral("completedAt"),
        QStringLiteral("returnedAt"),   QStringLiteral("findings"),      QStringLiteral("labour"),
        QStringLiteral("ownerSigned")};
    return names;
}

/// A value as a person typed it and would type it again.
template <class T>
QString toPlain(const T& value)
{
    if constexpr (IsOptional<T>::value) {
        return value ? toPlain(*value) : QString();
    } else if constexpr (std::same_as<T, QString>) {
        return value;
    } else {
        QByteArray json = toJson(value);
        return QString::fromUtf8(json.startsWith('"') ? json.mid(1, json.size() - 2) : json);
    }
}

template <class T>
Result<T> fromPlain(const QString& text)
{
    if constexpr (std::same_as<T, bool>)
        return fromJson<T>(QJsonValue(text == QStringLiteral("true")));
    else if constexpr (std::same_as<T, Money> || std::integral<T>)
        return fromJson<T>(QJsonValue(text.toLongLong()));
    else
        return fromJson<T>(QJsonValue(text));
}

template <class Owner>
Bars replace(Owner& target, const Correct& input)
{
    Bars result = bar(Refusal::Code::NotCorrectable, correcting, {input.field});
    forEachField<Owner>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if constexpr (!IsList<T>::value && !Described<T>) {
            if (input.field != QLatin1String(field.name.data()) || !correctable().contains(input.field))
                return;
            T& value = target.*field.member;
            const QString stands = toPlain(value);
            if (stands != input.oldValue) {
                result = bar(Refusal::Code::OldValueDiffers, correcting, {input.field, stands});
                return;
            }
            auto replaced = fromPlain<T>(input.newValue);
            if (!replaced) {
                result = bar(Refusal::Code::FieldInvalid, correcting, {input.field});
                return;
            }
            value = std::move(*replaced);
            result.reset();
        }
    });
    return result;
}

/// A corrected time still lies between its neighbours.
bool inOrder(const CaseFile& caseFile, const DispatchOrder& order, const QDateTime& now)
{
    QDateTime last = caseFile.happenedAt;
    for (const auto& time : {order.notifiedAt, order.arrivedAt, order.completedAt, order.returnedAt}) {
        if (!time)
            continue;
        if (*time < last)
            return false;
        last = *time;
    }
    return last <= now;
}

} // namespace

Bars Correct::bars(const CaseFile&, const StepContext&)
{
    return std::nullopt;
}

Taken Correct::take(CaseFile caseFile, const Correct& input, const StepContext& context)
{
    if (auto refusal = missing(input.reason, "reason", correcting))
        return std::unexpected(*refusal);
    Bars refusal;
    if (!input.order) {
        refusal = replace(caseFile, input);
    } else {
        const auto order = std::ranges::find(caseFile.orders, *input.order, &DispatchOrder::ordinal);
        if (order == caseFile.orders.end())
            return refuse(Refusal::Code::OrderNotIssued, correcting);
        refusal = replace(*order, input);
        if (!refusal && !inOrder(caseFile, *order, context.now))
            refusal = bar(Refusal::Code::TimeOutOfOrder, "R-event-times", {input.field});
    }
    if (refusal)
        return std::unexpected(*refusal);
    return caseFile;
}

Bars TakeBack::bars(const CaseFile& caseFile, const StepContext& context)
{
    if (!context.before)
        return bar(Refusal::Code::NothingToTakeBack, takingBack);
    const auto printed = [](const CaseFile& file) {
        int count = 0;
        for (const auto& order : file.orders)
            count += order.printCount;
        return count;
    };
    if (printed(caseFile) != printed(*context.before))
        return bar(Refusal::Code::AlreadyPrinted, takingBack);
    const auto numbers = [](const CaseFile& file) {
        return std::ranges::count_if(file.orders, [](const auto& order) { return !order.number.isEmpty(); });
    };
    if (numbers(caseFile) != numbers(*context.before))
        return bar(Refusal::Code::NumberGiven, takingBack);
    if (context.lastStepBy != context.actor)
        return bar(Refusal::Code::NotYourStep, takingBack);
    if (context.lastStepAt.secsTo(context.now) > takeBackSeconds)
        return bar(Refusal::Code::TakeBackTooLate, takingBack);
    return std::nullopt;
}

Taken TakeBack::take(CaseFile, const TakeBack&, const StepContext& context)
{
    return *context.before;
}

Bars VoidCase::bars(const CaseFile& caseFile, const StepContext&)
{
    const auto* order = caseFile.openOrder();
    if (order && order->completedAt)
        return bar(Refusal::Code::OpenOrder, "R-figures", {order->number});
    return std::nullopt;
}

Taken VoidCase::take(CaseFile caseFile, const VoidCase& input, const StepContext& context)
{
    if (auto refusal = missing(input.reason, "reason", "R-figures"))
        return std::unexpected(*refusal);
    if (auto* order = caseFile.openOrder()) {
        order->voidedAt = context.now;
        order->endReason = input.reason;
    }
    caseFile.voidedAt = context.now;
    caseFile.endReason = input.reason;
    caseFile.offeredTo.reset();
    return caseFile;
}

} // namespace guitai
