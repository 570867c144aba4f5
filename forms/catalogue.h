// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace guitai {

/// The names that a template of one form may use; whoever fills the form gives values for these and no others.
struct FieldCatalogue
{
    QSet<QString> texts;
    QHash<QString, QSet<QString>> tables; ///< table → its columns
    QHash<QString, QSet<QString>> ticks;  ///< group → tokens
};

/// Ids of all forms, in the order of the list of forms.
[[nodiscard]] QStringList formIds();

/// REQUIRES: formIds() contains `formId`.
[[nodiscard]] FieldCatalogue catalogueOf(const QString& formId);

} // namespace guitai
