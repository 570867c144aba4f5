// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/awaited_step.h"

#include "core/steps/likeliest_step.h"

namespace guitai {

namespace {

/// In which cases a person has to do with it.
enum class Reach { Nothing, Followed, Assigned, Anywhere };

Reach reachOf(DeadlineKind kind, const QList<Role>& roles, const Procedure& procedure, bool areaManagerRevisits)
{
    const char* step = awaitedStep(kind);
    QList<Role> able;
    std::ranges::copy_if(procedure.rolesFor(QString::fromLatin1(step)), std::back_inserter(able),
                         [&](Role role) { return roles.contains(role); });
    if (able.isEmpty())
        return Reach::Nothing;
    if (kind == DeadlineKind::Feedback || kind == DeadlineKind::Update)
        return Reach::Followed;
    if (kind == DeadlineKind::Revisit) { // as RecordRevisit has it
        if (able.contains(Role::SiteDirector))
            return Reach::Anywhere;
        if (!areaManagerRevisits)
            return Reach::Followed;
        return able.contains(Role::AreaManager) ? Reach::Anywhere : Reach::Nothing;
    }
    return able == QList{Role::Repairer} ? Reach::Assigned : Reach::Anywhere;
}

} // namespace

const char* awaitedStep(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Notify:
        return NotifyTeam::name;
    case DeadlineKind::Arrive:
        return RecordArrival::name;
    case DeadlineKind::Complete:
    case DeadlineKind::ToldCompletion:
        return Complete::name;
    case DeadlineKind::TellSituation:
        return TellExpected::name;
    case DeadlineKind::ReturnOrder:
        return ReturnOrder::name;
    case DeadlineKind::Revisit:
        return RecordRevisit::name;
    case DeadlineKind::Feedback:
    case DeadlineKind::Update:
        return LogContact::name;
    }
    Q_UNREACHABLE();
}

Waiting waitingFor(const QList<Role>& roles, const Procedure& procedure, bool areaManagerRevisits)
{
    Waiting waiting;
    const auto kinds = QMetaEnum::fromType<DeadlineKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = static_cast<DeadlineKind>(kinds.value(i));
        switch (reachOf(kind, roles, procedure, areaManagerRevisits)) {
        case Reach::Nothing:
            break;
        case Reach::Followed:
            waiting.followed << kind;
            break;
        case Reach::Assigned:
            waiting.assigned << kind;
            break;
        case Reach::Anywhere:
            waiting.anywhere << kind;
            break;
        }
    }
    return waiting;
}

const Offer* offerTowards(DeadlineKind kind, const QList<Offer>& offers, const CaseFile& caseFile, StaffId person)
{
    const auto* awaited = offerOf(offers, awaitedStep(kind));
    const auto* likeliest = offerOf(offers, likeliestStep(caseFile, person));
    return (!awaited || awaited->barred) && likeliest && !likeliest->barred ? likeliest : awaited;
}

} // namespace guitai
