// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steps/following.h"

#include "core/steps/event_time.h"

namespace guitai {

namespace {

constexpr auto handingOver = "S4-五-一-1-c";

/// What a topic tells the case besides the line in the log.
void remember(CaseFile& caseFile, const LogContact& input, const QDateTime& at)
{
    switch (input.topic) {
    case ContactTopic::FeeStandard:
        caseFile.feeTold = true;
        return;
    case ContactTopic::Explanation:
        caseFile.acknowledged |= input.acknowledged;
        return;
    case ContactTopic::Feedback:
        if (input.promised) {
            caseFile.feedbackAt = input.promised;
            caseFile.feedbackToldAt.reset(); // what was told before keeps no later promise
        } else if (!caseFile.feedbackToldAt) {
            caseFile.feedbackToldAt = at;
        }
        return;
    case ContactTopic::ExpectedCompletion:
        if (input.promised)
            caseFile.expectedAt = input.promised;
        return;
    case ContactTopic::General:
    case ContactTopic::WorkPlan:
    case ContactTopic::Progress:
        return;
    }
}

Bars lateOrUndatedPromise(const CaseFile& caseFile, const LogContact& input, const QDateTime& at)
{
    if (input.topic == ContactTopic::ExpectedCompletion && !input.promised)
        return bar(Refusal::Code::FieldMissing, "S4-三-二-2-a", {QStringLiteral("promised")});
    if (input.promised && caseFile.ended())
        return bar(Refusal::Code::ClosedCase, "R-case-ended");
    if (input.promised && *input.promised < at)
        return bar(Refusal::Code::FieldInvalid, "S4-三-二-4-b", {QStringLiteral("promised")});
    const bool renewed = input.topic == ContactTopic::Feedback && input.promised && caseFile.feedbackAt;
    if (renewed && (caseFile.feedbackToldAt || *caseFile.feedbackAt < at))
        return bar(Refusal::Code::LateRenewal, "S4-三-二-4-b");
    return std::nullopt;
}

} // namespace

Bars OfferHandover::bars(const CaseFile&, const StepContext&)
{
    return std::nullopt;
}

Taken OfferHandover::take(CaseFile caseFile, const OfferHandover& input, const StepContext& context)
{
    if (!input.to || !context.facts.personKnown)
        return refuse(Refusal::Code::PersonUnknown, handingOver, {QStringLiteral("to")});
    if (input.to == caseFile.owner)
        return refuse(Refusal::Code::HandoverToSelf, handingOver);
    caseFile.offeredTo = input.to;
    if (!input.note.isEmpty())
        caseFile.log << LogEntry{.at = context.now, .by = context.actor, .note = true, .text = input.note};
    return caseFile;
}

Bars AcceptHandover::bars(const CaseFile& caseFile, const StepContext& context)
{
    if (!caseFile.offeredTo)
        return bar(Refusal::Code::HandoverNotOffered, handingOver);
    if (*caseFile.offeredTo != context.actor)
        return bar(Refusal::Code::HandoverNotToYou, handingOver);
    return std::nullopt;
}

Taken AcceptHandover::take(CaseFile caseFile, const AcceptHandover&, const StepContext& context)
{
    caseFile.owner = context.actor;
    caseFile.offeredTo.reset();
    return caseFile;
}

Bars AddNote::bars(const CaseFile&, const StepContext&)
{
    return std::nullopt;
}

Taken AddNote::take(CaseFile caseFile, const AddNote& input, const StepContext& context)
{
    if (auto refusal = missing(input.text, "text", "S4-五-一-1-d"))
        return std::unexpected(*refusal);
    caseFile.log << LogEntry{.at = context.now, .by = context.actor, .note = true, .text = input.text};
    return caseFile;
}

Bars LogContact::bars(const CaseFile&, const StepContext&)
{
    return std::nullopt;
}

Taken LogContact::take(CaseFile caseFile, const LogContact& input, const StepContext& context)
{
    const auto at = eventTime(input.at, caseFile.happenedAt, context, "at");
    if (!at)
        return std::unexpected(at.error());
    if (auto refusal = lateOrUndatedPromise(caseFile, input, *at))
        return std::unexpected(*refusal);
    if (!caseFile.ended())
        remember(caseFile, input, *at);
    caseFile.log << LogEntry{.at = *at,
                             .by = context.actor,
                             .note = false,
                             .way = input.way,
                             .topic = input.topic,
                             .acknowledged = input.acknowledged,
                             .text = input.text};
    return caseFile;
}

Bars Attach::bars(const CaseFile&, const StepContext&)
{
    return std::nullopt;
}

Taken Attach::take(CaseFile caseFile, const Attach& input, const StepContext& context)
{
    if (input.digest.isEmpty() && input.number.isEmpty())
        return refuse(Refusal::Code::FieldMissing, "S4-二", {QStringLiteral("digest")});
    if (!input.digest.isEmpty() && input.digest.size() != 32)
        return refuse(Refusal::Code::FieldInvalid, "S4-二", {QStringLiteral("digest")});
    caseFile.attachments << Attachment{.at = context.now,
                                       .by = context.actor,
                                       .kind = input.kind,
                                       .name = input.fileName,
                                       .digest = input.digest,
                                       .number = input.number};
    return caseFile;
}

Bars LinkCase::bars(const CaseFile&, const StepContext&)
{
    return std::nullopt;
}

Taken LinkCase::take(CaseFile caseFile, const LinkCase& input, const StepContext&)
{
    if (!input.other || input.other == caseFile.id)
        return refuse(Refusal::Code::LinkedToItself, "R-links");
    const CaseLink link{.other = input.other, .kind = input.kind};
    if (caseFile.links.contains(link))
        return refuse(Refusal::Code::AlreadyDone, "R-links");
    caseFile.links << link;
    return caseFile;
}

} // namespace guitai
