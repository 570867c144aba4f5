// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace guitai {

/// A mainland telephone number as it is stored and searched: digits, and "-123" for an extension.
///     mobile "13905712044" · landline "057188881234", "88881234" · service "4008001234", "95588"
/// Spaces, dashes, brackets and the country prefix go; a number that a spreadsheet turned into
/// "1.3900000001E10" or "13900000001.0" is healed if no digit was lost. Anything else is nullopt: the caller
/// keeps what was typed.
[[nodiscard]] std::optional<QString> normalisePhone(QStringView text);

/// "139 0571 2044", "0571-8888 1234", "400-800-1234"; what is no number comes back as it is.
[[nodiscard]] QString displayPhone(QStringView text);

/// The parts of a cell that holds several numbers, as typed and trimmed; no part is left out, a number or not.
/// A space parts two numbers only where it does not stand inside one.
[[nodiscard]] QStringList splitPhones(QStringView cell);

} // namespace guitai
