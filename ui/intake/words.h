// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/case_words.h"
#include "ui/widgets/segmented.h"

#include <QTimeZone>

namespace guitai {

/// Every value of an enum with its word, for a Segmented.
template <Token E>
[[nodiscard]] QList<Choice> choicesOf(const Procedure& procedure)
{
    QList<Choice> choices;
    for (const auto& name : tokens<E>())
        choices << Choice{name, word(procedure, *fromToken<E>(name))};
    return choices;
}

} // namespace guitai
