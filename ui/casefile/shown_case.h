// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_service.h"
#include "core/service/time_line.h"
#include "core/storage/link_query.h"
#include "ui/page/seat.h"

#include <QHash>

namespace guitai {

/// All that the page shows of one case, read at one moment.
struct ShownCase
{
    CaseFile file;
    const Procedure* procedure = nullptr; ///< the office keeps it as long as it lives
    Site site;
    QHash<StaffId, QString> people;
    QList<TimeLineEntry> entries; ///< the oldest first
    std::vector<LinkedCase> links;
    QList<Offer> offers;

    [[nodiscard]] QString number() const; ///< with the code of its site
    [[nodiscard]] QString number(const DispatchOrder& order) const;
    [[nodiscard]] QString person(StaffId id) const { return people.value(id); }
    [[nodiscard]] QString part() const; ///< its word
};

/// REQUIRES: the seat outlives the use of what is returned. NotFound.
[[nodiscard]] Result<ShownCase> readShown(Seat& seat, CaseId id);

[[nodiscard]] bool sameOffers(const QList<Offer>& one, const QList<Offer>& other);

} // namespace guitai
