// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/steps/case_steps.h"

namespace guitai {

/// Who answers for a part of an estate while its warranty runs.
struct PartContractor
{
    QString part; ///< empty: every part that nobody else answers for
    QString term; ///< ISO-8601; empty where the law's is meant
    QString name;
    QString phone;
};

/// What the archive says about a place, for a judgement and for paper.
struct PlaceFacts
{
    Site site;
    Estate estate;
    std::optional<Building> building;
    std::optional<Room> room;
    QList<PartContractor> contractors;

    /// Building before estate, as the law counts.
    [[nodiscard]] std::optional<QDate> acceptedOn() const;
    /// What the sales contract grants for a part, ISO-8601; empty for nothing.
    [[nodiscard]] QString contractTerm(const QString& part) const;
    /// Whoever is named for the part, before who answers for all; none where nobody does.
    [[nodiscard]] const PartContractor* contractor(const QString& part) const;
    [[nodiscard]] Place place() const;
};

[[nodiscard]] Result<std::optional<PlaceFacts>> placeFacts(Office& office, RoomId room);
[[nodiscard]] Result<std::optional<PlaceFacts>> placeFacts(Office& office, BuildingId building);
[[nodiscard]] Result<std::optional<PlaceFacts>> placeFacts(Office& office, EstateId estate);

/// The facts for a step on a case (a fresh one for a step that opens), all but the reserved numbers.
[[nodiscard]] Result<Facts> gatherFacts(Office& office, const AnyCaseStep& step, const CaseFile& caseFile,
                                        const Staff& actor);
/// The facts for asking what is offered on a case.
[[nodiscard]] Result<Facts> gatherFacts(Office& office, const CaseFile& caseFile, const Staff& actor);

} // namespace guitai
