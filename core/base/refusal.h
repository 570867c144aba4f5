// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <expected>

namespace guitai {

/// A rule says no. `clause` is the place in the regulation (or in docs/readings.md, "R-…") that it rests on;
/// the sentence that a person reads is made from `code` and `args` in core/service/sentences.h.
struct Refusal
{
    Q_GADGET
public:
    enum class Code {
        NotYourRole, ///< args: roles that may
        WrongState,  ///< args: the state that the case is in
        ClosedCase,
        FieldMissing,   ///< args: the field
        FieldInvalid,   ///< args: the field, what is wanted
        TimeOutOfOrder, ///< args: the field, the event that must come first
        TimeInFuture,   ///< args: the field
        RoomUnknown,
        FeeNotTold,
        ExplanationMissing,
        ExpectedCompletionMissing,
        FeedbackTimeMissing,
        BearerUndetermined,
        ReasonMissing,
        OrderNotIssued,
        OrderAlreadyOpen,
        NotBackfilled,
        NotPrinted,
        OnHold,
        NotOnHold,
        AlreadyDone,
        SameClass,
        MissingPartsAreNoHold, ///< reclassify to 异地采购 instead
        LateRenewal,           ///< told date may be told anew only before it lapses
        FindingsMissing,
        NotSigned,
        NotReturned,
        NotRevisited,
        Dissatisfied, ///< the owner does not accept: close as meeting the rules, or rework
        FeedbackNotGiven,
        ContactSheetMissing,
        HandoverToSelf,
        HandoverNotOffered,
        HandoverNotToYou,
        NothingToTakeBack,
        NotYourStep,
        TakeBackTooLate,
        AlreadyPrinted,
        NumberGiven,
        NotCorrectable,  ///< args: the field
        OldValueDiffers, ///< args: the field, the value that stands
        LinkedToItself,
        OpenOrder,
        PersonUnknown,
        UnknownPart,
        LastKeeper, ///< nobody would be left who may change the staff; args: the field
    };
    Q_ENUM(Code)

    Code code = Code::WrongState;
    QString clause;
    QStringList args;

    bool operator==(const Refusal&) const = default;
};

inline std::unexpected<Refusal> refuse(Refusal::Code code, const char* clause, QStringList args = {})
{
    return std::unexpected(Refusal{code, QString::fromUtf8(clause), std::move(args)});
}

} // namespace guitai
