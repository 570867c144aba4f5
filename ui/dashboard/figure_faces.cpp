// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_faces.h"

#include "core/service/figure_words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QString withSign(double value)
{
    const QString size = QString::number(std::abs(value), 'f', 1);
    const bool none = size.toDouble() == 0;
    return (none ? u"±"_s : value > 0 ? u"+"_s : u"−"_s) + size;
}

std::optional<State> stateOf(Standing standing)
{
    switch (standing) {
    case Standing::Untold:
        return std::nullopt;
    case Standing::Reached:
        return State::Done;
    case Standing::Slipped:
        return State::Soon;
    case Standing::Missed:
        return State::Overdue;
    }
    Q_UNREACHABLE();
}

} // namespace

FigureFaces::FigureFaces(const Dashboard& dashboard, QList<PeriodFigures> trend, const Procedure& procedure)
    : m_dashboard(dashboard), m_trend(std::move(trend)), m_procedure(procedure)
{}

FigureFace FigureFaces::of(const QString& id) const
{
    if (id == u"received")
        return number(id, &PeriodFigures::received);
    if (id == u"completed") {
        auto face = number(id, &PeriodFigures::completed);
        const QString fees = tr("Fees: %1 yuan").arg(toYuan(m_dashboard.figures.fee));
        if (m_dashboard.figures.fee.fen > 0)
            face.notes << fees;
        face.spoken += u'\n' + fees;
        return face;
    }
    return rate(m_dashboard.figures.figure(id));
}

const PeriodFigures* FigureFaces::before() const
{
    return m_trend.isEmpty() ? nullptr : &m_trend.last();
}

QString FigureFaces::change(const QString& by) const
{
    switch (m_dashboard.scope.period.unit) {
    case Period::Unit::Day:
        return tr("%1 points on the day before").arg(by);
    case Period::Unit::Week:
        return tr("%1 points on the week before").arg(by);
    case Period::Unit::Month:
        return tr("%1 points on the month before").arg(by);
    }
    Q_UNREACHABLE();
}

QString FigureFaces::earlier(int count) const
{
    switch (m_dashboard.scope.period.unit) {
    case Period::Unit::Day:
        return tr("the day before %n case(s)", nullptr, count);
    case Period::Unit::Week:
        return tr("the week before %n case(s)", nullptr, count);
    case Period::Unit::Month:
        return tr("the month before %n case(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

FigureFace FigureFaces::rate(const Figure& figure) const
{
    FigureFace face{.title = figureName(figure.id), .value = percentText(figure)};
    const auto* target = m_procedure.target(figure.id);
    const auto* last = before() ? &before()->figure(figure.id) : nullptr;
    if (figure.denominator == 0)
        face.notes << tr("nothing to count");
    if (target)
        face.notes << tr("Target %1").arg(targetText(*target));
    if (figure.denominator > 0) {
        if (!target && last && last->denominator > 0)
            face.notes << change(withSign(*figure.percent() - *last->percent()));
        face.notes << u"%1/%2"_s.arg(figure.numerator).arg(figure.denominator);
        face.state = stateOf(standing(figure, target, last));
    }
    for (const auto& period : m_trend)
        face.trend << period.figure(figure.id).percent();
    face.trend << figure.percent();
    face.spoken = QStringList{figureMeaning(figure.id), face.notes.join(u"，"_s)}.join(u'\n');
    if (target)
        face.spoken += u'\n' + tr("The target is that of %1.").arg(target->clause);
    return face;
}

FigureFace FigureFaces::number(const QString& id, qint64 PeriodFigures::* count) const
{
    const qint64 now = m_dashboard.figures.*count;
    FigureFace face{.title = figureName(id), .value = QString::number(now)};
    if (before()) // the number itself: this period has not ended, and what is missing says nothing
        face.notes << earlier(static_cast<int>(before()->*count));
    for (const auto& period : m_trend)
        face.trend << static_cast<double>(period.*count);
    face.trend << static_cast<double>(now);
    face.spoken = QStringList{figureMeaning(id), face.notes.join(u"，"_s)}.join(u'\n');
    return face;
}

} // namespace guitai
