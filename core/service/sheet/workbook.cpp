// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/workbook.h"

#include "core/service/sheet/relations.h"
#include "core/service/sheet/styles.h"
#include "core/service/sheet/xml_part.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

/// A chart sheet is listed among the sheets too; only the relation tells them apart.
QString worksheetOf(const QList<Relation>& relations, const QString& id)
{
    const auto found = std::ranges::find_if(
        relations, [&](const Relation& relation) { return relation.id == id && relation.type == u"worksheet"; });
    return found == relations.end() ? QString() : found->target;
}

void readSheetList(XmlPart& xml, const QList<Relation>& relations, WorkbookFrame& frame)
{
    const int depth = xml.depth();
    while (xml.nextChild(depth)) {
        const QString state = xml.attribute(u"state");
        const bool hidden = state == u"hidden" || state == u"veryHidden";
        if (xml.atStart(u"sheet") && frame.sheetPart.isEmpty() && !hidden)
            frame.sheetPart = worksheetOf(relations, xml.attribute(u"id"));
    }
}

Result<void> readWorkbookPart(ZipPackage& package, const QString& part, const QList<Relation>& relations,
                              WorkbookFrame& frame)
{
    const auto opened = openXml(package, part);
    if (!opened)
        return std::unexpected(opened.error());
    XmlPart& xml = **opened;
    if (xml.nextChild(0) && !xml.atStart(u"workbook"))
        return fail(Error::Code::FileFormat, {package.path()}, xml.name().toString());
    // Nothing is wanted after the list of sheets, and some files carry 100,000 forgotten names there.
    bool listed = false;
    while (!listed && xml.nextChild(1)) {
        if (xml.atStart(u"workbookPr"))
            frame.from1904 = isTrue(xml.attribute(u"date1904"));
        listed = xml.atStart(u"sheets");
        if (listed)
            readSheetList(xml, relations, frame);
    }
    return xml.outcome();
}

} // namespace

Result<WorkbookFrame> readWorkbookFrame(ZipPackage& package)
{
    const auto roots = readRelations(package, {});
    if (!roots)
        return std::unexpected(roots.error());
    QString part = targetOfType(*roots, u"officeDocument");
    if (!package.contains(part))
        part = u"xl/workbook.xml"_s;
    // An .xlsb has its workbook in a binary part, any other zip has none.
    if (!package.contains(part) || part.endsWith(u".bin", Qt::CaseInsensitive))
        return fail(Error::Code::FileFormat, {package.path()}, u"no workbook"_s);
    const auto relations = readRelations(package, part);
    if (!relations)
        return std::unexpected(relations.error());

    WorkbookFrame frame;
    if (const auto read = readWorkbookPart(package, part, *relations, frame); !read)
        return std::unexpected(read.error());
    if (frame.sheetPart.isEmpty())
        return fail(Error::Code::FileFormat, {package.path()}, u"no visible worksheet"_s);
    frame.stringsPart = targetOfType(*relations, u"sharedStrings");
    const auto styles = readDateStyles(package, targetOfType(*relations, u"styles"));
    if (!styles)
        return std::unexpected(styles.error());
    frame.dateStyles = *styles;
    return frame;
}

} // namespace guitai
