// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/relations.h"

#include "core/service/sheet/xml_part.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString listOf(const QString& part)
{
    const QString folder = folderOf(part);
    return folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s;
}

/// Only a name to look up in the package: it reaches no file, whatever it says.
QString resolved(const QString& target, const QString& part)
{
    const QString full = target.startsWith(u'/') ? target : u'/' + folderOf(part) + target;
    return QDir::cleanPath(full).mid(1);
}

} // namespace

Result<QList<Relation>> readRelations(ZipPackage& package, const QString& part)
{
    QList<Relation> relations;
    const QString list = listOf(part);
    if (!package.contains(list))
        return relations;
    const auto xml = openXml(package, list);
    if (!xml)
        return std::unexpected(xml.error());
    while ((*xml)->next()) {
        if (!(*xml)->atStart(u"Relationship") || (*xml)->attribute(u"TargetMode") == u"External")
            continue;
        const QString type = (*xml)->attribute(u"Type");
        relations.append({(*xml)->attribute(u"Id"), type.mid(type.lastIndexOf(u'/') + 1),
                          resolved((*xml)->attribute(u"Target"), part)});
    }
    if (const auto outcome = (*xml)->outcome(); !outcome)
        return std::unexpected(outcome.error());
    return relations;
}

QString targetOfType(const QList<Relation>& relations, QStringView type)
{
    for (const auto& relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

} // namespace guitai
