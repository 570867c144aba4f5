// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/ruleset.h"

#include "core/base/sha256.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace guitai {

const Procedure* Ruleset::procedure(const QString& id) const
{
    const auto found = std::ranges::find(procedures, id, &Procedure::id);
    return found == procedures.end() ? nullptr : &*found;
}

QList<FeeItem> Ruleset::feesOf(const QString& part) const
{
    QList<FeeItem> found;
    std::ranges::copy_if(fees, std::back_inserter(found), [&](const FeeItem& fee) { return fee.part == part; });
    return found;
}

QByteArray Ruleset::digest() const
{
    return sha256(toJson(*this));
}

Result<Ruleset> builtInRuleset()
{
    Ruleset rules;
    const QDir folder(QStringLiteral(":/procedures"));
    for (const auto& name : folder.entryList({QStringLiteral("S*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::FileUnreadable, {file.fileName()});
        auto procedure = readProcedure(file.readAll(), name);
        if (!procedure)
            return std::unexpected(procedure.error());
        rules.procedures << std::move(*procedure);
    }
    QFile file(folder.filePath(QStringLiteral("fees.json")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::FileUnreadable, {file.fileName()});
    auto fees = fromJson<QList<FeeItem>>(QJsonDocument::fromJson(file.readAll()).array());
    if (!fees)
        return std::unexpected(fees.error());
    rules.fees = std::move(*fees);
    return rules;
}

} // namespace guitai
