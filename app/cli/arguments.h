// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"

#include <QHash>
#include <QStringList>

namespace guitai {

/// The command line taken apart: words in their order, options from anywhere among them.
struct Arguments
{
    QStringList words;
    QHash<QString, QString> options; ///< without dashes; a flag's value is empty

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }
    [[nodiscard]] std::optional<QString> value(const QString& option) const
    {
        return has(option) ? std::optional(options.value(option)) : std::nullopt;
    }
};

/// Misuse: an option that no command knows, is given twice or lacks its value. Behind "--" all is words.
[[nodiscard]] Reply<Arguments> parseArguments(const QStringList& raw);

} // namespace guitai
