// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet/styles.h"

#include "core/service/sheet/xml_part.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace guitai {

namespace {

using DateFormats = QHash<int, bool>; // of the workbook's own formats, by id

void readNumberFormats(XmlPart& xml, DateFormats& formats)
{
    const int depth = xml.depth();
    while (xml.nextChild(depth)) {
        bool known = false;
        const int id = xml.attribute(u"numFmtId").toInt(&known);
        if (known && xml.atStart(u"numFmt"))
            formats.insert(id, isDateFormat(xml.attribute(u"formatCode")));
    }
}

std::vector<bool> readCellStyles(XmlPart& xml, const DateFormats& formats)
{
    std::vector<bool> styles;
    const int depth = xml.depth();
    while (xml.nextChild(depth)) {
        const int id = xml.attribute(u"numFmtId").toInt();
        if (xml.atStart(u"xf"))
            styles.push_back(formats.contains(id) ? formats.value(id) : isDateFormat(id));
    }
    return styles;
}

/// The place after the bracket, quote or escape that begins at `at`; `at` itself when none does.
qsizetype afterLiteral(QStringView code, qsizetype at)
{
    const QChar c = code[at];
    if (c == u'\\' || c == u'_' || c == u'*')
        return at + 2;
    if (c != u'"' && c != u'[')
        return at;
    const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', at + 1);
    return end < 0 ? code.size() : end + 1;
}

bool isElapsedTime(QStringView bracket)
{
    const QStringView unit = bracket.mid(1, bracket.size() - 2);
    for (const QChar letter : {u'h', u'm', u's'}) {
        if (!unit.isEmpty() && unit.count(letter, Qt::CaseInsensitive) == unit.size())
            return true;
    }
    return false;
}

} // namespace

bool isDateFormat(int builtIn)
{
    return (builtIn >= 14 && builtIn <= 22) || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 45 && builtIn <= 47) ||
           (builtIn >= 50 && builtIn <= 58);
}

bool isDateFormat(QStringView code)
{
    if (code.compare(u"General", Qt::CaseInsensitive) == 0)
        return false;
    bool digits = false;
    bool han = false;
    for (qsizetype at = 0; at < code.size() && code[at] != u';';) {
        const qsizetype after = afterLiteral(code, at);
        if (after > at) {
            if (code[at] == u'[' && isElapsedTime(code.mid(at, after - at)))
                return true;
            at = after;
            continue;
        }
        const QChar c = code[at].toLower();
        if (QStringView(u"ymdhs").contains(c))
            return true;
        digits = digits || QStringView(u"0#?").contains(c);
        han = han || QStringView(u"年月日时分").contains(c);
        ++at;
    }
    return han && !digits; // 0元/月 is a price, not a month
}

Result<std::vector<bool>> readDateStyles(ZipPackage& package, const QString& part)
{
    if (part.isEmpty())
        return std::vector<bool>{};
    const auto opened = openXml(package, part);
    if (!opened)
        return std::unexpected(opened.error());
    XmlPart& xml = **opened;
    DateFormats formats;
    std::vector<bool> styles;
    bool listed = false;
    xml.nextChild(0);
    while (!listed && xml.nextChild(1)) {
        if (xml.atStart(u"numFmts"))
            readNumberFormats(xml, formats);
        listed = xml.atStart(u"cellXfs");
        if (listed)
            styles = readCellStyles(xml, formats);
    }
    if (const auto outcome = xml.outcome(); !outcome)
        return std::unexpected(outcome.error());
    return styles;
}

} // namespace guitai
