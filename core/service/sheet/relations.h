// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

namespace guitai {

class ZipPackage;

/// A link from one part of a package to another.
struct Relation
{
    QString id;
    QString type;   ///< last word of the type's address, which both dialects share: "worksheet", "styles"
    QString target; ///< name of a part, from the root
};

/// The relations of `part` (empty: of the package itself); none when the package has no such list.
[[nodiscard]] Result<QList<Relation>> readRelations(ZipPackage& package, const QString& part);

/// The target of the first relation of a type; empty when there is none.
[[nodiscard]] QString targetOfType(const QList<Relation>& relations, QStringView type);

} // namespace guitai
