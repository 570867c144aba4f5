// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/steps/awaited_step.h"

#include <QTimeZone>

namespace guitai {

/// Who sits at the counter, and what every page works with. Lives as long as the window that shows it, and changes
/// where somebody changes the person, the site or the rules meanwhile (renew()): what refers to its members follows.
struct Seat
{
    Office& office;
    Staff person;
    Site site;
    Procedure procedure; ///< in force for new cases
    QTimeZone zone;      ///< the site's: all times on screen are in it

    [[nodiscard]] const Clock& clock() const { return office.clock(); }
    [[nodiscard]] QDateTime now() const { return office.clock().now(); }
    /// What waits for this person.
    [[nodiscard]] Waiting waiting() const { return waitingFor(person.roles, procedure, site.areaManagerRevisits); }

    /// Reads again who sits here and under which rules; true where that has changed. Of a person who does not work here
    /// any more all stays: the core refuses what they do.
    bool renew();
};

/// The seat of a person. NotFound where the person or their site is not there.
[[nodiscard]] Result<Seat> seatOf(Office& office, StaffId person);

/// All who work here, of every site, by name.
[[nodiscard]] Result<QList<Staff>> staffOf(Office& office);

} // namespace guitai
