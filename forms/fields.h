// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace guitai {

using TableRow = QHash<QString, QString>;

/// What a form is filled with, ready to print: times, amounts and names are already text.
/// A missing or empty text prints as a blank to be filled by hand.
struct FieldValues
{
    QHash<QString, QString> texts;
    QHash<QString, QList<TableRow>> tables;
    QHash<QString, QSet<QString>> ticks; ///< group → tokens of the options chosen

    bool operator==(const FieldValues&) const = default;
};

} // namespace guitai
