// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/demo/demo_faults.h"
#include "core/steps/case_steps.h"

namespace guitai {

/// What becomes of a case besides the usual road.
struct DemoFate
{
    std::optional<CaseState> staysIn; ///< nobody goes on from here
    bool declines = false;
    bool isVoid = false;
    bool waits = false; ///< on hold for a while
    bool reclassified = false;
    bool reworked = false;
    bool handedOver = false;
    bool handoverWaits = false;
    bool overruled = false;
    bool unanswered = false; ///< a revisit that nobody answered first
    bool dissatisfied = false;
    int lateness = 0; ///< per cent of its events that come too late
};

/// A step that somebody takes at a time.
struct DemoMove
{
    QDateTime at;
    StaffId actor;
    AnyCaseStep step;
};

/// One case on its road: looks at where it stands and says what comes next.
class DemoCase
{
public:
    DemoCase(const DemoArchive& archive, DemoRoom room, const DemoFault& fault, bool emergency, DemoFate fate)
        : m_archive(archive), m_room(std::move(room)), m_fault(fault), m_emergency(emergency), m_fate(fate)
    {}

    [[nodiscard]] DemoMove first(const QDateTime& at, Dice& dice) const;
    /// None where the road ends.
    [[nodiscard]] std::optional<DemoMove> next(const CaseFile& caseFile, const QDateTime& now, Dice& dice);

private:
    [[nodiscard]] RegisterRepair ordinaryReport(const QDateTime& at, Dice& dice) const;
    [[nodiscard]] std::optional<DemoMove> besides(const CaseFile& caseFile, const QDateTime& now, Dice& dice);
    [[nodiscard]] DemoMove fromRegistered(const CaseFile& caseFile, const QDateTime& now, Dice& dice) const;
    [[nodiscard]] DemoMove fromIssued(const CaseFile& caseFile, const QDateTime& now, Dice& dice) const;
    [[nodiscard]] DemoMove fromNotified(const CaseFile& caseFile, const QDateTime& now, Dice& dice) const;
    [[nodiscard]] DemoMove fromArrived(const CaseFile& caseFile, const QDateTime& now, Dice& dice);
    [[nodiscard]] DemoMove fromCompleted(const CaseFile& caseFile, const QDateTime& now, Dice& dice);
    [[nodiscard]] DemoMove fromReturned(const CaseFile& caseFile, const QDateTime& now, Dice& dice) const;
    [[nodiscard]] DemoMove towardsClose(const CaseFile& caseFile, const QDateTime& now, Dice& dice) const;
    [[nodiscard]] Complete completion(const CaseFile& caseFile, Dice& dice) const;

    [[nodiscard]] bool late(Dice& dice) const { return dice.chance(m_fate.lateness); }
    [[nodiscard]] StaffId one(Role role, Dice& dice) const { return dice.pick(m_archive.staff.value(role)); }

    const DemoArchive& m_archive;
    DemoRoom m_room;
    const DemoFault& m_fault;
    bool m_emergency;
    DemoFate m_fate;
};

} // namespace guitai
