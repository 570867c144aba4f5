// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sentences.h"

#include "core/base/iso_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace guitai {

// NOLINTNEXTLINE(readability-function-size): a table, which as a switch the compiler holds to every code
const char* sourceSentence(Refusal::Code code)
{
    using Code = Refusal::Code;
    switch (code) {
    case Code::NotYourRole:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "Your role may not do this. Only these may: %1. Ask one of them, or act under that role.");
    case Code::WrongState:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "This cannot be done now: the case stands at “%1”. Take the step that comes next first.");
    case Code::ClosedCase:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "The case has ended and takes no more steps. Notes may still be "
                                                      "added; for a new fault register a new repair.");
    case Code::FieldMissing:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "“%1” is not filled in, and this step needs it. Fill it in and try again.");
    case Code::FieldInvalid:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The value of “%1” cannot be accepted. Check it and enter it again.");
    case Code::TimeOutOfOrder:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "The time of “%1” lies before what must have happened first "
                                                      "(%2). Enter a later time, or correct the earlier one.");
    case Code::TimeInFuture:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "The time of “%1” lies in the future, but what is recorded has "
                                                      "already happened. Enter the time it really happened.");
    case Code::RoomUnknown:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "This room is not in the archive. Check estate, building, unit "
                                                      "and number, or enter the room in the archive first.");
    case Code::FeeNotTold:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "This service is charged and the fee standard has not been told. Tell it to the "
                                 "reporter and record that before the order is issued.");
    case Code::ExplanationMissing:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The owner pays, but has not yet agreed to the explanation of who is liable. Explain "
                                 "it by law and contract and record the agreement.");
    case Code::ExpectedCompletionMissing:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "For a shared facility the reporter must hear when it will be "
                                                      "done. Tell the expected completion and record it.");
    case Code::FeedbackTimeMissing:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "Who is liable must be told at a promised time, and none has "
                                                      "been promised. Agree on a feedback time and record it.");
    case Code::BearerUndetermined:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "It is not yet determined who bears the repair. Judge it again or overrule it with a reason first.");
    case Code::ReasonMissing:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "A reason is needed here and none was given. Write down the reason and try again.");
    case Code::OrderNotIssued:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "There is no open dispatch order on this case. Issue an order first.");
    case Code::OrderAlreadyOpen:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "This case already has the dispatch order %1. Go on with it; for doing it again use rework.");
    case Code::NotBackfilled:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The order of this emergency has not been written down yet. Back-fill it first.");
    case Code::NotPrinted:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The order has not been printed, so no signed paper can come back. Print it first.");
    case Code::OnHold:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "The work is on hold. Resume it first.");
    case Code::NotOnHold:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The work is not on hold, so there is nothing to resume. Go on with the repair.");
    case Code::AlreadyDone:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "This has been recorded already and needs no second record. If "
                                                      "it was written wrongly, correct it with a reason.");
    case Code::SameClass:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The repair already has this class, so nothing would change. Choose another class.");
    case Code::MissingPartsAreNoHold:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "Missing parts do not stop the clock. Reclassify the repair as "
                                                      "bought elsewhere instead of putting it on hold.");
    case Code::LateRenewal:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The promised time has passed, so it cannot be promised anew. Finish what was "
                                 "promised and record it; the delay stays on record.");
    case Code::FindingsMissing:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "What was found and done is not written down. Enter the findings before recording the completion.");
    case Code::NotSigned:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "Money was charged, but the owner has not signed the order. Get the signature, then record it as a "
            "correction.");
    case Code::NotReturned:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The order is not back at the counter yet. Record its return first.");
    case Code::NotRevisited:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "No answered revisit is recorded. Revisit the owner and record the answer before closing.");
    case Code::Dissatisfied:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The owner is not satisfied, so the case cannot close as accepted. Do the repair "
                                 "again, or close it as meeting the rules and name the rule.");
    case Code::FeedbackNotGiven:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "Feedback on who is liable was promised and has not been given. Give it and record the contact first.");
    case Code::ContactSheetMissing:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "This repair concerns the developer and has no contact sheet. "
                                                      "Attach the contact sheet with its number first.");
    case Code::HandoverToSelf:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "This person already follows the case, so there is nothing to hand over. Choose another person.");
    case Code::HandoverNotOffered:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "No hand-over of this case is waiting. Its follow-up owner has to offer it first.");
    case Code::HandoverNotToYou:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "This hand-over was offered to somebody else, and only that person can accept it. Let "
                                 "that person accept, or have it offered to you.");
    case Code::NothingToTakeBack:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "There is no last step that could be taken back. Correct it with a reason, or void the case.");
    case Code::NotYourStep:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The last step was taken by somebody else, and only that person can take it back. Ask "
                                 "that person, or correct it with a reason.");
    case Code::TakeBackTooLate:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "The last step is more than ten minutes old and stands. Correct it with a reason instead.");
    case Code::AlreadyPrinted:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "The paper is already out, so the printing cannot be taken back. Void the order with a reason instead.");
    case Code::NumberGiven:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "A number has been given, and numbers are never withdrawn. Void the order with a reason instead.");
    case Code::NotCorrectable:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "“%1” cannot be changed by a correction. Use the step that writes it, or add a note.");
    case Code::OldValueDiffers:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The old value given for “%1” is not what stands (%2), so it may have changed "
                                 "meanwhile. Look at the case again and repeat the correction.");
    case Code::LinkedToItself:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "A case cannot be linked to itself or to none. Give the number of the other case.");
    case Code::OpenOrder:
        return QT_TRANSLATE_NOOP("guitai::Sentences", "The dispatch order %1 stands in the way: its work is not at the "
                                                      "point that this step needs. Bring the order to its end first.");
    case Code::PersonUnknown:
        return QT_TRANSLATE_NOOP(
            "guitai::Sentences",
            "The person named under “%1” does not work here. Choose somebody from the staff list.");
    case Code::UnknownPart:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "The regulation knows no part “%1”. Choose a part from its list, or 其他.");
    case Code::LastKeeper:
        return QT_TRANSLATE_NOOP("guitai::Sentences",
                                 "Nobody would be left who may change the staff. Give somebody else that role first.");
    }
    Q_UNREACHABLE();
}

namespace {

/// An argument as a person reads it: a state's word, a field's label, a time on the site's clock, or the text itself.
QString spoken(const QString& argument, const Procedure* procedure, const QTimeZone& zone)
{
    if (const auto time = readIsoTime(argument))
        return time->toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (procedure)
        if (const QString word = procedure->label(argument); word != argument)
            return word;
    return fieldLabel(argument);
}

} // namespace

QString sentence(const Refusal& refusal, const Procedure* procedure, const QTimeZone& zone)
{
    QStringList values;
    for (const auto& argument : refusal.args)
        values << spoken(argument, procedure, zone);
    // What stands in a field is the user's own text, never a word of ours.
    if (refusal.code == Refusal::Code::OldValueDiffers && refusal.args.size() > 1 && !readIsoTime(refusal.args[1]))
        values[1] = refusal.args[1];
    return filled(QCoreApplication::translate("guitai::Sentences", sourceSentence(refusal.code)), values);
}

QString clauseWords(const QString& clause)
{
    constexpr std::pair<const char*, const char*> rules[]{
        {"R-case-ended", QT_TRANSLATE_NOOP("guitai::Sentences", "the end of a case")},
        {"R-correct", QT_TRANSLATE_NOOP("guitai::Sentences", "the rules of correcting")},
        {"R-event-times", QT_TRANSLATE_NOOP("guitai::Sentences", "the order of times")},
        {"R-figures", QT_TRANSLATE_NOOP("guitai::Sentences", "what the figures count")},
        {"R-holds", QT_TRANSLATE_NOOP("guitai::Sentences", "the rules of holding")},
        {"R-import", QT_TRANSLATE_NOOP("guitai::Sentences", "the rules of importing")},
        {"R-links", QT_TRANSLATE_NOOP("guitai::Sentences", "the rules of linking")},
        {"R-roles", QT_TRANSLATE_NOOP("guitai::Sentences", "the table of roles")},
        {"R-take-back", QT_TRANSLATE_NOOP("guitai::Sentences", "the rules of taking back")},
    };
    const auto* rule =
        std::ranges::find_if(rules, [&](const auto& each) { return clause == QLatin1StringView(each.first); });
    return rule == std::end(rules) ? clause : QCoreApplication::translate("guitai::Sentences", rule->second);
}

} // namespace guitai
