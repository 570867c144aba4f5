// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace guitai {

/// One thing that a field may name: what the codec reads, what people call it, and what tells it from its namesakes.
struct NamedChoice
{
    QJsonValue value;
    QString name;
    QString detail; ///< may be empty
};

/// Where a form looks up people, rooms and cases; the page answers from the archive.
class ChoiceSource
{
public:
    virtual ~ChoiceSource() = default;

    /// `kind` is the tag's name ("staff", "room"). Best first, a screenful at most, at once; what usually fits where
    /// nothing was typed yet.
    [[nodiscard]] virtual Result<QList<NamedChoice>> choices(const QString& kind, const QString& typed) const = 0;
    /// What this id is called; empty where nobody knows.
    [[nodiscard]] virtual QString nameOf(const QString& kind, qint64 id) const = 0;
};

} // namespace guitai
