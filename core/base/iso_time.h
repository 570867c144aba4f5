// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace guitai {

/// "2026-11-23T02:32:07.125Z": always UTC, always milliseconds, so that equal times are equal bytes.
void writeIsoTime(QByteArray& out, const QDateTime& time);

/// Any ISO-8601 date and time that names its offset (or Z). A time without an offset is not read: whose clock
/// it means is known to the site only.
[[nodiscard]] std::optional<QDateTime> readIsoTime(QStringView text);

} // namespace guitai
