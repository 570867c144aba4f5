// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/refusal.h"
#include "core/procedure/procedure.h"

#include <QTimeZone>

/// The one table from codes to what a person reads: what was not done, why, and what to do about it. The words are
/// in the language of the installed translator (resources/translations), English without one.
namespace guitai {

/// `procedure` gives the words of states and roles; without one their tokens stand. Times are shown in `zone`.
[[nodiscard]] QString sentence(const Refusal& refusal, const Procedure* procedure,
                               const QTimeZone& zone = QTimeZone("Asia/Shanghai"));
[[nodiscard]] QString sentence(const Error& error, const QTimeZone& zone = QTimeZone("Asia/Shanghai"));

/// The words as they stand in the source, before translation and with their placeholders.
[[nodiscard]] const char* sourceSentence(Refusal::Code code);
[[nodiscard]] const char* sourceSentence(Error::Code code);

/// What a rule is cited by: a clause by its id, a rule that no clause says (R-roles) by its name.
[[nodiscard]] QString clauseWords(const QString& clause);

/// What a field of a step or record is called ("reporterName": 报修人), or one inside it ("materials[1].price": 材料 2
/// 单价); the name itself where it has no label.
[[nodiscard]] QString fieldLabel(const QString& name);

/// %1 to %9 replaced in one pass, so that a value with a percent sign in it stays what it is.
[[nodiscard]] QString filled(const QString& text, const QStringList& values);

} // namespace guitai
