// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/case_steps.h"

#include "core/steps/likeliest_step.h"

#include <QJsonObject>
#include <algorithm>

namespace guitai {

namespace {

/// Calls `visit` with a default of each step, in their order.
template <class Visit>
void forEachStep(Visit&& visit)
{
    [&]<std::size_t... i>(std::index_sequence<i...>) {
        (visit(std::variant_alternative_t<i, AnyCaseStep>{}), ...);
    }(std::make_index_sequence<std::variant_size_v<AnyCaseStep>>());
}

} // namespace

QList<Offer> offers(const CaseFile& caseFile, const StepContext& context)
{
    QList<Offer> list;
    forEachStep([&]<class S>(const S&) {
        if constexpr (!OpeningStep<S>)
            list << Offer{S::name, barred<S>(caseFile, context)};
    });
    const std::string_view next = likeliestStep(caseFile, context.actor);
    const auto rank = [&](const Offer& offer) { return offer.barred ? 2 : offer.step == next ? 0 : 1; };
    std::ranges::stable_sort(list, {}, rank);
    return list;
}

const Offer* offerOf(const QList<Offer>& offers, QAnyStringView step)
{
    const auto found =
        std::ranges::find_if(offers, [step](const Offer& offer) { return step == QLatin1StringView(offer.step); });
    return found == offers.end() ? nullptr : &*found;
}

QList<StepShape> stepShapes()
{
    QList<StepShape> shapes;
    forEachStep([&]<class S>(const S&) { shapes << StepShape{S::name, OpeningStep<S>, shapesOf<S>()}; });
    return shapes;
}

const StepShape* stepShape(const QString& name)
{
    static const auto all = stepShapes();
    const auto found =
        std::ranges::find_if(all, [&](const StepShape& each) { return name == QLatin1String(each.step); });
    return found == all.end() ? nullptr : &*found;
}

std::optional<Result<AnyCaseStep>> readStep(const QString& name, const QJsonObject& input)
{
    std::optional<Result<AnyCaseStep>> result;
    forEachStep([&]<class S>(const S&) {
        if (name != QLatin1String(S::name))
            return;
        auto step = fromJson<S>(input);
        result = step ? Result<AnyCaseStep>(std::move(*step)) : std::unexpected(step.error());
    });
    return result;
}

const char* nameOf(const AnyCaseStep& step)
{
    return std::visit([]<class S>(const S&) { return S::name; }, step);
}

bool opensCase(const AnyCaseStep& step)
{
    return std::visit([]<class S>(const S&) { return OpeningStep<S>; }, step);
}

bool numbersOrder(const AnyCaseStep& step)
{
    return std::visit([]<class S>(const S&) { return NumberingStep<S>; }, step);
}

bool onlyAdds(const AnyCaseStep& step)
{
    return std::visit([]<class S>(const S&) { return AddingStep<S>; }, step);
}

Taken take(const CaseFile& caseFile, const AnyCaseStep& step, const StepContext& context)
{
    return std::visit([&](const auto& input) { return takeStep(caseFile, input, context); }, step);
}

QByteArray inputOf(const AnyCaseStep& step, Members members)
{
    QByteArray json;
    std::visit([&](const auto& input) { writeJsonObject(json, input, members); }, step);
    return json;
}

} // namespace guitai
