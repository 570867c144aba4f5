// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guitai {

/// Text as it is compared and searched: full width and half width, upper and lower case become one (NFKC,
/// case-folded); zero-width characters, bidi controls, variation selectors and lone surrogates are gone;
/// every run of white space or control characters is one space, none at the ends. Idempotent.
[[nodiscard]] QString fold(QStringView text);

/// As fold(), but upper and lower case stay: for values that are read and then shown again.
[[nodiscard]] QString tidy(QStringView text);

[[nodiscard]] bool isHan(char32_t character);

/// What to store in an FTS5 column with the tokenizer unicode61: each run of Han as its bigrams and, so that
/// a single character is found too, its last character; each run of other letters and digits as one word.
///     "3幢水管漏水" → "3 幢水 水管 管漏 漏水 水"
[[nodiscard]] QString bigramText(QStringView text);

} // namespace guitai
