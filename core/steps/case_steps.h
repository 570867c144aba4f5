// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shape.h"
#include "core/steps/closing.h"
#include "core/steps/dispatch.h"
#include "core/steps/following.h"
#include "core/steps/importing.h"
#include "core/steps/intake.h"
#include "core/steps/judging.h"
#include "core/steps/mending.h"
#include "core/steps/repairing.h"
#include "core/steps/returning.h"

#include <variant>

namespace guitai {

/// Every act that a person can do to a case. A new one is added here, and to the roles of its procedure.
using AnyCaseStep =
    std::variant<RegisterRepair, RegisterEmergency, Backfill, JudgeBearer, OverruleBearer, IssueOrder, MarkPrinted,
                 NotifyTeam, Appoint, RecordArrival, Complete, ReturnOrder, RecordRevisit, CloseCase, PutOnHold, Resume,
                 Reclassify, TellExpected, Rework, LogContact, AddNote, Attach, LinkCase, OfferHandover, AcceptHandover,
                 Correct, TakeBack, Decline, VoidOrder, VoidCase, ImportRepair, WithdrawImport>;

/// What is offered on a case: open, or barred by a refusal that says why.
struct Offer
{
    const char* step = nullptr;
    Bars barred;
};

struct StepShape
{
    const char* step = nullptr;
    bool opens = false;
    QList<FieldShape> fields;
};

/// Every step that goes on with a case: the likeliest next one first, then the other open ones, then the barred.
[[nodiscard]] QList<Offer> offers(const CaseFile& caseFile, const StepContext& context);

/// The one of this step; none where it is not offered.
[[nodiscard]] const Offer* offerOf(const QList<Offer>& offers, QAnyStringView step);

/// Every step with what it takes.
[[nodiscard]] QList<StepShape> stepShapes();
/// The one of this name; none where no step has it.
[[nodiscard]] const StepShape* stepShape(const QString& name);

/// The step of this name with this input; none where no step has the name.
[[nodiscard]] std::optional<Result<AnyCaseStep>> readStep(const QString& name, const QJsonObject& input);

[[nodiscard]] const char* nameOf(const AnyCaseStep& step);
[[nodiscard]] bool opensCase(const AnyCaseStep& step);
[[nodiscard]] bool numbersOrder(const AnyCaseStep& step);
[[nodiscard]] bool onlyAdds(const AnyCaseStep& step);
[[nodiscard]] Taken take(const CaseFile& caseFile, const AnyCaseStep& step, const StepContext& context);
/// The open or the sealed members of the input, as they stand in the journal.
[[nodiscard]] QByteArray inputOf(const AnyCaseStep& step, Members members);

} // namespace guitai
