// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/liability.h"

#include <algorithm>

namespace guitai {

namespace {

Judgement verdict(LiabilityRow row, Bearer bearer, const Judgement& dates)
{
    Judgement result = dates;
    result.row = row;
    result.bearer = bearer;
    result.paid = isPaid(bearer);
    return result;
}

Judgement undetermined(const Judgement& dates, const QString& missing = {})
{
    Judgement result = verdict(LiabilityRow::Unclear, Bearer::Undetermined, dates);
    if (!missing.isEmpty())
        result.missing << missing;
    return result;
}

Bearer afterWarranty(bool common)
{
    return common ? Bearer::MaintenanceFund : Bearer::Owner;
}

bool within(QDate day, const std::optional<QDate>& last)
{
    return last && day <= *last;
}

/// Rows 5, 6, 7, and 4 by way of `expired`. A missing date is named only where it decides.
Judgement judgeQuality(const LiabilityQuestion& question, const Judgement& dates, LiabilityRow expiredRow)
{
    const QDate day = question.reportedOn;
    if (within(day, dates.contractorEnd))
        return verdict(LiabilityRow::QualityContractor, Bearer::Contractor, dates);
    const bool contractorOpen = question.part.binds() && !question.acceptedOn;
    if (contractorOpen)
        return undetermined(dates, QStringLiteral("acceptedOn"));
    if (within(day, dates.developerEnd))
        return verdict(LiabilityRow::QualityDeveloper, Bearer::Developer, dates);
    const bool developerOpen =
        !question.handedOverOn && !(question.part.developerMinimum.none() && question.part.contract.none());
    if (developerOpen)
        return undetermined(dates, QStringLiteral("handedOverOn"));
    const Bearer bearer = expiredRow == LiabilityRow::OwnPartPaid ? Bearer::Owner : afterWarranty(question.part.common);
    return verdict(expiredRow, bearer, dates);
}

Judgement judgeShared(const LiabilityQuestion& question, const Judgement& dates)
{
    if (within(question.reportedOn, dates.contractorEnd))
        return verdict(LiabilityRow::SharedContractor, Bearer::Contractor, dates);
    if (question.part.binds() && !question.acceptedOn)
        return undetermined(dates, QStringLiteral("acceptedOn"));
    return verdict(LiabilityRow::SharedLater,
                   question.fundAfterWarranty ? Bearer::MaintenanceFund : Bearer::PropertyCompany, dates);
}

std::optional<QDate> lastDayFrom(const WarrantyTerm& term, const std::optional<QDate>& start)
{
    return start ? term.lastDay(*start) : std::nullopt;
}

/// The first day on or after `from` that is the given "MM-DD".
QDate next(const QString& monthAndDay, QDate from)
{
    const int month = monthAndDay.first(2).toInt();
    const int day = monthAndDay.last(2).toInt();
    const QDate sameYear(from.year(), month, day);
    return sameYear >= from ? sameYear : QDate(from.year() + 1, month, day);
}

Judgement warrantyDates(const LiabilityQuestion& question)
{
    const auto ends = warrantyEnds(question.part, question.acceptedOn, question.handedOverOn);
    Judgement dates;
    dates.contractorEnd = ends.contractor;
    dates.developerEnd = ends.developer;
    return dates;
}

} // namespace

WarrantyEnds warrantyEnds(const PartWarranty& part, const std::optional<QDate>& acceptedOn,
                          const std::optional<QDate>& handedOverOn)
{
    // A day beats none: std::optional orders nullopt first.
    const auto contractor = std::max(lastDayFrom(part.statutory, acceptedOn), lastDayFrom(part.agreed, acceptedOn));
    return {.contractor = contractor,
            .developer = std::max({contractor, lastDayFrom(part.developerMinimum, handedOverOn),
                                   lastDayFrom(part.contract, handedOverOn)})};
}

std::optional<QDate> WarrantyTerm::lastDay(QDate start) const
{
    if (seasons > 0)
        return next(seasonEnd, next(seasonStart, start)).addYears(seasons - 1);
    return length ? std::optional(length->addTo(start)) : std::nullopt;
}

Judgement judge(const LiabilityQuestion& question)
{
    const Judgement dates = warrantyDates(question);
    if (question.cause == Cause::Owner)
        return verdict(LiabilityRow::PersonCaused, Bearer::Owner, dates);
    if (question.cause == Cause::OtherPerson)
        return verdict(LiabilityRow::PersonCaused, Bearer::OtherPerson, dates);
    if (question.disputed)
        return undetermined(dates);
    switch (question.scope) {
    case Scope::Unclear:
        return undetermined(dates);
    case Scope::DeveloperLegacy:
        return verdict(LiabilityRow::DeveloperLegacy, Bearer::Developer, dates);
    case Scope::OwnPart:
        return judgeQuality(question, dates, LiabilityRow::OwnPartPaid);
    case Scope::BuildingQuality:
        return judgeQuality(question, dates, LiabilityRow::QualityExpired);
    case Scope::SharedFacility:
        return judgeShared(question, dates);
    }
    Q_UNREACHABLE();
}

bool needsContactSheet(LiabilityRow row)
{
    return row == LiabilityRow::DeveloperLegacy || row == LiabilityRow::QualityContractor ||
           row == LiabilityRow::QualityDeveloper;
}

bool promisesFeedback(LiabilityRow row)
{
    return row == LiabilityRow::Unclear || needsContactSheet(row);
}

bool needsExplanation(LiabilityRow row)
{
    return row == LiabilityRow::PersonCaused || row == LiabilityRow::QualityExpired;
}

} // namespace guitai
