// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/mending.h"

#include "core/steps/event_time.h"

namespace guitai {

namespace {

constexpr auto correcting = "R-correct";
constexpr auto takingBack = "R-take-back";
constexpr qint64 takeBackSeconds = 600;

/// A value as a person typed it and would type it again.
template <class T>
QString toPlain(const T& value)
{
    if constexpr (IsOptional<T>::value) {
        return value ? toPlain(*value) : QString();
    } else if constexpr (std::same_as<T, QString>) {
        return value;
    } else {
        const QByteArray json = toJson(value);
        return QString::fromUtf8(json.startsWith('"') ? json.mid(1, json.size() - 2) : json);
    }
}

template <class T>
Result<T> fromPlain(const QString& text)
{
    if constexpr (IsOptional<T>::value) {
        auto value = fromPlain<typename T::value_type>(text);
        return value ? Result<T>(std::move(*value)) : std::unexpected(value.error());
    } else if constexpr (std::same_as<T, bool>) {
        const bool yes = text == QStringLiteral("true");
        return yes || text == QStringLiteral("false") ? Result<T>(yes) : badValue({}, QStringLiteral("boolean"));
    } else if constexpr (std::same_as<T, Money> || std::integral<T>) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? fromJson<T>(QJsonValue(number)) : badValue({}, QStringLiteral("integer"));
    } else {
        return fromJson<T>(QJsonValue(text));
    }
}

/// What has not happened yet was not written wrongly: its own step writes it.
template <class T>
bool isUnwritten(const T& value)
{
    if constexpr (IsOptional<T>::value)
        return !value;
    else
        return false;
}

template <class T>
bool reads(const T& value, const QString& plain)
{
    if (toPlain(value) == plain)
        return true;
    const auto typed = fromPlain<T>(plain);
    return typed && *typed == value;
}

template <class Owner>
Bars replace(Owner& target, const Correct& input)
{
    Bars result = bar(Refusal::Code::NotCorrectable, correcting, {input.field});
    forEachField<Owner>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if constexpr (!IsList<T>::value && !Described<T>) {
            if (input.field != QLatin1String(field.name) || !correctableFields().contains(input.field))
                return;
            T& value = target.*field.member;
            if (isUnwritten(value))
                return;
            if (!reads(value, input.oldValue)) {
                result = bar(Refusal::Code::OldValueDiffers, correcting, {input.field, toPlain(value)});
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
    QList<QDateTime> events{order.redoes.isEmpty() ? caseFile.happenedAt : *order.issuedAt};
    const auto append = [&](const std::optional<QDateTime>& time) {
        if (time)
            events << *time;
    };
    append(order.notifiedAt);
    append(order.arrivedAt);
    for (const auto& hold : order.holds) {
        append(hold.from);
        append(hold.until);
    }
    append(order.completedAt);
    append(order.returnedAt);
    for (const auto& revisit : order.revisits)
        append(revisit.at);
    const bool toldBefore = !order.told.isEmpty() && order.notifiedAt && order.told.first().at < *order.notifiedAt;
    return std::ranges::is_sorted(events) && !toldBefore && events.last() <= now;
}

/// The texts that no case may lack (S4-三-二-0-c), and the amount that no order may have.
Bars spoilt(const CaseFile& caseFile, const Correct& input)
{
    constexpr auto fourFields = "S4-三-二-0-c";
    const bool named = input.field == QStringLiteral("reporterName") || input.field == QStringLiteral("reporterPhone");
    if (named || input.field == QStringLiteral("findings"))
        if (auto refusal = missing(input.newValue, "newValue", fourFields))
            return refusal;
    if (input.field == QStringLiteral("item") || input.field == QStringLiteral("description"))
        if (auto refusal = missing(caseFile.item + caseFile.description, "newValue", fourFields))
            return refusal;
    if (input.field == QStringLiteral("labour") && input.newValue.startsWith(u'-'))
        return bar(Refusal::Code::FieldInvalid, correcting, {input.field});
    return std::nullopt;
}

/// What is written when the work is done cannot be corrected before.
bool belongsToCompletion(const QString& field)
{
    return field == QStringLiteral("findings") || field == QStringLiteral("labour") ||
           field == QStringLiteral("ownerSigned");
}

} // namespace

const QStringList& correctableFields()
{
    static const QStringList names{
        QStringLiteral("reporterName"), QStringLiteral("reporterPhone"), QStringLiteral("reporterKind"),
        QStringLiteral("item"),         QStringLiteral("description"),   QStringLiteral("feeStandard"),
        QStringLiteral("notifiedAt"),   QStringLiteral("arrivedAt"),     QStringLiteral("completedAt"),
        QStringLiteral("returnedAt"),   QStringLiteral("findings"),      QStringLiteral("labour"),
        QStringLiteral("ownerSigned")};
    return names;
}

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
        if (!order->completedAt && belongsToCompletion(input.field))
            return refuse(Refusal::Code::NotCorrectable, correcting, {input.field});
        refusal = replace(*order, input);
        if (!refusal && !inOrder(caseFile, *order, context.now))
            refusal = bar(Refusal::Code::TimeOutOfOrder, "R-event-times", {input.field});
    }
    if (!refusal)
        refusal = spoilt(caseFile, input);
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

Taken TakeBack::take(const CaseFile&, const TakeBack&, const StepContext& context)
{
    return *context.before;
}

Bars VoidCase::bars(const CaseFile& caseFile, const StepContext&)
{
    if (caseFile.repaired())
        return bar(Refusal::Code::OpenOrder, "R-figures", {caseFile.standingOrder()->number});
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
