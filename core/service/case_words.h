// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/storage/link_query.h"

namespace guitai {

/// The procedure that a case began under, which has the words for all that stands in it. NotFound.
[[nodiscard]] Result<const Procedure*> procedureOf(Office& office, const CaseFile& caseFile);

/// The word for an enum's value: `CaseState::Notified` is found under "caseState.notified".
template <Token E>
[[nodiscard]] QString word(const Procedure& procedure, E value)
{
    QString kind = QString::fromLatin1(QMetaEnum::fromType<E>().name());
    kind[0] = kind[0].toLower();
    return procedure.label(kind + u'.' + token(value));
}

/// What the other case is to the one that shows it: "同一来电"; of a 返修 which of the two came first.
[[nodiscard]] QString linkWord(const Procedure& procedure, const LinkedCase& linked);

/// 话术: what the receptionist says about who has to pay, with the days and the fee filled in.
[[nodiscard]] QString judgementWords(const CaseFile& caseFile, const Procedure& procedure);

} // namespace guitai
