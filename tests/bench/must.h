// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tokens.h"
#include "core/service/outcome.h"

namespace guitai::bench {

/// Ends the program: a measurement that went wrong is none.
[[noreturn]] void giveUp(const QString& why);

inline QString wordsOf(const Error& error)
{
    return token(error.code) + u' ' + error.args.join(u' ') + u' ' + error.detail;
}

inline QString wordsOf(const Trouble& trouble)
{
    if (const auto* error = std::get_if<Error>(&trouble))
        return wordsOf(*error);
    const auto& refusal = std::get<Refusal>(trouble);
    return token(refusal.code) + u' ' + refusal.args.join(u' ');
}

template <class T, class E>
T must(std::expected<T, E> result)
{
    if (!result)
        giveUp(wordsOf(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace guitai::bench
